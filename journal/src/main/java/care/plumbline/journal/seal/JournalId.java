package care.plumbline.journal.seal;

import java.security.SecureRandom;

/// The name of one journal: 128 random bits, written as 22 letters of base64url. It says nothing about the
/// woman.
public record JournalId(String text) implements Comparable<JournalId> {

    /// How many bytes an id has.
    public static final int BYTES = 16;

    public JournalId {
        Base64Text.bytes(text, BYTES, "a journal id");
    }

    public static JournalId random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    public static JournalId of(byte[] bytes) {
        return new JournalId(Base64Text.of(bytes));
    }

    public byte[] bytes() {
        return Base64Text.bytes(text, BYTES, "a journal id");
    }

    @Override
    public int compareTo(JournalId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
