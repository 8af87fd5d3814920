package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Phone;
import care.plumbline.server.Server;
import care.plumbline.server.Wire;
import care.plumbline.server.material.Material;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The folder of the home on her phone, handed out by a server.
class PhoneFilesTest {

    private static final Map<String, String> FILES = Map.of(
            "index.html", "<p>first</p>",
            "safety/index.html", "<p>signs</p>",
            "404.html", "<p>no such page</p>",
            "sw.js", "const config = {base: \"/phone\"}",
            "sw.js.br", "brotli",
            "sw.js.gz", "gzip",
            "assets/0a/plumbline.css", "p{}",
            "assets/0a/guide.bin", "bytes",
            "figures/1/a/b.svg", "<svg/>",
            "_headers", "for another host");

    @TempDir
    private static Path folder;

    private static Server server;

    @BeforeAll
    static void open() throws Exception {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve("site").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("beyond.txt"), "not hers to ask for");
        server = Server.showing(Material.built(Optional.of(new PhoneFiles(folder.resolve("site"))), Optional.empty()));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String says(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("|", answer.headers().allValues(name));
    }

    @ParameterizedTest
    @CsvSource({
        "/phone/, index.html, text/html;charset=utf-8, no-cache",
        "/phone/safety, safety/index.html, text/html;charset=utf-8, no-cache",
        "/phone/safety/, safety/index.html, text/html;charset=utf-8, no-cache",
        "/phone/sw.js, sw.js, text/javascript;charset=utf-8, no-cache",
        "/phone/assets/0a/plumbline.css, assets/0a/plumbline.css, text/css;charset=utf-8, 'public, max-age=31536000, immutable'",
        "/phone/assets/0a/guide.bin, assets/0a/guide.bin, application/octet-stream, 'public, max-age=31536000, immutable'",
        "/phone/figures/1/a/b.svg, figures/1/a/b.svg, image/svg+xml, no-cache"
    })
    void a_file_comes_with_its_type_its_policy_and_how_long_it_is_kept(
            String path, String file, String type, String kept) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(Files.readAllBytes(folder.resolve("site").resolve(file)), answer.body());
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals(kept, header(answer, "Cache-Control"));
        assertEquals(
                file.endsWith(".svg") ? "default-src 'none'; style-src 'unsafe-inline'" : Headers.POLICY,
                header(answer, "Content-Security-Policy"));
        Headers.everywhere().forEach((name, value) -> assertEquals(value, header(answer, name), name));
        assertEquals("", header(answer, "Set-Cookie"));
        assertEquals("", header(answer, "Service-Worker-Allowed"), "a worker answers for its own folder alone");
    }

    @ParameterizedTest
    @CsvSource({"br, br, brotli", "'gzip, deflate, br', br, brotli", "'gzip;q=1.0, x', gzip, gzip", "bring, '', const"})
    void what_was_packed_beforehand_is_sent_packed(String takes, String packed, String begins) throws Exception {
        HttpResponse<byte[]> answer = get("/phone/sw.js", "Accept-Encoding", takes);
        assertEquals(packed, header(answer, "Content-Encoding"));
        assertTrue(says(answer).startsWith(begins), says(answer));
        assertEquals("Accept-Encoding", header(answer, "Vary"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        String mark = header(get("/phone/sw.js"), "ETag");
        HttpResponse<byte[]> again = get("/phone/sw.js", "If-None-Match", mark);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(200, get("/phone/sw.js", "If-None-Match", "\"another\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/phone/nothing",
                "/phone/_headers",
                "/phone/sw.js.br",
                "/phone/assets/",
                "/phone/assets",
                "/phone/%2e%2e/beyond.txt",
                "/phone/..%2fbeyond.txt",
                "/phone/%00",
                "/phone/site/../../beyond.txt"
            })
    void nothing_else_of_this_machine_is_shown(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertFalse(says(answer).contains("not hers"), path);
        assertFalse(says(answer).contains("another host"), path);
        assertTrue(List.of(400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
    }

    @Test
    void an_address_it_does_not_know_shows_its_own_page() throws Exception {
        assertEquals("<p>no such page</p>", says(get("/phone/nothing")));
    }

    @Test
    void a_form_that_comes_here_is_not_read_and_leads_back() throws Exception {
        HttpResponse<String> answer = new Phone(server.port()).post("/phone/begin", "k.pain_now", "7");
        assertEquals(303, answer.statusCode());
        assertEquals("/phone/", header(answer, "Location"));
        assertEquals("", header(answer, "Set-Cookie"));
    }

    @Test
    void the_first_page_offers_both_homes_over_a_private_connection_alone() throws Exception {
        Phone stranger = new Phone(server.port());
        String first = stranger.get("/").body();
        assertTrue(first.contains("href=\"/phone/\""), first);
        assertTrue(first.contains("action=\"/safety/check\""), first);
        // As a phone in the same house names this machine over plain HTTP: a browser runs no worker there.
        String far = Wire.send(
                        server.port(),
                        "GET / HTTP/1.1\r\nHost: 192.168.1.5\r\n".getBytes(StandardCharsets.US_ASCII),
                        new byte[0])
                .body();
        assertFalse(far.contains("href=\"/phone/\""), far);
        assertTrue(far.contains("action=\"/safety/check\""), far);
    }

    @Test
    void a_server_without_that_folder_offers_one_home_and_has_nothing_there() throws Exception {
        try (Server alone = Server.showing(
                Material.built(Optional.of(new PhoneFiles(folder.resolve("not made yet"))), Optional.empty()))) {
            Phone stranger = new Phone(alone.port());
            assertFalse(stranger.get("/").body().contains("/phone/"));
            assertEquals(404, stranger.get("/phone/").statusCode());
        }
    }

    /// A folder with the worker alone, and what one test adds.
    private static Server half(Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sw.js"), FILES.get("sw.js"));
        return Server.showing(Material.built(Optional.of(new PhoneFiles(folder)), Optional.empty()));
    }

    @Test
    void a_file_that_lies_there_zipped_alone_is_sent_zipped_or_unpacked() throws Exception {
        Path zipped = folder.resolve("zipped");
        try (Server server = half(zipped)) {
            try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(zipped.resolve("index.html.gz")))) {
                out.write("<p>hers".getBytes(StandardCharsets.UTF_8));
            }
            URI page = URI.create("http://localhost:" + server.port() + "/phone/");
            HttpClient client = HttpClient.newHttpClient();
            var plain = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals("<p>hers", plain.body());
            assertEquals("", header(plain, "Content-Encoding"));
            var packed = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", header(packed, "Content-Encoding"));
            assertTrue(java.util.Arrays.equals(Files.readAllBytes(zipped.resolve("index.html.gz")), packed.body()));
        }
    }

    @Test
    void where_even_the_page_that_says_so_is_gone_this_server_says_it() throws Exception {
        try (Server server = half(folder.resolve("without 404"))) {
            HttpResponse<String> answer = new Phone(server.port()).get("/phone/nothing");
            assertEquals(404, answer.statusCode());
            assertTrue(answer.body().contains("href=\"/safety\""), answer.body());
            assertEquals(Headers.POLICY, header(answer, "Content-Security-Policy"));
        }
    }

    @Test
    void what_cannot_be_read_is_a_page_and_a_line_of_the_log() throws Exception {
        Path broken = folder.resolve("broken");
        try (Server server = half(broken)) {
            Files.createDirectory(broken.resolve("404.html"));
            HttpResponse<String> answer = new Phone(server.port()).get("/phone/nothing");
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("href=\"/safety\""), answer.body());
            assertTrue(server.log().contains("\"event\":\"broken\",\"route\":\"/phone/*\""), server.log());
        }
    }

    @ParameterizedTest
    @CsvSource({"/phone/sw.js, /phone/*, 200", "/phone/nothing-of-hers, /phone/*, 404", "/nothing-of-hers, /*, 404"})
    void what_was_asked_is_counted_and_logged_without_its_address(String path, String route, int status)
            throws Exception {
        get(path);
        String counts = says(get("/metrics"));
        assertTrue(counts.contains("method=\"GET\",route=\"" + route + "\",status=\"" + status + "\""), counts);
        assertTrue(server.log().contains("\"route\":\"" + route + "\",\"status\":" + status), server.log());
        assertFalse((counts + server.log()).contains("of-hers"), "an address somebody asked for");
    }
}
