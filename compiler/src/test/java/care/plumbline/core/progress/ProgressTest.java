package care.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.stage.ExpectedCourseStep;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Went;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Function first, and what is missing is missing.
class ProgressTest {

    @Test
    void an_empty_journal_says_nothing_and_breaks_nothing() {
        Progress progress = new Days().progress();
        assertEquals(List.of(), progress.aims());
        assertEquals(Optional.empty(), progress.painStep());
        assertInstanceOf(Trend.TooEarly.class, progress.trend());
        assertInstanceOf(Judgement.Open.class, progress.standing());
        assertEquals(List.of(), progress.milestones());
    }

    @Test
    void an_aim_goes_from_where_it_began_to_now() {
        Progress progress = new Days()
                .said(40, "activity_1", "climb the stairs")
                .said(40, "activity_1_now", "3")
                .said(10, "activity_1_now", "5")
                .said(1, "activity_1_now", "6")
                .progress();
        Aim aim = progress.aims().getFirst();
        assertEquals("climb the stairs", aim.words());
        Step step = aim.step().orElseThrow();
        assertEquals(3, step.before());
        assertEquals(6, step.now());
        assertTrue(step.real());
    }

    @Test
    void an_aim_in_new_words_begins_anew() {
        Progress progress = new Days()
                .said(40, "activity_1", "climb the stairs")
                .said(40, "activity_1_now", "2")
                .said(9, "activity_1", "sit through a meal")
                .said(9, "activity_1_now", "6")
                .said(2, "activity_1_now", "7")
                .progress();
        Step step = progress.aims().getFirst().step().orElseThrow();
        assertEquals(6, step.before());
        assertFalse(step.real());
    }

    /// Of one 3 points, of all together 2: Stratford's figures.
    @ParameterizedTest
    @CsvSource({"3, 6, true", "3, 5, false", "6, 3, true", "4, 4, false"})
    void three_points_are_a_real_change_of_one_aim(int before, int now, boolean real) {
        Step step = new Days()
                .said(30, "activity_2", "carry the shopping")
                .said(30, "activity_2_now", Integer.toString(before))
                .said(0, "activity_2_now", Integer.toString(now))
                .progress()
                .aims()
                .getFirst()
                .step()
                .orElseThrow();
        assertEquals(real, step.real());
    }

    @Test
    void two_points_are_a_real_change_of_all_three() {
        Days days = new Days();
        for (int aim = 1; aim <= 3; aim++) {
            days.said(30, "activity_" + aim, "aim " + aim)
                    .said(30, "activity_" + aim + "_now", "3")
                    .said(0, "activity_" + aim + "_now", "5");
        }
        Progress progress = days.progress();
        assertTrue(progress.together().orElseThrow().real());
        assertTrue(progress.aims().stream()
                .noneMatch(aim -> aim.step().orElseThrow().real()));
    }

    /// Two points or 30 %; one point at least.
    @ParameterizedTest
    @CsvSource({"7, 5, true", "7, 6, false", "3, 2, true", "5, 4, false", "2, 2, false", "6, 8, true"})
    void two_points_or_a_third_are_a_real_change_of_pain(int before, int now, boolean real) {
        Step step = new Days()
                .pain(40, 34, before)
                .pain(20, 0, now)
                .progress()
                .painStep()
                .orElseThrow();
        assertEquals(before, step.before());
        assertEquals(now, step.now());
        assertEquals(real, step.real());
    }

    @Test
    void with_two_days_it_is_too_early() {
        Progress progress = new Days().pain(1, 0, 5).progress();
        assertEquals(Optional.empty(), progress.painStep());
        assertEquals(new Trend.TooEarly(2, 1), progress.trend());
        assertEquals(1, progress.weeks().size());
    }

    @Test
    void a_week_is_its_middle_value_and_where_the_middle_half_lay() {
        Days days = new Days();
        int[] pains = {2, 4, 4, 5, 6, 6, 9};
        IntStream.range(0, 7).forEach(day -> days.said(6 - day, "pain_now", Integer.toString(pains[day])));
        Week week = days.progress().weeks().getFirst();
        assertEquals(5, week.median());
        assertEquals(4, week.low());
        assertEquals(6, week.high());
        assertEquals(9, week.worst());
        assertEquals(7, week.days());
    }

    @Test
    void few_lines_of_roland_morris_are_no_real_change() {
        assertFalse(new Days()
                .lines(40, 4)
                .lines(1, 0)
                .progress()
                .rolandMorrisStep()
                .orElseThrow()
                .real());
        assertTrue(new Days()
                .lines(40, 14)
                .lines(1, 6)
                .progress()
                .rolandMorrisStep()
                .orElseThrow()
                .real());
        assertTrue(new Days()
                .lines(40, 4)
                .lines(1, 10)
                .progress()
                .rolandMorrisStep()
                .orElseThrow()
                .real());
    }

