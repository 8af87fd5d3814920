package care.plumbline.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What her days say, and when they say nothing.
class InsightsTest {

    private static OptionalDouble seen(DayRows rows, int day, String factor) {
        int at = rows.factors().stream().map(each -> each.id().value()).toList().indexOf(factor);
        return rows.rows().stream()
                .filter(row -> row.on().equals(Days.day(day)))
                .findFirst()
                .orElseThrow()
                .seen()
                .get(at);
    }

    @Test
    void before_fourteen_days_everything_is_too_early() {
        Days days = Days.chance(1, 13, 5, pain -> pain);
        Insights early = days.on(12);
        assertTrue(early.tooEarly());
        early.all()
                .forEach(insight ->
                        assertEquals(new Insight.TooEarly(insight.factor(), new Insight.Lack.Days(13, 14)), insight));
        assertFalse(Days.chance(1, 14, 5, pain -> pain).on(13).tooEarly());
    }

    @Test
    void a_difference_that_was_planted_is_found_and_lies_in_its_range() {
        Insights insights = Days.chance(3, 60, 2, pain -> pain).on(59);
        var clear = assertInstanceOf(Insight.Clear.class, Days.of(insights, "short-night"));
        assertEquals(OptionalLong.of(6), clear.sides().split());
        assertEquals(60, clear.sides().days() + 1);
        assertTrue(clear.estimate().from() < 2 && 2 < clear.estimate().to(), clear.toString());
        assertTrue(clear.estimate().higher() < 2.4 && clear.estimate().higher() > 1.2, clear.toString());
        assertEquals(List.of(clear), insights.clear());
    }

    @Test
    void a_small_difference_in_few_days_could_still_be_chance() {
        Insights insights = Days.chance(4, 30, 0.7, pain -> pain).on(29);
        assertInstanceOf(Insight.Open.class, Days.of(insights, "short-night"));
    }

    @Test
    void what_happened_on_three_days_alone_is_too_early() {
        var days = new Days();
        for (int day = 0; day < 30; day++) {
            days.pain(day, 3 + day % 3).load(day, day % 10 == 0 ? "heavier" : "like-that");
        }
        assertEquals(
                new Insight.Lack.Sorts(3, 26, 4),
                assertInstanceOf(Insight.TooEarly.class, Days.of(days.on(29), "heavy-day"))
                        .lack());
    }

    @Test
    void pain_that_never_changes_says_nothing_clear() {
        var days = new Days();
        for (int day = 0; day < 60; day++) {
            days.pain(day, 0).slept(day, 4 + day % 4);
        }
        Estimate estimate = Days.estimate(Days.of(days.on(59), "short-night"));
        assertEquals(0, estimate.higher(), 1e-9);
        assertTrue(estimate.holdsNothing());
    }

    @Test
    void what_speaks_of_a_baby_is_left_out_when_she_asks_for_that() {
        Days days = Days.chance(1, 30, 0, pain -> pain).say(29, "hide_baby", new Answer.YesNo(true));
        Facts facts = Facts.of(TheGuide.read(), days.journal(), Days.day(29));
        assertEquals(
                List.of("short-night", "session", "mood"),
                Insights.of(facts, days.journal()).all().stream()
                        .map(insight -> insight.factor().id().value())
                        .toList());
    }

    @Test
    void the_pain_of_a_day_is_what_she_said_before_her_session() {
        var days = new Days().pain(0, 4).pain(1, 5);
        days.entries.add(new Entry.Began(Days.day(1), new Seconds(300), "any", List.of(new Id("bridge"))));
        days.pain(1, 2).pain(2, 3);
        List<DayRow> rows = days.rows(2, false).rows();
        assertEquals(5, rows.getFirst().pain());
        assertEquals(5, rows.getLast().before());
    }

    @Test
    void of_two_answers_before_a_session_the_later_counts_and_after_one_the_only_one() {
        var days = new Days().pain(0, 4).pain(1, 5).pain(1, 6);
        days.entries.add(new Entry.Began(Days.day(2), new Seconds(300), "any", List.of(new Id("bridge"))));
        days.pain(2, 1);
        assertEquals(
                List.of(6.0, 1.0),
                days.rows(2, false).rows().stream().map(DayRow::pain).toList());
    }

    @Test
    void the_night_is_that_before_the_pain_and_the_load_that_of_the_day_before() {
        var days = new Days()
                .pain(0, 4)
                .slept(0, 3)
                .load(0, "heavier")
                .setOff(0, "feeding")
                .practised(0);
        days.pain(1, 4).slept(1, 8).load(1, "like-that").setOff(1);
        days.pain(2, 4).slept(2, 7);
        DayRows rows = days.rows(2, false);
        assertEquals(OptionalDouble.of(8), seen(rows, 1, "short-night"));
        assertEquals(OptionalDouble.of(1), seen(rows, 1, "heavy-day"));
        assertEquals(OptionalDouble.of(1), seen(rows, 1, "feeding"));
        assertEquals(OptionalDouble.of(1), seen(rows, 1, "session"));
        assertEquals(OptionalDouble.of(0), seen(rows, 2, "heavy-day"));
        assertEquals(OptionalDouble.of(0), seen(rows, 2, "feeding"));
        assertEquals(OptionalDouble.of(0), seen(rows, 2, "session"));
    }

