package care.plumbline.server.http;

import care.plumbline.pages.visit.Beside;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The home on her phone, as a folder that `plumbline publish` wrote for this address: its files are handed out
/// as they are, and nothing is ever taken. No cookie is read and none is set, so that neither home knows of the
/// other.
///
/// The folder may be put there, or anew, while the server runs. A file that lies there zipped needs no plain
/// one beside it: a package leaves those out, and they are unpacked for the rare browser that takes nothing
/// packed.
public final class PhoneFiles {

    /// Where this home begins. The service worker of the server leaves all below it alone.
    public static final String AT = "/phone/";

    /// Where the first page of the server is, whatever she chose.
    public static final String BACK = "/start";

    private static final String WORKER = "sw.js";

    private static final Map<String, Header> TYPES = Map.of(
            "html", Headers.HTML,
            "js", type("text/javascript;charset=utf-8"),
            "css", type("text/css;charset=utf-8"),
            "svg", type("image/svg+xml"),
            "png", type("image/png"),
            "woff2", type("font/woff2"),
            "txt", type("text/plain;charset=utf-8"),
            "webmanifest", type("application/manifest+json"));
    private static final Header BYTES = type("application/octet-stream");

    /// The smallest first.
    private static final Packed ZIPPED = new Packed("gzip", "gz");

    private static final List<Packed> PACKED = List.of(new Packed("br", "br"), ZIPPED);

    private record Packed(String name, String ending) {}

    private final Path folder;

    public PhoneFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Whether it is there just now.
    public boolean isThere() {
        return Files.isRegularFile(folder.resolve(WORKER));
    }

    /// Whether it was written for another address.
    public boolean isElsewhere() {
        try {
            return isThere() && !Files.readString(folder.resolve(WORKER)).contains("base: \"/phone\"");
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// As the home beside this server, where a browser may use it: over a private connection alone.
    Optional<Beside> beside(boolean secure) {
        return secure && isThere() ? Optional.of(new Beside(Beside.Place.PHONE, AT)) : Optional.empty();
    }

    /// Answers whatever is asked below [#AT].
    ///
    /// @param more headers that this server adds to all it answers
    /// @return the status that was sent; empty: there is nothing to send, not even a page that says so
    Optional<Integer> send(ServerRequest request, ServerResponse response, List<Header> more) {
        if (!isThere()) {
            return Optional.empty();
        }
        Method method = request.prologue().method();
        String path = request.path().path();
        boolean leadsOn = !path.startsWith(AT) || !(method.equals(Method.GET) || method.equals(Method.HEAD));
        Optional<Found> found = leadsOn ? Optional.empty() : found(request, path.substring(AT.length()));
        if (!leadsOn && found.isEmpty()) {
            return Optional.empty();
        }
        Headers.ALWAYS.forEach(response::header);
        more.forEach(response::header);
        // A form of this home is taken by the worker in her browser. One that comes here is not read.
        return Optional.of(leadsOn ? goTo(response, AT) : deliver(request, response, found.orElseThrow()));
    }

    private static int goTo(ServerResponse response, String path) {
        response.header(Headers.NOT_KEPT);
        response.header(Headers.PAGE_POLICY);
        response.header(HeaderNames.LOCATION, path);
        response.status(Status.SEE_OTHER_303).send();
        return Status.SEE_OTHER_303.code();
    }

    /// A file as it lies there: read before a header is sent, for the folder may be made anew at any moment.
    ///
    /// @param status whether it is the one she asked for
    private record Found(Path file, Optional<Packed> packed, byte[] bytes, String mark, Status status) {}

    private Optional<Found> found(ServerRequest request, String name) {
        return file(name)
                .flatMap(file -> read(request, file, Status.OK_200))
                .or(() -> read(request, folder.resolve("404.html"), Status.NOT_FOUND_404));
    }

    /// Empty where it is not there, or not any longer.
    private static Optional<Found> read(ServerRequest request, Path file, Status status) {
        Optional<Packed> packed = PACKED.stream()
                .filter(one -> takes(request, one.name()))
                .filter(one -> Files.isRegularFile(beside(file, one)))
                .findFirst();
        boolean unpacks = packed.isEmpty() && !Files.exists(file);
        Path sent = unpacks
                ? beside(file, ZIPPED)
                : packed.map(one -> beside(file, one)).orElse(file);
        try {
            byte[] bytes = unpacks ? unpacked(sent) : Files.readAllBytes(sent);
            String mark = '"'
                    + Long.toHexString(Files.getLastModifiedTime(sent).toMillis())
                    + '-'
                    + Long.toHexString(bytes.length)
                    + '"';
            return Optional.of(new Found(file, packed, bytes, mark, status));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] unpacked(Path zipped) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            return in.readAllBytes();
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// A file she may have; for a folder its page.
    private Optional<Path> file(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            return Optional.of(file)
                    .filter(one ->
                            one.startsWith(folder) && isShown(one.getFileName().toString()))
                    .filter(one -> isFile(one) || isFile(beside(one, ZIPPED)));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /// What tells other hosts how to send files is none itself, and packed files are sent under the plain name.
    private static boolean isShown(String name) {
        return TYPES.containsKey(ending(name)) || ending(name).equals("bin");
    }

    private static int deliver(ServerRequest request, ServerResponse response, Found found) {
        String ending = ending(String.valueOf(found.file().getFileName()));
        response.header(TYPES.getOrDefault(ending, BYTES));
        response.header(ending.equals("svg") ? Headers.PICTURE_POLICY : Headers.PAGE_POLICY);
        response.header(found.file().toString().contains("/assets/") ? Headers.FOR_EVER : Headers.ASK_AGAIN);
        response.header(Headers.VARIES);
        found.packed().ifPresent(one -> response.header(HeaderValues.create(HeaderNames.CONTENT_ENCODING, one.name())));
        response.header(HeaderValues.create(HeaderNames.ETAG, found.mark()));
        boolean hasIt = found.status() == Status.OK_200
                && request.headers()
                        .first(HeaderNames.IF_NONE_MATCH)
                        .filter(found.mark()::equals)
                        .isPresent();
        if (hasIt) {
            response.status(Status.NOT_MODIFIED_304).send();
            return Status.NOT_MODIFIED_304.code();
        }
        response.status(found.status());
        Sender.deliver(request, response, found.bytes());
        return found.status().code();
    }

    private static boolean takes(ServerRequest request, String packing) {
        return request.headers()
                .first(HeaderNames.ACCEPT_ENCODING)
                .filter(takes -> List.of(takes.split("[\\s,;]+")).contains(packing))
                .isPresent();
    }

    private static Path beside(Path file, Packed packed) {
        return file.resolveSibling(file.getFileName() + "." + packed.ending());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Header type(String type) {
        return HeaderValues.createCached(HeaderNames.CONTENT_TYPE, type);
    }
}
