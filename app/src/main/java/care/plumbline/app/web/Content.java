package care.plumbline.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Bytes to send, plain and, where it pays, compressed. Immutable; nobody writes into the arrays.
@SuppressWarnings("ArrayRecordComponent")
public record Content(byte[] plain, Optional<byte[]> zipped) {

    /// As it is: fonts and pictures that are compressed already.
    public static Content asIs(byte[] plain) {
        return new Content(plain, Optional.empty());
    }

    /// Compressed once and sent often.
    public static Content wellZipped(byte[] plain) {
        return new Content(plain, Optional.of(zip(plain, Deflater.BEST_COMPRESSION)));
    }

    /// Compressed for one visitor: quick counts more than the last byte.
    static byte[] zippedQuickly(byte[] plain) {
        return zip(plain, 4);
    }

    private static byte[] zip(byte[] plain, int level) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out) {
            void level(int level) {
                def.setLevel(level);
            }
        }) {
            gzip.level(level);
            gzip.write(plain);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