    @Test
    void on_a_day_she_said_nothing_a_session_is_known_and_the_rest_is_not() {
        DayRows rows = new Days().pain(0, 4).practised(1).pain(2, 5).pain(6, 3).rows(9, false);
        assertEquals(1, rows.rows().size(), "four days apart is no day before");
        assertEquals(4, rows.rows().getFirst().before());
        assertEquals(OptionalDouble.of(1), seen(rows, 2, "session"));
        assertEquals(OptionalDouble.empty(), seen(rows, 2, "feeding"));
        assertEquals(OptionalDouble.empty(), seen(rows, 2, "short-night"));
        assertEquals(OptionalDouble.empty(), seen(rows, 2, "mood"));
    }

    @Test
    void days_to_come_do_not_count() {
        Days days = Days.chance(1, 40, 1, pain -> pain);
        assertEquals(
                Days.chance(1, 20, 1, pain -> pain).on(19).said(), days.on(19).said());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20, 33, 59})
    void what_she_could_see_earlier_is_the_beginning_of_what_she_sees_now(int day) {
        Days all = Days.chance(8, 60, 1, pain -> pain);
        var then = new Days();
        all.entries.stream()
                .filter(entry -> entry instanceof Entry.Answered answered
                                && !answered.on().isAfter(Days.day(day))
                        || entry instanceof Entry.Practised practised
                                && !practised.on().isAfter(Days.day(day)))
                .forEach(then.entries::add);
        assertEquals(then.on(day), Insights.of(all.rows(59, false).until(Days.day(day))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pain_that_is_higher_all_along_changes_nothing(long seed) {
        alike(Days.chance(seed, 45, 1, pain -> pain), Days.chance(seed, 45, 1, pain -> pain + 1), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pain_turned_upside_down_turns_every_difference_round(long seed) {
        alike(Days.chance(seed, 45, 1, pain -> pain), Days.chance(seed, 45, 1, pain -> 10 - pain), -1);
    }

    private static void alike(Days one, Days other, int sign) {
        Insights here = one.on(44);
        Insights there = other.on(44);
        for (int at = 0; at < here.all().size(); at++) {
            Estimate first = Days.estimate(here.all().get(at));
            Estimate second = Days.estimate(there.all().get(at));
            assertEquals(first.higher(), sign * second.higher(), 1e-9);
            assertEquals(first.to() - first.from(), second.to() - second.from(), 1e-9);
            assertEquals(first.odds(), second.odds(), 1e-6 * first.odds());
            assertEquals(here.all().get(at).getClass(), there.all().get(at).getClass());
        }
    }

    @Test
    void where_a_number_parts_her_days_her_pain_has_no_say() {
        assertEquals(
                Days.sides(Days.of(Days.chance(5, 45, 3, pain -> pain).on(44), "short-night"))
                        .split(),
                Days.sides(Days.of(Days.chance(5, 45, 0, pain -> 9 - pain / 2).on(44), "short-night"))
                        .split());
    }

    /// The order of days matters, the order in which they were told does not.
    @Test
    void told_in_another_order_the_days_say_the_same() {
        Days days = Days.chance(9, 40, 1, pain -> pain);
        List<Entry> shuffled = new ArrayList<>(days.entries);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(
                days.on(39), Insights.of(DayRows.of(Days.COMPARISONS, false, new Journal(shuffled), Days.day(39))));
    }

    @Test
    void same_journal_same_day_same_words() {
        assertEquals(
                Days.chance(2, 40, 1, pain -> pain).on(39),
                Days.chance(2, 40, 1, pain -> pain).on(39));
    }

    /// Five factors: the strongest has to outweigh all five, and none is clear that the ones before
    /// it keep back.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_more_is_looked_at_the_surer_each_must_be(long seed) {
        Insights insights = Days.chance(seed, 40, 1.5, pain -> pain).on(39);
        double strongest = insights.all().stream()
                .mapToDouble(insight -> Days.estimate(insight).odds())
                .max()
                .orElseThrow();
        assertEquals(strongest >= 100, !insights.clear().isEmpty(), insights.toString());
        insights.clear().forEach(clear -> {
            assertTrue(clear.estimate().odds() >= 20);
            assertFalse(clear.estimate().holdsNothing());
        });
    }

    @Test
    void ten_times_the_days_take_about_ten_times_as_long_and_not_a_hundred() {
        Days year = Days.chance(1, 400, 0, pain -> pain);
        Days years = Days.chance(1, 4000, 0, pain -> pain);
        long one = quickest(() -> year.on(399));
        long ten = quickest(() -> years.on(3999));
        assertTrue(ten < 40 * one, one + " ns and " + ten + " ns");
    }

    private static long quickest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best;
    }
}
