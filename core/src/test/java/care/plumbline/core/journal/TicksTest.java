package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TicksTest {

    /// Every set of six boxes.
    @Test
    void a_tick_counts_whatever_else_she_says() {
        List<String> boxes = List.of("a", "b", "c", "d", "e", "f");
        for (int set = 0; set < 1 << boxes.size(); set++) {
            var ticked = new TreeSet<String>();
            for (int box = 0; box < boxes.size(); box++) {
                if ((set >> box & 1) == 1) {
                    ticked.add(boxes.get(box));
                }
            }
            tickedCounts(new Ticks(ticked, false), ticked);
            tickedCounts(new Ticks(ticked, true), ticked);
        }
    }

    private static void tickedCounts(Ticks page, Set<String> ticked) {
        for (String box : ticked) {
            assertEquals(Optional.of(new Answer.YesNo(true)), page.of(box));
        }
        if (!ticked.isEmpty()) {
            assertEquals(Optional.of(new Answer.YesNo(false)), page.of("left empty"));
            assertEquals(Optional.of(new Answer.Several(new TreeSet<>(ticked))), page.together());
        }
    }

    @Test
    void none_of_these_alone_is_a_no_to_each() {
        assertEquals(Optional.of(new Answer.YesNo(false)), new Ticks(Set.of(), true).of("a"));
        assertEquals(Optional.of(new Answer.Several(Set.of())), new Ticks(Set.of(), true).together());
    }

    @Test
    void a_page_on_which_she_did_nothing_says_nothing() {
        Ticks nothing = new Ticks(Set.of(), false);
        assertTrue(nothing.isNothing());
        assertEquals(Optional.empty(), nothing.of("a"));
        assertEquals(Optional.empty(), nothing.together());
    }
}
