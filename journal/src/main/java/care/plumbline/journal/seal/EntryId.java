package care.plumbline.journal.seal;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The name of an entry, made by whoever wrote it, so that sending it twice writes it once.
public record EntryId(UUID uuid) {

    static final int BYTES = 16;

    /// Reads an id.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID as it is usually written
    public static EntryId parse(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("expected a UUID in small letters, found " + text);
        }
        return new EntryId(uuid);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    static EntryId of(ByteBuffer bytes) {
        return new EntryId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
