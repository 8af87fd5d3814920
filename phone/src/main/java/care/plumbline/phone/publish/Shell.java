package care.plumbline.phone.publish;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.frame.Slim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The scripts of `src/main/web`: the worker's in one piece, and the page's.
final class Shell {

    private static final List<String> WORKER =
            List.of("seal.js", "store.js", "where.js", "home.js", "lock.js", "copy.js", "keep.js", "worker.js");

    private static final List<String> PAGE = List.of("where.js", "page.js", "turn.js", "pin.js");

    private Shell() {}

    static String worker() {
        return inOnePiece(WORKER);
    }

    static byte[] page() {
        return inOnePiece(PAGE).getBytes(StandardCharsets.UTF_8);
    }

    /// What makes a finished page dim by the hour, before it is seen.
    static byte[] night() {
        return Slim.of(text("night.js")).getBytes(StandardCharsets.UTF_8);
    }

    private static String inOnePiece(List<String> scripts) {
        return scripts.stream().map(Shell::text).map(Slim::of).collect(Collectors.joining());
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
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
