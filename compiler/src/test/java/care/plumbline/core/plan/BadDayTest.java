package care.plumbline.core.plan;

import static care.plumbline.core.plan.Someone.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a bad day takes away is what its words say: half, gentle, and the least of each.
class BadDayTest {

    private static final Pattern HALF = Pattern.compile("\\b(half|halve)\\b");

    @ParameterizedTest
    @CsvSource({
        "bad_day=yes, 25, 5",
        "bad_day=yes, 15, 5",
        "bad_day=yes, 8, 4",
        "bad_day=yes, 5, 2",
        "bad_day=yes, 2, 2",
        "back_today=worse, 8, 4",
        "back_today=worse bad_day=no, 8, 4",
        "back_today=same, 8, 8",
        "back_today=better, 8, 8",
        "bad_day=no, 8, 8"
    })
    void a_bad_day_by_either_word_takes_at_most_half_her_minutes(String said, int has, int planned) {
        assertEquals(
                planned, Someone.who(said).plan().day().atMost(new Minutes(has)).count());
    }

    @Test
    void a_bad_day_has_the_smallest_dose_however_far_she_has_come() {
        for (long seed = 0; seed < 2000; seed++) {
            Journal journal = StrongWomen.generated(GUIDE, seed);
            Recovery bad = Recovery.on(GUIDE, saying(journal, "bad_day", new Answer.YesNo(true)), Women.TODAY);
            assertEquals(DoseStep.SMALLEST, bad.plan().day().dose());
            assertEquals(DoseStep.SMALLEST, bad.plan().dosing(new Minutes(25)).most(), "woman " + seed);
        }
    }

    @Test
    void a_session_of_a_bad_day_is_at_most_half_as_long_and_gentle() {
        int sessions = 0;
        int fewer = 0;
        int moreMoves = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Journal journal = seed % 2 == 0 ? Women.generated(GUIDE, seed) : StrongWomen.generated(GUIDE, seed);
            if (Recovery.on(GUIDE, journal, Women.TODAY).session(new Minutes(8), Setting.ANY)
                    instanceof Session.Chosen usual) {
                for (Journal worse : List.of(
                        saying(journal, "bad_day", new Answer.YesNo(true)),
                        saying(journal, "back_today", new Answer.One("worse")))) {
                    var bad = (Session.Chosen)
                            Recovery.on(GUIDE, worse, Women.TODAY).session(new Minutes(8), Setting.ANY);
                    String woman = "woman " + seed;
                    assertTrue(bad.planned().count() * 2 <= bad.asked().count(), woman);
                    assertTrue(bad.takes().count() * 2 <= 8 * 60, woman);
                    assertTrue(bad.planned().count() <= usual.planned().count(), woman);
                    assertTrue(
                            bad.items().stream()
                                    .allMatch(item -> item.movement().stage() <= 1),
                            woman);
                    assertTrue(bad.items().stream().allMatch(item -> item.step() == DoseStep.SMALLEST), woman);
                    sessions++;
                    fewer += bad.items().size() < usual.items().size() ? 1 : 0;
                    moreMoves += bad.items().size() > usual.items().size() ? 1 : 0;
                }
            }
        }
        int all = sessions;
        int more = moreMoves;
        int shorter = fewer;
        assertTrue(all > 1000, () -> "only " + all + " sessions");
        assertTrue(shorter > 0.5 * all, () -> "fewer moves in only " + shorter + " of " + all);
        // Where almost nothing is hers beside one movement, two small ones may stand for it.
        assertTrue(more < 0.03 * all, () -> "more moves in " + more + " of " + all);
    }

    @Test
    void whatever_the_guide_calls_half_is_half() {
        for (SmallDay day : GUIDE.smallDays()) {
            if (HALF.matcher(day.because().english()).find()) {
                assertTrue(
                        day.minutesTimes() <= 0.5 && day.smallestDose(),
                        day.id().value());
            }
        }
        for (Adjustment adjustment : GUIDE.adjusting().adjustments()) {
            if (HALF.matcher(adjustment.does().english()).find()) {
                assertTrue(
                        adjustment.effect().minutesTimes() <= 0.5,
                        adjustment.id().value());
            }
        }
        var bad = GUIDE.checkIn().badDay();
        SmallDay its = GUIDE.smallDays().stream()
                .filter(day -> day.id().equals(bad.day()))
                .findFirst()
                .orElseThrow();
        assertTrue(
                bad.says().stream()
                        .anyMatch(says -> HALF.matcher(says.english()).find()),
                "it says so");
        assertTrue(its.minutesTimes() <= 0.5 && its.smallestDose(), "and is so");
    }

    private static Journal saying(Journal journal, String question, Answer answer) {
        return journal.with(new Entry.Answered(Women.TODAY, question, answer));
    }
}
