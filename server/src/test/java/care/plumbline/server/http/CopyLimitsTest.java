package care.plumbline.server.http;

import static care.plumbline.server.http.CopyKeeper.append;
import static care.plumbline.server.http.CopyKeeper.begin;
import static care.plumbline.server.http.CopyKeeper.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.StoreOfTests;
import care.plumbline.server.limits.Allowance;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise: one copy takes no more of a server than the documents say, nor does one address, and who has to wait is
/// told for how long. Another woman's copy goes on meanwhile.
class CopyLimitsTest {

    private static final int A_LOT = 1_000;
    private static final String LONG = "x".repeat(16_000);

    private final CopyKeeper hers = CopyKeeper.of(1);
    private final CopyKeeper anothers = CopyKeeper.of(2);

    /// Every one of them usual, but for those that are given.
    private static Server allowing(int readsAtOnce, int writesAMinute, int beginnings, int asked, int weight) {
        return Server.allowing(
                new Allowance(1, readsAtOnce, writesAMinute, beginnings, 5, A_LOT, A_LOT, asked, weight));
    }

    private static int asks(Server server, CopyKeeper who, String asked) {
        return who.asks(server, asked).statusCode();
    }

    private static void waits(Server server, CopyKeeper who, String asked) {
        var answer = who.asks(server, asked);
        assertEquals(429, answer.statusCode(), answer.body());
        assertEquals(List.of("60"), answer.headers().allValues("retry-after"));
    }

    @Test
    void an_address_begins_so_many_copies_in_an_hour() {
        try (Server server = allowing(A_LOT, A_LOT, 2, A_LOT, A_LOT)) {
            assertEquals(200, asks(server, hers, begin()));
            assertEquals(200, asks(server, anothers, begin()));
            waits(server, CopyKeeper.of(3), begin());
            assertEquals(200, asks(server, hers, append(0, 1)), "those that are there go on");
        }
    }

    @Test
    void an_address_asks_so_often_in_a_minute() {
        try (Server server = allowing(A_LOT, A_LOT, A_LOT, 3, A_LOT)) {
            assertEquals(200, asks(server, hers, begin()));
            assertEquals(200, asks(server, hers, read("0")));
            assertEquals(404, asks(server, anothers, read("0")), "also what is answered with nothing counts");
            waits(server, hers, read("0"));
        }
    }

    @Test
    void a_copy_is_read_so_often_and_another_all_the_same() {
        try (Server server = allowing(3, A_LOT, A_LOT, A_LOT, A_LOT)) {
            asks(server, hers, begin());
            asks(server, anothers, begin());
            for (int i = 0; i < 3; i++) {
                assertEquals(200, asks(server, hers, read("0")));
            }
            waits(server, hers, read("0"));
            assertEquals(200, asks(server, anothers, read("0")));
        }
    }

    @Test
    void a_copy_is_written_so_often_in_a_minute_and_another_all_the_same() {
        try (Server server = allowing(A_LOT, 2, A_LOT, A_LOT, A_LOT)) {
            asks(server, hers, begin());
            asks(server, anothers, begin());
            assertEquals(200, asks(server, hers, append(0, 1)));
            assertEquals(200, asks(server, hers, append(1, 2)));
            waits(server, hers, append(2, 3));
            assertEquals(200, asks(server, anothers, append(0, 1)));
            assertTrue(hers.asks(server, read("0")).body().startsWith("{\"last\":2,"), "nothing of it was written");
        }
    }

    @Test
    void a_copy_grows_so_much_in_an_hour_and_another_all_the_same() {
        try (Server server = allowing(A_LOT, A_LOT, A_LOT, A_LOT, 40_000)) {
            asks(server, hers, begin());
            asks(server, anothers, begin());
            String heavy = append(0, LONG, IntStream.range(0, 12).toArray());
            assertEquals(200, asks(server, hers, heavy));
            waits(server, hers, append(12, 20));
            assertEquals(200, asks(server, anothers, append(0, 1)));
        }
    }

    @ParameterizedTest
    @EnumSource(StoreOfTests.class)
    void a_copy_holds_thirty_two_million_letters_and_then_takes_no_more(StoreOfTests store) {
        try (Server server = Server.over(store)) {
            asks(server, hers, begin());
            int there = 0;
            int status = 200;
            while (status == 200 && there < 3_000) {
                int[] entries = IntStream.range(there, there + 15).toArray();
                status = asks(server, hers, append(there, LONG, entries));
                there += status == 200 ? 15 : 0;
            }
            assertEquals(413, status);
            assertEquals((32L << 20) / (LONG.length() + 4), there, 15, "letters of an entry, and its number");
            assertEquals(
                    413,
                    asks(
                            server,
                            hers,
                            append(
                                    there,
                                    LONG,
                                    IntStream.range(there, there + 15).toArray())));
            String some = hers.asks(server, read(Integer.toString(there - 1))).body();
            assertTrue(some.startsWith("{\"last\":" + there + ","), "what is there is read as before");
            assertEquals(200, asks(server, hers, CopyKeeper.erase()));
            assertEquals(200, asks(server, hers, begin()));
            assertEquals(200, asks(server, hers, append(0, 1)), "and another has room");
        }
    }
}
