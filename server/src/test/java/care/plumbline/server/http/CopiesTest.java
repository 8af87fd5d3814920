package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.limits.Allowance;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: whoever proves that a copy is hers reads, adds to and erases it; nobody else learns that it is there, and
/// the server keeps nothing that proves or opens anything.
class CopiesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HEAD = "AQ-head_".repeat(8);

    private Server server;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /// One copy, as its phone names and proves it.
    private record Hers(String name, String proof) {
        static Hers of(int seed) {
            byte[] name = new byte[16];
            byte[] proof = new byte[32];
            name[3] = (byte) seed;
            proof[5] = (byte) (seed + 1);
            return new Hers(Base64Text.of(name), Base64Text.of(proof));
        }

        Hers with(String other) {
            return new Hers(name, other);
        }

        String header() {
            return name + "." + proof;
        }
    }

    private HttpResponse<String> asks(Hers hers, String body) {
        return asks(server, hers.header(), body, "same-origin");
    }

    private static HttpResponse<String> asks(Server server, String proof, String body, String from) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/copies"))
                            .header("Plumbline-Copy", proof)
                            .header("Sec-Fetch-Site", from)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    private static String begin() {
        return "{\"do\":\"begin\",\"head\":\"" + HEAD + "\"}";
    }

    private static String read(String after) {
        return "{\"do\":\"read\",\"after\":" + after + "}";
    }

    private static String append(long after, int... entries) {
        return append(after, "sealed-", entries);
    }

    private static String append(long after, String sealed, int... entries) {
        return "{\"do\":\"append\",\"after\":" + after + ",\"head\":\"" + HEAD + "\",\"pages\":["
                + IntStream.of(entries)
                        .mapToObj(entry ->
                                "{\"id\":\"" + new UUID(7, entry) + "\",\"sealed\":\"" + sealed + entry + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static void isNobodys(HttpResponse<String> answer) {
        assertEquals(404, answer.statusCode(), answer.body());
        assertEquals("", answer.body());
    }

    @Test
    void what_is_added_is_read_again_in_its_order() {
        Hers hers = Hers.of(1);
        assertEquals(200, asks(hers, begin()).statusCode());
        assertEquals("{\"last\":2}", asks(hers, append(0, 1, 2)).body());
        assertEquals("{\"last\":3}", asks(hers, append(2, 3)).body());
        String all = asks(hers, read("1")).body();
        assertEquals(
                "{\"last\":3,\"head\":\"" + HEAD + "\",\"pages\":[{\"at\":2,\"id\":\"" + new UUID(7, 2)
                        + "\",\"sealed\":\"sealed-2\"},{\"at\":3,\"id\":\"" + new UUID(7, 3)
                        + "\",\"sealed\":\"sealed-3\"}]}",
                all);
    }

    @Test
    void begun_or_added_twice_it_counts_once_and_whoever_was_slower_is_told() {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        asks(hers, append(0, 1));
        assertEquals(200, asks(hers, begin()).statusCode());
        assertEquals(409, asks(hers, append(0, 1)).statusCode(), "it is there");
        assertEquals(409, asks(hers, append(0, 2)).statusCode(), "somebody was faster");
        assertEquals(409, asks(hers, append(7, 2)).statusCode(), "no page stands at seven");
        assertTrue(asks(hers, read("0")).body().startsWith("{\"last\":1,"));
    }

    @Test
    void a_wrong_proof_and_a_copy_that_is_not_there_are_answered_alike() {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        asks(hers, append(0, 1));
        Hers thief = hers.with(Hers.of(2).proof());
        for (String asked : List.of(read("0"), append(1, 2), append(0, 1), "{\"do\":\"erase\"}", begin())) {
            isNobodys(asks(thief, asked));
        }
        for (String asked : List.of(read("0"), append(1, 2), "{\"do\":\"erase\"}")) {
            isNobodys(asks(Hers.of(3), asked));
        }
        for (String proof : List.of("", "x", hers.name(), hers.header() + "A", hers.name() + "." + hers.name())) {
            isNobodys(asks(server, proof, read("0"), "same-origin"));
        }
        assertTrue(asks(hers, read("0")).body().contains("sealed-1"), "hers stands");
    }

    @Test
    void what_is_no_copy_is_opened_by_no_proof() {
        var she = new Visitor(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", "stairs");
        List<String> names = text("select journal from head");
        assertEquals(1, names.size());
        Hers thief = new Hers(names.getFirst(), Hers.of(1).proof());
        isNobodys(asks(thief, begin()));
        isNobodys(asks(thief, read("0")));
        String lock = text("select lock_id from wrapped_key").getFirst();
        isNobodys(asks(thief.with(lock), read("0")));
        assertEquals(200, she.open("/today").status(), "and hers opens as before");
    }

    @Test
    void erased_it_is_gone_and_comes_back_empty() {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        asks(hers, append(0, 1));
        assertEquals(200, asks(hers, "{\"do\":\"erase\"}").statusCode());
        isNobodys(asks(hers, read("0")));
        isNobodys(asks(hers, append(1, 2)));
        asks(hers, begin());
        assertEquals(
                "{\"last\":0,\"head\":\"" + HEAD + "\",\"pages\":[]}",
                asks(hers, read("0")).body());
    }

    @Test
    void what_no_program_of_ours_sends_is_refused_and_what_is_too_large() {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        for (String odd : List.of(
                "",
                "[]",
                "{}",
                "{\"do\":\"all\"}",
                read("-1"),
                read("1e3"),
                read("\"0\""),
                read("99999999999999999999"),
                "{\"do\":\"begin\",\"head\":\"" + "A".repeat(300) + "\"}",
                append(0),
                append(0, "<b>", 1),
                append(0, "x".repeat(17_000), 1),
                append(0, IntStream.range(0, 201).toArray()))) {
            assertEquals(400, asks(hers, odd).statusCode(), odd.substring(0, Math.min(80, odd.length())));
        }
        assertEquals(
                413,
                asks(hers, append(0, "x".repeat(16_000), IntStream.range(0, 20).toArray()))
                        .statusCode());
        assertEquals(413, asks(hers, append(199_999_999, 1)).statusCode(), "longer than any life");
        assertTrue(asks(hers, read("0")).body().startsWith("{\"last\":0,"));
    }

    @Test
    void another_site_is_not_heard() {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        isNobodys(asks(server, hers.header(), read("0"), "cross-site"));
    }

    @Test
    void who_asks_too_much_waits() {
        try (Server small = Server.allowing(new Allowance(2, 3, 4, 2, 5, 100, 100, 1_000, 40_000))) {
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        200,
                        asks(small, Hers.of(i).header(), begin(), "same-origin").statusCode());
            }
            var late = asks(small, Hers.of(9).header(), begin(), "same-origin");
            assertEquals(429, late.statusCode());
            assertEquals(List.of("60"), late.headers().allValues("retry-after"));
            String hers = Hers.of(1).header();
            String heavy = append(0, "x".repeat(16_000), IntStream.range(0, 12).toArray());
            assertEquals(200, asks(small, hers, heavy, "same-origin").statusCode());
            int more = asks(small, hers, append(12, 20), "same-origin").statusCode();
            assertEquals(429, more, "that was as much as it may weigh in an hour");
        }
    }

    @Test
    void neither_disk_nor_log_holds_what_proves_it() throws IOException {
        Hers hers = Hers.of(1);
        asks(hers, begin());
        asks(hers, append(0, 1));
        asks(hers, read("0"));
        server.restart();
        assertTrue(asks(hers, read("0")).body().contains("sealed-1"), "it is there after a restart");
        assertFalse(server.log().contains(hers.proof()) || server.log().contains(hers.name()), server.log());
        try (Stream<Path> files = Files.walk(server.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(all.contains(hers.proof()), file::toString);
            }
        }
    }

    private List<String> text(String query) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + server.folder().resolve(Sqlite.FILE));
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
