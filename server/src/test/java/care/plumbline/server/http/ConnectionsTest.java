package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.http.Connections.Doing;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsTest {

    private long now;
    private final List<String> hungUp = new ArrayList<>();

    private class Held implements Connections.Line {
        private final String name;
        private final Doing doing;
        private final long since = now;

        Held(String name, Doing doing) {
            this.name = name;
            this.doing = doing;
        }

        @Override
        public Doing doing() {
            return doing;
        }

        @Override
        public long since() {
            return since;
        }

        @Override
        public String address() {
            return name.substring(0, 1);
        }

        @Override
        public void hangUp() {
            hungUp.add(name);
        }
    }

    private void passes(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    @ParameterizedTest
    @CsvSource({"NOTHING, 60", "ASKING, 20", "SENDING, 60", "ANSWERING, 120"})
    void each_thing_has_its_time(Doing doing, int seconds) {
        var connections = new Connections(10, () -> now);
        var line = new Held("a", doing);
        passes(seconds);
        assertFalse(connections.isOverdue(line));
        passes(1);
        assertTrue(connections.isOverdue(line));
    }

    @Test
    void whoever_holds_most_makes_room_for_the_next() {
        var connections = new Connections(4, () -> now);
        for (String name : List.of("b1", "a1", "a2", "a3")) {
            assertTrue(connections.enter(new Held(name, Doing.NOTHING)));
            passes(1);
        }
        assertTrue(connections.enter(new Held("c1", Doing.NOTHING)));
        assertEquals(List.of("a1"), hungUp, "the longest idle one of a, though b's is older");
        assertTrue(connections.enter(new Held("c2", Doing.NOTHING)));
        assertEquals(4, connections.size());
    }

    @Test
    void who_was_gone_already_leaves_room_for_the_next() {
        var connections = new Connections(1, () -> now);
        connections.enter(new Held("a1", Doing.NOTHING) {
            @Override
            public void hangUp() {
                throw new UncheckedIOException(new ClosedChannelException());
            }
        });
        assertTrue(connections.enter(new Held("b1", Doing.NOTHING)));
        assertEquals(1, connections.size());
    }

    @Test
    void a_request_that_is_answered_is_never_cut_off() {
        var connections = new Connections(2, () -> now);
        assertTrue(connections.enter(new Held("a1", Doing.ANSWERING)));
        assertTrue(connections.enter(new Held("a2", Doing.ANSWERING)));
        assertFalse(connections.enter(new Held("b1", Doing.NOTHING)));
        assertEquals(List.of(), hungUp);
    }

    @Test
    void whoever_dribbles_goes_when_nobody_is_idle() {
        var connections = new Connections(2, () -> now);
        connections.enter(new Held("a1", Doing.ANSWERING));
        connections.enter(new Held("b1", Doing.ASKING));
        assertTrue(connections.enter(new Held("c1", Doing.NOTHING)));
        assertEquals(List.of("b1"), hungUp);
    }
}
