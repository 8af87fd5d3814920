package care.plumbline.server.http;

import care.plumbline.pages.coach.ShowMe;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What looks through her camera, as a folder that `bin/pose-model` wrote: scripts, machine code and models,
/// under an address that changes with them. It runs in a worker of the page that looks, and what this says it
/// may load is all that worker may: this site alone.
///
/// The folder may be put there while the server runs.
public final class SightFiles implements ShowMe.Sight {

    /// Where it lies for a browser.
    public static final String AT = "/sight/";

    /// Holds what the address is made of.
    public static final String MARK = "mark";

    /// Machine code may be run here, and nowhere else on this site.
    public static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// Every file there is, with what it is; others are not sent.
    public static final Map<String, String> TYPES = Map.of(
            "coach.js", "text/javascript;charset=utf-8",
            "watch.js", "text/javascript;charset=utf-8",
            "camera.js", "text/javascript;charset=utf-8",
            "vision.js", "text/javascript;charset=utf-8",
            "vision_wasm_module_internal.js", "text/javascript;charset=utf-8",
            "vision_wasm_module_internal.wasm", "application/wasm",
            "full.bin", "application/octet-stream",
            "lite.bin", "application/octet-stream",
            "LICENSE.txt", "text/plain;charset=utf-8",
            "NOTICE.txt", "text/plain;charset=utf-8");

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{10}");
    private static final Header LOOKS = HeaderValues.createCached("Content-Security-Policy", POLICY);

    private final Path folder;

    public SightFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Empty where the folder is not there, or not whole.
    public Optional<String> mark() {
        try {
            Path mark = folder.resolve(MARK);
            return Files.isRegularFile(mark)
                    ? Optional.of(Files.readString(mark).strip())
                            .filter(text -> FORM.matcher(text).matches())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> folder() {
        return mark().map(mark -> AT + mark + '/');
    }

    /// All files, packed ones too, by their names, for whoever lays them into a folder; none where it is not
    /// whole.
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        if (mark().isEmpty()) {
            return all;
        }
        try {
            for (String name : TYPES.keySet()) {
                all.put(name, Files.readAllBytes(folder.resolve(name)));
                Path packed = folder.resolve(name + ".gz");
                if (Files.isRegularFile(packed)) {
                    all.put(name + ".gz", Files.readAllBytes(packed));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /// Answers whatever is asked below [#AT].
    ///
    /// @param more headers that this server adds to all it answers
    /// @return the status that was sent; empty: there is no such file
    Optional<Integer> send(ServerRequest request, ServerResponse response, List<Header> more) {
        Method method = request.prologue().method();
        String path = request.path().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> type = Optional.ofNullable(TYPES.get(name))
                .filter(_ -> method.equals(Method.GET) || method.equals(Method.HEAD))
                .filter(_ -> folder().filter(at -> path.equals(at + name)).isPresent());
        if (type.isEmpty() || !Files.isRegularFile(folder.resolve(name))) {
            return Optional.empty();
        }
        Path packed = folder.resolve(name + ".gz");
        boolean zipped = Sender.takesZip(request) && Files.isRegularFile(packed);
        Headers.ALWAYS.forEach(response::header);
        more.forEach(response::header);
        response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, type.get()));
        response.header(LOOKS);
        response.header(Headers.FOR_EVER);
        response.header(Headers.VARIES);
        if (zipped) {
            response.header(Headers.ZIPPED);
        }
        deliver(request, response, zipped ? packed : folder.resolve(name));
        return Optional.of(Status.OK_200.code());
    }

    /// By and by: several of these at once would fill a family's box.
    private static void deliver(ServerRequest request, ServerResponse response, Path file) {
        try {
            response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, Long.toString(Files.size(file))));
            if (request.prologue().method().equals(Method.HEAD)) {
                response.send();
            } else {
                try (OutputStream out = response.outputStream()) {
                    Files.copy(file, out);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
