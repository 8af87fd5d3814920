package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Property
    void a_tick_counts_whatever_else_she_says(
            @ForAll @UniqueElements Set<@StringLength(1) @CharRange(from = 'a', to = 'f') String> ticked,
            @ForAll boolean none) {
        Ticks page = new Ticks(ticked, none);
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
