package care.plumbline.server.http;

import static care.plumbline.server.http.CopyKeeper.append;
import static care.plumbline.server.http.CopyKeeper.begin;
import static care.plumbline.server.http.CopyKeeper.erase;
import static care.plumbline.server.http.CopyKeeper.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.StoreOfTests;
import care.plumbline.server.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise: whoever proves that a copy is hers reads, adds to and erases it; nobody else learns that it is there,
/// and the server keeps nothing that proves or opens anything. On every store that a server is started with.
@ParameterizedClass(name = "{0}")
@EnumSource(StoreOfTests.class)
class CopiesTest {

    private final StoreOfTests store;
    private final CopyKeeper hers = CopyKeeper.of(1);
    private Server server;

    CopiesTest(StoreOfTests store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        server = Server.over(store);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private HttpResponse<String> asks(CopyKeeper who, String asked) {
        return who.asks(server, asked);
    }

    private static void isNobodys(HttpResponse<String> answer) {
        assertEquals(404, answer.statusCode(), answer.body());
        assertEquals("{\"none\":true}", answer.body(), "by which a phone knows that we said so, and no proxy");
    }

    @Test
    void what_is_added_is_read_again_in_its_order() {
        assertEquals(200, asks(hers, begin()).statusCode());
        assertEquals("{\"last\":2}", asks(hers, append(0, 1, 2)).body());
        assertEquals("{\"last\":3}", asks(hers, append(2, 3)).body());
        String all = asks(hers, read("1")).body();
        assertEquals(
                "{\"last\":3,\"head\":\"" + CopyKeeper.HEAD + "\",\"pages\":[{\"at\":2,\"id\":\"" + new UUID(7, 2)
                        + "\",\"sealed\":\"sealed-2\"},{\"at\":3,\"id\":\"" + new UUID(7, 3)
                        + "\",\"sealed\":\"sealed-3\"}]}",
                all);
    }

    @Test
    void begun_or_added_twice_it_counts_once_and_whoever_was_slower_is_told() {
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
        asks(hers, begin());
        asks(hers, append(0, 1));
        CopyKeeper thief = hers.withKeysOf(CopyKeeper.of(2));
        for (String asked : List.of(read("0"), append(1, 2), append(0, 1), erase(), begin())) {
            isNobodys(asks(thief, asked));
        }
        for (String asked : List.of(read("0"), append(1, 2), erase())) {
            isNobodys(asks(CopyKeeper.of(3), asked));
        }
        String right = hers.signed(read("0"), server.now().toEpochMilli());
        for (String signed : List.of("", "x", hers.name(), right + "A", right.replace(hers.seen(), thief.seen()))) {
            isNobodys(CopyKeeper.asks(server, signed, read("0"), "same-origin"));
        }
        assertTrue(asks(hers, read("0")).body().contains("sealed-1"), "hers stands");
    }

    @Test
    void what_was_signed_counts_for_what_was_asked_and_for_some_minutes() {
        asks(hers, begin());
        asks(hers, append(0, 1));
        String signed = hers.signed(read("0"), server.now().toEpochMilli());
        for (String other : List.of(erase(), read("1"), append(1, 2), read("0") + " ")) {
            isNobodys(CopyKeeper.asks(server, signed, other, "same-origin"));
        }
        server.passes(Duration.ofMinutes(6));
        var late = CopyKeeper.asks(server, signed, read("0"), "same-origin");
        assertEquals(403, late.statusCode());
        assertEquals(
                "{\"now\":" + server.now().toEpochMilli() + "}", late.body(), "a phone with another clock can sign");
        long early = server.now().plus(Duration.ofMinutes(6)).toEpochMilli();
        assertEquals(
                403,
                CopyKeeper.asks(server, hers.signed(read("0"), early), read("0"), "same-origin")
                        .statusCode());
        assertTrue(asks(hers, read("0")).body().contains("sealed-1"));
    }

    @Test
    void what_is_no_copy_is_opened_by_no_proof() {
        var she = new Visitor(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", "stairs");
        List<String> names = server.stored("select journal from head");
        assertEquals(1, names.size());
        CopyKeeper thief = new CopyKeeper(names.getFirst(), hers.keys());
        isNobodys(asks(thief, begin()));
        isNobodys(asks(thief, read("0")));
        assertEquals(1, server.stored("select lock_id from wrapped_key").size(), "and no lock was added");
        assertEquals(200, she.open("/today").status(), "and hers opens as before");
    }

    @Test
    void erased_it_is_gone_and_comes_back_empty() {
        asks(hers, begin());
        asks(hers, append(0, 1));
        assertEquals(200, asks(hers, erase()).statusCode());
        isNobodys(asks(hers, read("0")));
        isNobodys(asks(hers, append(1, 2)));
        asks(hers, begin());
        assertEquals(
                "{\"last\":0,\"head\":\"" + CopyKeeper.HEAD + "\",\"pages\":[]}",
                asks(hers, read("0")).body());
    }

    @Test
    void what_no_program_of_ours_sends_is_refused_and_what_is_too_large() {
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
        asks(hers, begin());
        String signed = hers.signed(read("0"), server.now().toEpochMilli());
        var heard = CopyKeeper.asks(server, signed, read("0"), "cross-site");
        assertEquals(404, heard.statusCode());
        assertEquals("", heard.body());
    }

    @Test
    void neither_disk_nor_log_holds_what_proves_it() {
        asks(hers, begin());
        asks(hers, append(0, 1));
        asks(hers, read("0"));
        server.restart();
        assertTrue(asks(hers, read("0")).body().contains("sealed-1"), "it is there after a restart");
        assertFalse(server.log().contains(hers.seen()) || server.log().contains(hers.name()), server.log());
        String kept = server.everythingStored();
        assertTrue(kept.contains(hers.name()), "this looks where it is kept");
        assertFalse(kept.contains(hers.seen()));
    }
}
