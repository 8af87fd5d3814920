package care.plumbline.coach.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Puts together what a browser needs to see a pose: the library, its machine code, the models, their licence.
///
/// Arguments: the folder into which npm put its packages; the folder that is written.
public final class Assemble {

    /// Written last, of what all files say: the address they are served under.
    private static final String MARK = "mark";

    private static final Path POSE = Path.of("@mediapipe", "pose");
    private static final Path VISION = Path.of("@mediapipe", "tasks-vision");
    private static final String DETECTOR = "pose_solution_packed_assets.data";
    private static final List<String> SIZES = List.of("full", "lite");

    /// What is taken as it is, and how it is called here: every host knows what a `.js` is.
    private static final Map<String, String> AS_THEY_ARE = new TreeMap<>(Map.of(
            "vision_bundle.mjs", "vision.js",
            "wasm/vision_wasm_module_internal.js", "vision_wasm_module_internal.js",
            "wasm/vision_wasm_module_internal.wasm", "vision_wasm_module_internal.wasm"));

    /// Our own part: the page's script, the worker's, and the Java as JavaScript.
    private static final List<String> OURS = List.of("coach.js", "watch.js", "camera.js");

    private static final int LETTERS = 5;

    private Assemble() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.err));
    }

    static int run(String[] arguments, PrintStream err) {
        if (arguments.length != 2) {
            err.println("expected the folder of npm's packages and the folder to write, found " + arguments.length
                    + " arguments");
            return 2;
        }
        try {
            assemble(Path.of(arguments[0]), Path.of(arguments[1]));
            return 0;
        } catch (IOException | IllegalArgumentException failed) {
            err.println("the pose model could not be put together: " + failed.getMessage());
            return 2;
        }
    }

    private static void assemble(Path packages, Path to) throws IOException {
        Files.createDirectories(to);
        // Whoever serves this folder meanwhile sees none, rather than half of one.
        Files.deleteIfExists(to.resolve(MARK));
        Map<String, byte[]> files = files(packages);
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            digest.update(file.getValue());
            Files.write(to.resolve(file.getKey()), file.getValue());
            Files.write(to.resolve(file.getKey() + ".gz"), zipped(file.getValue()));
        }
        Files.writeString(to.resolve(MARK), HexFormat.of().formatHex(digest.digest(), 0, LETTERS) + "\n");
    }

    private static Map<String, byte[]> files(Path packages) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] detector = Files.readAllBytes(packages.resolve(POSE).resolve(DETECTOR));
        for (String size : SIZES) {
            byte[] landmarks = Files.readAllBytes(packages.resolve(POSE).resolve("pose_landmark_" + size + ".tflite"));
            files.put(size + ".bin", TaskFile.of(detector, landmarks));
        }
        for (Map.Entry<String, String> file : AS_THEY_ARE.entrySet()) {
            files.put(
                    file.getValue(), Files.readAllBytes(packages.resolve(VISION).resolve(file.getKey())));
        }
        for (String name : List.of("LICENSE", "NOTICE")) {
            files.put(name + ".txt", resource("model/" + name));
        }
        for (String name : OURS) {
            files.put(name, resource(name));
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Assemble.class.getResourceAsStream("/care/plumbline/coach/" + name)) {
            if (in == null) {
                throw new IOException("expected " + name + " in this build, found none (it is built with -Dprogram)");
            }
            return in.readAllBytes();
        }
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream(plain.length);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
