package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.http.Headers;
import care.plumbline.walk.InBrowser;
import care.plumbline.walk.Published;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published folder on the real nginx, the real Caddy and the real Apache, set up with nothing but the
/// files it brings along, as `docs/how-to/publish-on-a-web-host.md` says: at the root of a host and below a path.
class HostFilesTest {

    private static final List<String> HOST_FILES = List.of("_headers", ".htaccess", "nginx.conf", "Caddyfile");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "bin", "application/octet-stream",
            "webmanifest", "application/manifest+json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() {
        InBrowser.needsTheProgram();
        Brotli4jLoader.ensureAvailability();
        Published.publish(folder.resolve("companion"), "/companion");
    }

    private static Path root(String base) {
        return base.isEmpty() ? Published.atTheRoot() : folder;
    }

    @ParameterizedTest
    @CsvSource({"nginx, ''", "nginx, /companion", "caddy, ''", "caddy, /companion", "apache2, ''", "apache2, /companion"
    })
    void every_file_comes_as_it_should(String host, String base) throws Exception {
        int port = freePort();
        Process process = start(host, base, port);
        try {
            String at = "http://127.0.0.1:" + port + base;
            until(process, at + "/");
            Map<String, Path> files = files(root(base).resolve(base.replaceFirst("^/", "")));
            assertTrue(files.size() > 100, () -> files.size() + " files");
            for (Map.Entry<String, Path> file : files.entrySet()) {
                for (String takes : List.of("br", "gzip", "identity")) {
                    assertSent(get(at + '/' + file.getKey(), takes), file.getKey(), file.getValue(), host, takes);
                }
            }
            assertPages(at, files);
            assertNothingElse(at, Objects.requireNonNull(files.get("404.html"), "404.html"));
        } finally {
            end(process);
        }
    }

    private static void assertSent(HttpResponse<byte[]> answer, String name, Path file, String host, String takes)
            throws IOException {
        assertEquals(200, answer.statusCode(), name);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        assertEquals(type, header(answer, "Content-Type").replace(";charset", "; charset"), name);
        assertKept(answer, name);
        String packed = header(answer, "Content-Encoding");
        boolean isPacked = Files.exists(Path.of(file + ".gz"));
        // nginx has its module for brotli in another package.
        String expected =
                takes.equals("identity") || !isPacked || takes.equals("br") && host.equals("nginx") ? "" : takes;
        assertEquals(expected, packed, name + " for " + takes);
        assertArrayEquals(Files.readAllBytes(file), unpacked(packed, answer.body()), name);
    }

    /// Headers that are said twice may count as neither.
    private static void assertKept(HttpResponse<byte[]> answer, String name) {
        Headers.everywhere().forEach((header, value) -> assertEquals(value, header(answer, header), name));
        assertEquals(
                name.startsWith("figures/") ? "default-src 'none'; style-src 'unsafe-inline'" : Headers.POLICY,
                header(answer, "Content-Security-Policy"),
                name);
        assertEquals(
                name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
                header(answer, "Cache-Control"),
                name);
        assertEquals("", header(answer, "Service-Worker-Allowed"), "a worker answers for its own folder alone");
    }

    /// Each page by the address that other pages link it under.
    private static void assertPages(String at, Map<String, Path> files) throws Exception {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (file.getKey().endsWith("/index.html")) {
                String page = file.getKey().replaceFirst("/index\\.html$", "");
                for (String address : List.of(page, page + "/")) {
                    HttpResponse<byte[]> answer = get(at + '/' + address, "gzip");
                    assertEquals(200, answer.statusCode(), address);
                    assertEquals(
                            "text/html; charset=utf-8",
                            header(answer, "Content-Type").replace(";c", "; c"),
                            address);
                    assertKept(answer, address);
                    assertArrayEquals(
                            Files.readAllBytes(file.getValue()),
                            unpacked(header(answer, "Content-Encoding"), answer.body()),
                            address);
                }
            }
        }
        HttpResponse<byte[]> first = get(at + "/", "gzip");
        assertArrayEquals(
                Files.readAllBytes(files.get("index.html")), unpacked(header(first, "Content-Encoding"), first.body()));
    }

    private static void assertNothingElse(String at, Path lost) throws Exception {
        for (String path : List.of(
                "/today", "/nothing/at/all", "/assets/", "/figures/", "/_headers", "/nginx.conf", "/Caddyfile")) {
            HttpResponse<byte[]> answer = get(at + path, "identity");
            assertEquals(404, answer.statusCode(), path);
            assertArrayEquals(Files.readAllBytes(lost), answer.body(), path);
            assertEquals(
                    Headers.POLICY,
                    header(answer, "Content-Security-Policy")
                            .replaceFirst("default-src 'none'; style-src 'unsafe-inline'", Headers.POLICY),
                    path);
        }
        HttpResponse<byte[]> hidden = get(at + "/.htaccess", "identity");
        assertTrue(List.of(403, 404).contains(hidden.statusCode()), "/.htaccess " + hidden.statusCode());
    }

    private static Map<String, Path> files(Path site) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.toString().endsWith(".br") && !file.toString().endsWith(".gz"))
                    .forEach(file -> files.put(site.relativize(file).toString(), file));
        }
        HOST_FILES.forEach(file -> assertFalse(files.remove(file) == null, file));
        return files;
    }

    private static byte[] unpacked(String packed, byte[] body) throws IOException {
        return switch (packed) {
            case "" -> body;
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            case "br" -> new BrotliInputStream(new ByteArrayInputStream(body)).readAllBytes();
            default -> throw new AssertionError("expected br, gzip or nothing, found " + packed);
        };
    }

    private static HttpResponse<byte[]> get(String address, String takes) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Encoding", takes)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" AND ", answer.headers().allValues(name));
    }

    /// The least that a host is set up with beside the file of the folder.
    private static Process start(String host, String base, int port) throws IOException {
        Path root = root(base);
        Path own = Files.createDirectories(folder.resolve(host + base.length()));
        String file = root + base + "/"
                + Map.of("nginx", "nginx.conf", "caddy", "Caddyfile", "apache2", ".htaccess")
                        .get(host);
        assertTrue(Files.exists(Path.of(file)), file);
        String config = switch (host) {
            case "nginx" -> """
                        daemon off; master_process off; pid OWN/pid; error_log OWN/error.log; events {}
                        http { access_log off; client_body_temp_path OWN/a; proxy_temp_path OWN/b; fastcgi_temp_path OWN/c;
                          uwsgi_temp_path OWN/d; scgi_temp_path OWN/e;
                          server { listen 127.0.0.1:PORT; root ROOT; include FILE; } }
                        """;
            case "caddy" -> "{\n\tadmin off\n}\nhttp://127.0.0.1:PORT {\n\troot * ROOT\n\timport FILE\n}\n";
            default ->
                """
                        ServerRoot OWN
                        ServerName localhost
                        Listen 127.0.0.1:PORT
                        PidFile OWN/pid
                        ErrorLog OWN/error.log
                        DefaultRuntimeDir OWN
                        %s
                        TypesConfig /dev/null
                        DocumentRoot ROOT
                        <Directory ROOT>
                        Require all granted
                        AllowOverride FileInfo Indexes Options
                        </Directory>
                        <FilesMatch "^\\.ht">
                        Require all denied
                        </FilesMatch>
                        """.formatted(Stream.of("mpm_event", "authz_core", "dir", "mime", "headers", "setenvif", "rewrite")
                        .map(module ->
                                "LoadModule " + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n")
                        .reduce("", String::concat));
        };
        Path written = Files.writeString(
                own.resolve("config"),
                config.replace("OWN", own.toString())
                        .replace("ROOT", root.toString())
                        .replace("FILE", file)
                        .replace("PORT", Integer.toString(port)));
        List<String> command = switch (host) {
            case "nginx" -> List.of("nginx", "-p", own.toString(), "-c", written.toString());
            case "caddy" -> List.of("caddy", "run", "--config", written.toString(), "--adapter", "caddyfile");
            default -> List.of("apache2", "-X", "-f", written.toString());
        };
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("said.log").toFile());
        builder.environment().put("XDG_DATA_HOME", own.toString());
        builder.environment().put("XDG_CONFIG_HOME", own.toString());
        return builder.start();
    }

    private static void until(Process process, String address) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                get(address, "identity");
                return;
            } catch (IOException notYet) {
                assertTrue(process.isAlive(), () -> "it ended: " + process.info());
                Thread.sleep(50);
            }
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
