package care.plumbline.phone.publish;

import care.plumbline.journal.seal.SheetWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// The scripts of `src/main/web` as the build wrote them small: the worker's in one piece, and the page's.
final class Shell {

    private Shell() {}

    static String worker() {
        return new String(bytes("worker.js"), StandardCharsets.UTF_8);
    }

    static byte[] page() {
        return bytes("page.js");
    }

    /// What makes a finished page dim by the hour, before it is seen.
    static byte[] night() {
        return bytes("night.js");
    }

    static boolean has(String name) {
        return Shell.class.getResource("/care/plumbline/phone/" + name) != null;
    }

    static byte[] bytes(String name) {
        try (InputStream in = Shell.class.getResourceAsStream("/care/plumbline/phone/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The words that sheets are made of.
    static byte[] sheetWords() {
        try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("sheet-words.txt"))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// An address that changes with the bytes.
    static String address(String name, byte[] bytes) {
        return "/assets/" + digest(bytes) + '/' + name;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 5);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
