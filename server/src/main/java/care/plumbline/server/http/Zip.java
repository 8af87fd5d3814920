package care.plumbline.server.http;

import care.plumbline.pages.reply.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Makes bytes smaller on their way.
final class Zip {

    private static final int QUICK = 4;

    private Zip() {}

    /// Compressed once and sent often.
    static Content well(byte[] plain) {
        return new Content(plain, Optional.of(zip(plain, Deflater.BEST_COMPRESSION)));
    }

    /// Compressed for one visitor: quick counts more than the last byte.
    static byte[] quickly(byte[] plain) {
        return zip(plain, QUICK);
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
