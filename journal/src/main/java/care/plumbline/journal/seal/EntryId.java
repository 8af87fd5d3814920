package care.plumbline.journal.seal;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;

/// The name of an entry, made by whoever wrote it, so that sending it twice writes it once.
public record EntryId(UUID uuid) {

    static final int BYTES = 16;

    /// Each group for itself: TeaVM's expressions do not count groups that count.
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// Reads an id.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID as it is usually written
    public static EntryId parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a UUID in small letters, found " + text);
        }
        return new EntryId(UUID.fromString(text));
    }

    byte[] bytes() {
        String digits = uuid.toString().replace("-", "");
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    static EntryId of(ByteBuffer bytes) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < BYTES; i++) {
            int one = bytes.get();
            digits.append(i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "")
                    .append(Character.forDigit(one >> 4 & 15, 16))
                    .append(Character.forDigit(one & 15, 16));
        }
        return parse(digits.toString());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
