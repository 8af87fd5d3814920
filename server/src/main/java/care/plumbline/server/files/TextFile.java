package care.plumbline.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file as text: UTF-8, with or without a byte order mark, at most so many bytes.
public final class TextFile {

    private static final int MEGABYTE = 1_000_000;
    private static final int FIRST = 4;

    private TextFile() {}

    /// The text of a file of one megabyte at most, without its byte order mark.
    ///
    /// @throws FileRefused when it is not there, too large or no text
    public static String read(Path file) throws FileRefused {
        return read(file, 1);
    }

    /// The text of a file, without its byte order mark.
    ///
    /// @param megabytes at most
    /// @throws FileRefused when it is not there, too large or no text
    public static String read(Path file, int megabytes) throws FileRefused {
        return text(file, bytes(file, megabytes));
    }

    private static byte[] bytes(Path file, int megabytes) throws FileRefused {
        int largest = Math.multiplyExact(megabytes, MEGABYTE);
        if (Files.isDirectory(file)) {
            throw new FileRefused(file.toString(), "a file", "a folder");
        }
        // One byte more than is taken, and never more: what calls itself a file may have no end.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new FileRefused(file.toString(), "at most " + megabytes + " MB", "more");
            }
            return bytes;
        } catch (FileRefused refused) {
            throw refused;
        } catch (NoSuchFileException none) {
            throw new FileRefused(file.toString(), "a file", "nothing");
        } catch (AccessDeniedException locked) {
            throw new FileRefused(file.toString(), "a file that may be read", "one that may not");
        } catch (IOException broken) {
            throw new FileRefused(file.toString(), "a readable file", String.valueOf(broken.getMessage()));
        }
    }

    private static String text(Path file, byte[] bytes) throws FileRefused {
        if (isWide(bytes)) {
            throw new FileRefused(file.toString(), "text in UTF-8", "UTF-16 or UTF-32; save it as UTF-8");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new FileRefused(file.toString(), "text in UTF-8", "something else");
        }
    }

    /// Whether a letter takes two or four bytes: by a byte order mark, or by zeros where letters should stand.
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return true;
        }
        for (int i = 0; i < Math.min(FIRST, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
