package care.plumbline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnyTest {

    @Test
    void the_least_of_everything_comes_first_and_the_greatest_second() {
        var drawn = new ArrayList<String>();
        Any.tries(
                2,
                any -> drawn.add(any.whole(3, 9) + " " + any.between(.5, 2) + " " + any.yes() + " " + any.number() + " "
                        + any.list(0, 2, each -> each.of("a", "b")) + " "
                        + any.text(2).length()));
        assertEquals(List.of("3 0.5 false 0 [] 0", "9 2.0 true 9223372036854775807 [b, b] 2"), drawn);
    }

    @Test
    void a_seed_draws_the_same_again_and_seeds_differ() {
        var drawn = new HashSet<String>();
        Any.tries(500, any -> drawn.add(any.text(40) + any.decimal()));
        int before = drawn.size();
        Any.tries(500, any -> drawn.add(any.text(40) + any.decimal()));
        assertEquals(before, drawn.size());
        assertTrue(before > 480, before + " of 500 are different");
    }

    @Test
    void every_whole_number_and_both_ends_are_met() {
        assertEquals(
                IntStream.rangeClosed(-2, 7).boxed().collect(Collectors.toSet()),
                IntStream.range(0, 500)
                        .mapToObj(seed -> new Any(seed).whole(-2, 7))
                        .collect(Collectors.toSet()));
        var decimals = IntStream.range(0, 500)
                .mapToObj(seed -> new Any(seed).between(0, 1))
                .toList();
        assertTrue(decimals.contains(0.0) && decimals.contains(1.0));
        assertEquals(
                .5, decimals.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), .05);
    }

    @Test
    void edges_are_met_alone_too() {
        long edges = IntStream.range(2, 2000)
                .mapToObj(Any::new)
                .filter(any -> any.between(0, 1) == 0 && any.between(0, 1) > 0)
                .count();
        assertTrue(edges > 20, edges + " of 1998 have an edge first and none second");
    }

    @Test
    void a_try_that_fails_names_its_seed_and_what_was_drawn() {
        var failed = assertThrows(
                AssertionError.class,
                () -> Any.tries(100, any -> {
                    if (any.whole(1, 1000) > 999) {
                        throw new AssertionError("too many");
                    }
                }));
        assertEquals("seed 1, drawn [1000]: too many", failed.getMessage());
        assertEquals("too many", Objects.requireNonNull(failed.getCause()).getMessage());
    }

    @Test
    void an_exception_is_a_failure_as_well() {
        var failed = assertThrows(
                AssertionError.class,
                () -> Any.tries(1, any -> {
                    throw new IllegalStateException("at " + any.whole(4, 5));
                }));
        assertEquals("seed 0, drawn [4]: at 4", failed.getMessage());
    }
}
