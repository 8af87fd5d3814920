package care.plumbline.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import care.plumbline.testing.Any;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise: what comes from outside is read or refused, whatever it is. `bench/fuzz/run` looks for longer; what it
/// found
/// stands here.
class FuzzTest {

    private static final List<String> BITS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\n",
            "\r",
            "\u0000",
            "\ud800",
            "\u202e",
            "=",
            "&",
            "%",
            "%zz",
            "+",
            ";",
            "-",
            "1e999",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "\\u0000",
            "{\"a\":1,\"a\":2}",
            "-0",
            "2026-02-30",
            "\ufeff",
            "'");

    private static final List<String> FOUND = List.of(
            "",
            " ",
            "\ufeff",
            "{}",
            "[]",
            "null",
            "{\"plumbline\":",
            "\"",
            "\"\n",
            ",,,\n,,,",
            "=",
            "&&&",
            "%",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "\"".repeat(9_999));

    @ParameterizedTest
    @EnumSource(Target.class)
    void what_was_found_once_is_read_or_refused(Target target) {
        target.within(target.seed());
        FOUND.forEach(found -> assertDoesNotThrow(() -> target.within(found), found));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void a_seed_with_anything_in_it_is_read_or_refused(Target target) {
        Any.tries(2_000, any -> {
            var text = new StringBuilder(target.seed());
            for (int i = any.whole(1, 6); i > 0; i--) {
                int at = any.whole(0, text.length());
                int end = Math.min(text.length(), at + any.whole(0, 12));
                switch (any.whole(0, 3)) {
                    case 0 -> text.insert(at, any.of(BITS));
                    case 1 -> text.replace(at, end, any.of(BITS));
                    case 2 -> text.delete(at, end);
                    default -> text.insert(at, text.substring(at, end));
                }
            }
            target.within(text.toString());
        });
    }
}