    @Test
    void sessions_are_counted_over_four_weeks_and_an_empty_one_is_none() {
        Id bridge = new Id("bridge");
        Days days = new Days().pain(40, 40, 5);
        for (int ago : new int[] {35, 20, 12, 3}) {
            days.also(new Entry.Began(Days.TODAY.minusDays(ago), Seconds.ofMinutes(10), "any", List.of(bridge, bridge)))
                    .also(new Entry.Moved(Days.TODAY.minusDays(ago), 0, bridge, new Went.Done()));
        }
        days.also(new Entry.Began(Days.TODAY, Seconds.ofMinutes(10), "any", List.of(bridge)))
                .also(new Entry.Moved(Days.TODAY, 0, bridge, new Went.Skipped()));
        LastFourWeeks doing = days.progress().doing();
        assertEquals(28, doing.days());
        assertEquals(3, doing.sessions());
        assertEquals(15, doing.minutes(), "half of each was done");
        assertEquals(Optional.of(Days.TODAY.minusDays(35)), doing.first());
    }

    /// A movement of a session that arrived late, or was noted by itself, is one she did; she did not go out
    /// for it.
    @Test
    void only_rungs_of_the_ladder_are_outings() {
        Days days = new Days().pain(40, 40, 5);
        for (var movement : Days.GUIDE.movements().keySet()) {
            days.also(new Entry.Practised(Days.TODAY.minusDays(2), List.of(movement)));
        }
        long rungs = Days.GUIDE.ladder().stream()
                .filter(Rung::isOuting)
                .map(Rung::movement)
                .distinct()
                .count();
        LastFourWeeks doing = days.progress().doing();
        assertEquals(rungs, doing.outings());
        assertEquals(Days.GUIDE.movements().size(), doing.movements().size(), "each is still counted as done");
    }

    @Test
    void milestones_stay_whatever_comes_after() {
        Id bridge = new Id("bridge");
        Days days = new Days()
                .said(40, "birth_date", Days.TODAY.minusDays(80).toString())
                .pain(30, 23, 2)
                .pain(22, 0, 6)
                .said(20, "walk_minutes", "25")
                .also(new Entry.Began(Days.TODAY.minusDays(33), Seconds.ofMinutes(2), "any", List.of(bridge)))
                .also(new Entry.Moved(Days.TODAY.minusDays(33), 0, bridge, new Went.Done()));
        List<Milestone> reached = days.progress().milestones();
        assertTrue(reached.contains(new Milestone.FirstSession(Days.TODAY.minusDays(33))), reached::toString);
        assertTrue(reached.contains(new Milestone.GreenWeek(Days.TODAY.minusDays(24))), reached::toString);
        assertTrue(
                reached.stream()
                        .anyMatch(one -> one instanceof Milestone.RungReached(var rung, var _)
                                && rung.id().value().equals("power-walk")),
                reached::toString);
    }

    @Test
    void three_green_days_in_a_week_are_too_few_for_a_green_week() {
        List<Milestone> reached =
                new Days().pain(30, 28, 1).pain(10, 8, 5).progress().milestones();
        assertTrue(reached.stream().noneMatch(Milestone.GreenWeek.class::isInstance), reached::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "3, first-days, false",
        "10, first-month, true",
        "45, not-by-six-weeks, true",
        "45, first-days, false",
        "45, one-in-four, true",
        "90, three-months, true",
        "200, belly-gap-later, true",
        "200, belly-gap-early, false",
        "300, not-too-late, true",
    })
    void what_is_usual_follows_her_week(int daysSinceBirth, String line, boolean told) {
        List<String> usual = new Days()
                .said(0, "birth_date", Days.TODAY.minusDays(daysSinceBirth).toString()).progress().usual().stream()
                        .map(ExpectedCourseStep::id)
                        .map(Id::value)
                        .toList();
        if (daysSinceBirth == 3) {
            assertTrue(usual.contains("first-days"), usual::toString);
        } else {
            assertEquals(told, usual.contains(line), usual::toString);
        }
    }

    @Test
    void every_week_of_the_first_year_has_something_usual_to_say() {
        for (int week = 0; week < 60; week++) {
            int days = week * 7;
            var told = new Days()
                    .said(0, "birth_date", Days.TODAY.minusDays(days).toString())
                    .progress()
                    .usual();
            assertTrue(told.size() >= 2, "week " + week + ": " + told);
        }
    }

    @Test
    void ten_thousand_entries_are_read_in_time() {
        Days days = new Days().said(800, "birth_date", Days.TODAY.minusDays(820).toString());
        for (int i = 0; i < 10_000; i++) {
            days.said(799 - i % 800, "pain_now", Integer.toString(i % 7));
        }
        days.progress();
        // The time of this thread: a processor that is busy with something else does not count.
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        days.progress();
        long took = (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
        assertTrue(took < 500, took + " ms");
    }

    @Test
    void the_worst_of_a_week_is_the_highest_that_she_said_though_a_later_one_of_that_day_was_lower() {
        Progress progress = new Days()
                .said(2, "pain_now", "9")
                .said(2, "pain_now", "2")
                .said(1, "pain_now", "3")
                .progress();
        Week week = progress.weeks().getFirst();
        assertEquals(9, week.worst());
        assertEquals(2.5, week.median(), "the middle is of what she said last");
    }
}
