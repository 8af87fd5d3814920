package care.plumbline.phone.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Files by their path, such as `safety/index.html`, in the order of their paths.
public final class Folder {

    /// Below this a compressed copy saves nobody anything.
    private static final int SMALL = 400;

    private static final int BEST_BROTLI = 11;
    private static final String BROTLI = ".br";
    private static final String GZIP = ".gz";

    private final Map<String, byte[]> files = new TreeMap<>();

    void add(String path, byte[] bytes) {
        if (path.startsWith("/") || files.put(path, bytes) != null) {
            throw new IllegalArgumentException("expected a new path within the folder, found " + path);
        }
    }

    void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /// Writes them all. A compressed copy of an earlier one goes: a host would send that instead.
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            for (String ending : List.of(BROTLI, GZIP)) {
                Path copy = folder.resolve(file.getKey() + ending);
                if (!files.containsKey(file.getKey() + ending)) {
                    Files.deleteIfExists(copy);
                }
            }
            Files.write(path, file.getValue());
        }
    }

    /// Writes a compressed copy beside each file that shrinks, for hosts that send such files as they are.
    public void writeCompressed(Path folder) throws IOException {
        // Compressing this well takes most of the time, and every file can be done for itself.
        Map<String, byte[]> smaller = new ConcurrentHashMap<>();
        files.entrySet().parallelStream()
                .filter(file -> shrinks(file.getKey(), file.getValue()))
                .forEach(file -> {
                    smaller.put(file.getKey() + BROTLI, brotli(file.getValue()));
                    smaller.put(file.getKey() + GZIP, gzip(file.getValue()));
                });
        for (Map.Entry<String, byte[]> file : smaller.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    static boolean shrinks(String path, byte[] plain) {
        return plain.length > SMALL
                && !path.endsWith(".woff2")
                && !path.endsWith(".png")
                && isShown(path)
                && !isPacked(path);
    }

    /// What looks through her camera comes with packed copies: packing it better takes minutes.
    private static boolean isPacked(String path) {
        return path.startsWith("sight/");
    }

    /// What tells a host how to send files is none itself.
    static boolean isShown(String path) {
        return !path.startsWith("_") && !path.startsWith(".") && !path.endsWith(".conf") && !path.equals("Caddyfile");
    }

    public static byte[] brotli(byte[] plain) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BEST_BROTLI));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    public static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out) {
            void best() {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.best();
            gzip.write(plain);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
