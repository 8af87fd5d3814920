package care.plumbline.journal.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The fingerprint (SHA-256) of every sealed page of a journal up to one: it changes when any of them does.
public record Link(String letters) {

    public static final int BYTES = 32;

    public Link {
        Base64Text.bytes(letters, BYTES, "a link");
    }

    static Link first(JournalId journal) {
        return of(digest("plumbline chain 1".getBytes(StandardCharsets.US_ASCII), journal.bytes()));
    }

    /// The link after one more page. Both parts of the hash have a fixed place: the link is always 32 bytes
    /// long.
    public Link then(byte[] sealed) {
        return of(digest(bytes(), sealed));
    }

    public static Link of(byte[] bytes) {
        return new Link(Base64Text.of(bytes));
    }

    public byte[] bytes() {
        return Base64Text.bytes(letters, BYTES, "a link");
    }

    private static byte[] digest(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return Fingerprint.of(both);
    }
}
