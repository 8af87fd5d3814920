package care.plumbline.pages.reply;

import java.util.Optional;

/// Bytes to send, plain and, where it pays, compressed. Immutable; nobody writes into the arrays.
@SuppressWarnings("ArrayRecordComponent")
public record Content(byte[] plain, Optional<byte[]> zipped) {

    /// Not compressed yet, or by nature.
    public static Content asIs(byte[] plain) {
        return new Content(plain, Optional.empty());
    }
}
