package care.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kleene's strong three-valued tables, every cell.
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "NO,      NO,      NO,      NO",
        "NO,      UNKNOWN, NO,      UNKNOWN",
        "NO,      YES,     NO,      YES",
        "UNKNOWN, NO,      NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN, YES",
        "YES,     NO,      NO,      YES",
        "YES,     UNKNOWN, UNKNOWN, YES",
        "YES,     YES,     YES,     YES",
    })
    void and_and_or_follow_the_tables_of_kleene(Truth a, Truth b, Truth and, Truth or) {
        assertEquals(and, a.and(b));
        assertEquals(or, a.or(b));
    }

    @ParameterizedTest
    @CsvSource({"NO, YES, true, false, false", "UNKNOWN, UNKNOWN, false, true, false", "YES, NO, false, false, true"})
    void not_turns_yes_and_no_and_leaves_unknown(Truth truth, Truth not, boolean no, boolean unknown, boolean yes) {
        assertEquals(not, truth.not());
        assertEquals(no, truth.isNo());
        assertEquals(unknown, truth.isUnknown());
        assertEquals(yes, truth.isYes());
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void a_claim_that_is_known_is_yes_or_no(boolean claim, Truth truth) {
        assertEquals(truth, Truth.of(claim));
    }
}
