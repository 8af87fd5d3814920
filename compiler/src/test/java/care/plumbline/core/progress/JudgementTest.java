package care.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.danger.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clearly better and clearly worse, as a table made from the evidence (§4.2) and not from the guide.
class JudgementTest {

    private static String kind(Judgement standing) {
        return switch (standing) {
            case Judgement.Better _ -> "better";
            case Judgement.Worse _ -> "worse";
            case Judgement.Open _ -> "open";
        };
    }

    /// Pain and Roland-Morris eight weeks ago and now, and her own verdict.
    @ParameterizedTest(name = "pain {0} to {1}, lines {2} to {3}, says {4}: {5}")
    @CsvSource({
        // Roland-Morris down 30 % and pain down 2.
        "7, 5, 10, 7, -, better",
        "7, 3, 14, 6, -, better",
        // Only one of the two.
        "7, 5, 10, 8, -, open",
        "7, 6, 10, 7, -, open",
        "7, 7, 10, 3, -, open",
        "7, 2, 10, 10, -, open",
        // Her own verdict is enough.
        "7, 7, 10, 10, much-better, better",
        "7, 7, 10, 10, completely-better, better",
        "7, 7, 10, 10, a-little-better, open",
        "7, 7, 10, 10, same, open",
        "7, 7, 10, 10, a-little-worse, open",
        // Worse: Roland-Morris up 4, or her own verdict; it outranks better.
        "5, 5, 6, 9, -, open",
        "5, 5, 6, 10, -, worse",
        "7, 3, 6, 10, much-better, worse",
        "5, 5, 6, 6, much-worse, worse",
        "5, 5, 6, 6, very-much-worse, worse",
        // Nothing to hold it against.
        "0, 0, 0, 0, -, open",
    })
    void better_and_worse(int painThen, int painNow, int linesThen, int linesNow, String verdict, String expected) {
        Days days = new Days().pain(56, 50, painThen).lines(56, linesThen);
        // A fall or rise of pain that took its time, so that the last week alone does not say worse.
        for (int week = 6; week >= 0; week--) {
            int pain = painNow + (int) Math.round((painThen - painNow) * week / 7.0);
            days.pain(week * 7 + 6, week * 7, pain);
        }
        days.lines(1, linesNow);
        if (!verdict.equals("-")) {
            days.said(1, "global_change", verdict);
        }
        assertEquals(expected, kind(days.progress().standing()));
    }

    /// Usual pain of the weeks before, of the last seven days, and how many of these she said.
    @ParameterizedTest(name = "{0} before, {1} for {2} days: worse {3}")
    @CsvSource({
        "4, 6, 7, true",
        "4, 6, 4, true",
        "4, 6, 3, false",
        "4, 5, 7, false",
        "3, 6, 7, true",
        "6, 4, 7, false",
        "4, 4, 7, false",
    })
    void pain_that_is_two_points_higher_for_a_week_is_worse(int before, int now, int days, boolean worse) {
        Days told = new Days().pain(34, 7, before).pain(days - 1, 0, now);
        assertEquals(worse, told.progress().standing() instanceof Judgement.Worse);
    }

    @Test
    void one_bad_day_is_not_worse() {
        assertInstanceOf(
                Judgement.Open.class,
                new Days().pain(34, 1, 3).pain(0, 0, 9).progress().standing());
    }

    @Test
    void worse_shows_even_while_she_is_still_better_than_at_the_start() {
        Days days = new Days().pain(70, 64, 9).pain(34, 7, 3).pain(6, 0, 6);
        Judgement standing = days.progress().standing();
        assertTrue(
                standing instanceof Judgement.Worse(List<Judgement.Reason> because)
                        && because.equals(List.of(new Judgement.Reason.Pain(3, 6, 7))),
                standing::toString);
    }

    @Test
    void roland_morris_is_held_against_the_lower_of_the_first_and_the_one_before() {
        assertInstanceOf(
                Judgement.Worse.class,
                new Days().lines(90, 14).lines(40, 5).lines(1, 9).progress().standing());
        assertInstanceOf(
                Judgement.Worse.class,
                new Days().lines(90, 5).lines(40, 8).lines(1, 9).progress().standing());
    }

    @Test
    void an_old_answer_makes_nobody_worse_today() {
        assertInstanceOf(
                Judgement.Open.class,
                new Days()
                        .lines(120, 5)
                        .lines(60, 12)
                        .said(60, "global_change", "much-worse")
                        .progress()
                        .standing());
    }

    @Test
    void worse_leads_to_somebody_within_days_with_words_to_say() {
        var worse = Days.GUIDE.outcomes().worse();
        assertEquals(Urgency.WITHIN_DAYS, worse.urgency());
        assertFalse(worse.todo().isEmpty());
        assertFalse(worse.say().english().isEmpty());
        assertEquals("low-mood", Days.GUIDE.outcomes().moodSign().value());
    }
}
