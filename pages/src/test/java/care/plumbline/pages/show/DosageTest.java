package care.plumbline.pages.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.Span;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.pages.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much, how often and from when, in words.
class DosageTest {

    private static final Dosage DOSAGE = new Dosage(English.words().learn());

    @Test
    void every_kind_of_dose_is_a_sentence() {
        assertEquals(
                "8 to 12 times on each side, about 5 seconds each. Do 2 rounds and rest 20 seconds between them.",
                DOSAGE.says(new Dose.Repetitions(2, new Span(8, 12), 5, true, 20)));
        assertEquals("Hold for 20 to 30 seconds.", DOSAGE.says(new Dose.Hold(1, new Span(20, 30), false, 10)));
        assertEquals("1 slow breath. Do 3 rounds.", DOSAGE.says(new Dose.Breaths(3, new Span(1, 1), false, 0)));
        assertEquals("5 to 20 minutes.", DOSAGE.says(new Dose.Minutes(new Span(5, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 5, 3 to 5 days a week.",
        "5, 7, 5 to 7 days a week.",
        "3, 3, 3 days a week.",
        "7, 7, Once a day.",
        "7, 21, 1 to 3 times a day.",
        "14, 14, 2 times a day."
    })
    void how_often(int from, int to, String says) {
        assertEquals(says, DOSAGE.howOften(new Span(from, to)));
    }

    @ParameterizedTest
    @CsvSource({"0, from the first days", "1, from 1 week on", "6, from 6 weeks on"})
    void from_when(long weeks, String says) {
        assertEquals(says, DOSAGE.from(new Weeks(weeks)));
        assertEquals("not meant for this", DOSAGE.from(Weeks.NEVER));
    }
}
