package care.plumbline.walk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The simplest web host there is: it hands out files, knows nothing else, and can be gone.
final class StaticHost implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    private final String base;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> before = new ConcurrentHashMap<>();
    private volatile Path folder;
    private HttpServer server;
    private ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;

    StaticHost(Path folder, String base) {
        this.folder = folder;
        this.base = base;
        this.server = listening(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer listening(int port) {
        try {
            HttpServer one = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            one.setExecutor(threads);
            one.createContext("/", this::answer);
            one.start();
            return one;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        Path file = path.startsWith(base + "/")
                ? folder.resolve(path.substring(base.length() + 1))
                : folder.resolve("none");
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean there = Files.exists(file) && exchange.getRequestMethod().equals("GET");
        byte[] bytes =
                joined(before.getOrDefault(path, ""), Files.readAllBytes(there ? file : folder.resolve("404.html")));
        String name = (there ? file : folder.resolve("404.html")).toString();
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        exchange.getResponseHeaders()
                .set("Cache-Control", path.contains("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] joined(String text, byte[] file) {
        byte[] front = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(front, front.length + file.length);
        System.arraycopy(file, 0, all, front.length, file.length);
        return all;
    }

    /// Hands this out in front of a file.
    void before(String path, String text) {
        before.put(path, text);
    }

    String address() {
        return "http://127.0.0.1:" + port + base;
    }

    /// Everything asked of it since the last [#forget].
    List<String> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    /// The address of every file it hands out.
    List<String> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> base + "/" + folder.relativize(file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Another version of the folder is put up.
    void publish(Path other) {
        folder = other;
    }

    /// Nobody answers any more.
    void goAway() {
        server.stop(0);
        threads.shutdownNow();
    }

    void comeBack() {
        threads = Executors.newCachedThreadPool();
        server = listening(port);
    }

    @Override
    public void close() {
        goAway();
    }
}
