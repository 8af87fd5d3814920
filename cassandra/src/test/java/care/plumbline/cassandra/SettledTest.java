package care.plumbline.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is done when nobody can say whether a write took hold.
class SettledTest {

    /// A cluster of one word, which loses its answers for a while.
    private static class Word implements Settled.Attempt<String> {

        private final List<String> steps = new ArrayList<>();
        private final boolean arrives;
        private int silent;
        private String there = "";

        /// @param silent so many writes get no answer
        /// @param arrives whether those take hold all the same
        Word(int silent, boolean arrives) {
            this.silent = silent;
            this.arrives = arrives;
        }

        @Override
        public boolean apply() {
            steps.add("write");
            boolean isAnswered = silent-- <= 0;
            boolean holds = there.isEmpty();
            if (holds && (isAnswered || arrives)) {
                there = "mine";
            }
            if (!isAnswered) {
                throw new DriverTimeoutException("no answer");
            }
            return holds;
        }

        final void arriveLate() {
            there = "mine";
        }

        @Override
        public boolean stands() {
            steps.add("read");
            return there.equals("mine");
        }

        @Override
        public String done() {
            return "done";
        }

        @Override
        public String refused() {
            return "refused";
        }
    }

    @Test
    void a_write_that_is_answered_asks_nothing_more() {
        Word word = new Word(0, true);
        assertEquals("done", Settled.write(word));
        assertEquals(List.of("write"), word.steps);
    }

    @Test
    void a_write_whose_answer_was_lost_is_not_written_again_when_it_stands() {
        Word word = new Word(1, true);
        assertEquals("done", Settled.write(word));
        assertEquals(List.of("write", "read"), word.steps);
    }

    @Test
    void a_write_that_was_lost_on_the_way_is_sent_again_until_it_stands() {
        Word word = new Word(2, false);
        assertEquals("done", Settled.write(word));
        assertEquals(List.of("write", "read", "write", "read", "write"), word.steps);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_a_refusal_and_is_written_over_by_nothing() {
        Word word = new Word(1, false);
        word.there = "hers";
        assertEquals("refused", Settled.write(word));
        assertEquals("hers", word.there);
    }

    @Test
    void a_first_sending_that_comes_through_late_is_known_again() {
        Word late = new Word(1, false) {
            @Override
            public boolean stands() {
                boolean stood = super.stands();
                // It arrives just after nobody saw it.
                arriveLate();
                return stood;
            }
        };
        assertEquals("done", Settled.write(late));
    }

    @Test
    void one_that_is_never_answered_ends_as_not_known_and_not_as_refused() {
        Word word = new Word(Integer.MAX_VALUE, false);
        var failed = assertThrows(StoreFailed.class, () -> Settled.write(word, Duration.ofMillis(300)));
        assertEquals(Trouble.UNREACHABLE, failed.trouble());
        assertTrue(String.valueOf(failed.getMessage()).contains("not known yet"), failed.getMessage());
        assertTrue(word.steps.size() > 3, word.steps.toString());
    }
}
