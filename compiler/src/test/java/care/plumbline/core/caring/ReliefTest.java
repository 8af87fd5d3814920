package care.plumbline.core.caring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.load.Stance;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.recovery.Recovery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What one change would spare her, which of them become habits, and how sure the order is.
class ReliefTest {

    private static final List<Relief> BUSY = Days.reliefs(Days.recovery(Days.busy()));

    private static Relief relief(List<Relief> all, String easing) {
        return all.stream()
                .filter(one -> one.easing().id().value().equals(easing))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + easing + " in " + all));
    }

    @Test
    void a_change_saves_what_the_day_would_lose_if_she_lived_it() {
        CareDay before = Days.day(Days.busy());
        CareDay after = Days.day(Days.busyBut("feed_support", "[baby-pillow, back-cushion]"));
        double saved = 1 - after.total().value() / before.total().value();
        assertEquals(saved, relief(BUSY, "feed-back").saves(), 1e-9);
    }

    @Test
    void raising_the_cot_is_reckoned_as_the_raised_cot() {
        CareDay before = Days.day(Days.busy());
        TaskDone low = relief(BUSY, "cot-raised").doing();
        CareDay raised = Days.day(Days.busyBut("cot_height", "high", "lift_distance", "close"));
        double then = raised.doings().stream()
                .filter(doing -> doing.task().id().value().equals("raised-cot"))
                .mapToDouble(doing -> doing.toll().value())
                .sum();
        assertEquals(
                (low.toll().value() - then) / before.total().value(),
                relief(BUSY, "cot-raised").saves(),
                1e-9);
    }

    @Test
    void the_best_come_first_and_of_a_group_only_the_best() {
        var groups = new HashSet<Id>();
        double above = 1;
        for (Relief relief : BUSY) {
            assertTrue(relief.saves() <= above);
            assertTrue(groups.add(relief.easing().group()));
            above = relief.saves();
        }
        assertTrue(BUSY.stream().noneMatch(one -> one.easing().id().value().equals("floor-between-feet")));
    }

    @Test
    void where_kneeling_waits_another_way_of_the_group_is_offered() {
        CareDay day = Days.day(Days.busy());
        List<Relief> without =
                Relief.of(day, Days.GUIDE.caring(), habit -> !habit.value().equals("pick-up-one-knee"));
        assertTrue(relief(without, "floor-between-feet").saves() > 0);
    }

    @Test
    void what_she_does_already_is_not_offered() {
        List<Relief> close = Days.reliefs(Days.recovery(Days.busyBut("lift_distance", "close", "cot_height", "high")));
        assertTrue(close.stream().noneMatch(one -> one.easing().group().value().equals("cot")));
    }

    @Test
    void a_cot_base_is_not_raised_once_a_baby_may_push_up() {
        List<Relief> older = Days.reliefs(Days.recovery(Days.busyBut("days_since_birth", "140")));
        assertTrue(older.stream().noneMatch(one -> one.easing().id().value().equals("cot-raised")));
        assertTrue(relief(older, "cot-close").saves() > 0);
    }

    @Test
    void no_change_ever_costs_her_something() {
        LongStream.range(0, 200)
                .forEach(seed -> Days.reliefs(Days.recovery(Days.sampled(seed)))
                        .forEach(relief -> assertTrue(relief.saves() > 0 && relief.saves() <= 1)));
    }

    @Test
    void every_easing_of_the_guide_helps_somebody() {
        var met = new HashSet<Id>();
        for (long seed = 0; seed < 400; seed++) {
            CareDay day = Days.day(Days.sampled(seed));
            // Groups hide the second best, so each is looked at alone.
            for (Easing easing : Days.GUIDE.caring().easings()) {
                day.doings().stream()
                        .filter(doing -> doing.task().id().equals(easing.task())
                                && easing.changes(doing.way().id()))
                        .findFirst()
                        .ifPresent(_ -> met.add(easing.id()));
            }
        }
        assertEquals(Days.GUIDE.caring().easings().stream().map(Easing::id).collect(Collectors.toSet()), met);
    }

    @Test
    void the_three_best_that_rest_on_her_numbers_are_her_first_habits() {
        for (long seed = 0; seed < 100; seed++) {
            Recovery her = Days.recovery(Days.sampled(seed));
            List<Id> best = Days.reliefs(her).stream()
                    .filter(relief -> relief.doing().counted())
                    .map(relief -> relief.easing().habit())
                    .distinct()
                    .limit(3)
                    .toList();
            assertEquals(
                    best,
                    her.plan().habits().stream()
                            .filter(fit -> fit.spares() > 0)
                            .map(fit -> fit.habit().id())
                            .toList());
            assertEquals(
                    best,
                    her.plan().habits().stream()
                            .limit(best.size())
                            .map(fit -> fit.habit().id())
                            .toList());
        }
    }

    @Test
    void our_guesses_move_no_habit() {
        Recovery silent = Days.recovery(Women.safe(Days.GUIDE));
        assertFalse(Days.reliefs(silent).isEmpty());
        assertTrue(silent.plan().habits().stream().mapToDouble(HabitFit::spares).allMatch(spares -> spares == 0));
    }

    @Test
    void a_habit_that_a_restriction_holds_back_is_not_offered() {
        Map<String, String> fresh = Days.busyBut("birth_mode", "caesarean", "days_since_birth", "8");
        Recovery her = Days.recovery(fresh);
        List<Relief> offered = Days.reliefs(her);
        assertTrue(offered.size() < BUSY.size(), offered.toString());
        offered.forEach(relief -> assertTrue(her.plan().habits().stream()
                .anyMatch(fit -> fit.habit().id().equals(relief.easing().habit()))));
    }

    @Test
    void changes_that_lie_close_are_called_close_and_one_far_ahead_is_not() {
        int near = 0;
        int far = 0;
        for (long seed = 0; seed < 300; seed++) {
            Recovery her = Days.recovery(Days.sampled(seed));
            List<Relief> reliefs = Days.reliefs(her);
            boolean close = Sensitivity.of(CareDay.of(her.facts()).orElseThrow(), reliefs, 0.2, 0.95)
                    .close()
                    .getFirst();
            double ahead = reliefs.getFirst().saves() / reliefs.get(1).saves();
            if (ahead < 1.03) {
                near++;
                assertTrue(close, "woman " + seed + " has two that are as good as equal");
            } else if (ahead > 2.5) {
                far++;
                assertFalse(close, "woman " + seed + " has one far ahead");
            }
        }
        assertTrue(near > 3 && far > 20, near + " near, " + far + " far");
    }

    @Test
    void a_range_holds_what_is_shown() {
        CareDay day = Days.day(Days.busy());
        Sensitivity doubt = Sensitivity.of(day, BUSY, 0.2, 0.95);
        for (int at = 0; at < BUSY.size(); at++) {
            assertTrue(doubt.ranges().get(at).least() <= BUSY.get(at).saves());
            assertTrue(doubt.ranges().get(at).most() >= BUSY.get(at).saves());
        }
    }

    @Test
    void without_a_change_of_numbers_a_trial_gives_what_is_shown() {
        CareDay day = Days.day(Days.busy());
        double[] saves = Variation.of(day.scales()).saves(day, BUSY);
        for (int at = 0; at < saves.length; at++) {
            assertEquals(BUSY.get(at).saves(), saves[at], 1e-12);
        }
    }

    @Test
    void every_number_of_a_way_has_its_own_trial() {
        CareDay day = Days.day(Days.busy());
        CareTask.Way way = day.doings().getFirst().way();
        long touching = Sensitivity.trials(day, BUSY, 0.2).stream()
                .filter(trial -> !trial.stances().apply(way).equals(Stance.Factors.NONE))
                .count();
        assertEquals(10, touching, "five numbers, each higher and lower");
    }
}
