package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.cause.Weighing;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much remedies, habits and patterns are worth to her.
class FitsTest {

    private static Optional<HabitFit> habit(Recovery recovery, String id) {
        return recovery.plan().habits().stream()
                .filter(fit -> fit.habit().id().value().equals(id))
                .findFirst();
    }

    private static double worth(Recovery recovery, Habit habit) {
        double worth = 0;
        for (Id cause : habit.helps().keySet()) {
            worth += habit.helps().getOrDefault(cause, 0)
                    * recovery.causes().of(cause).score().points();
        }
        return worth;
    }

    @Test
    void a_habit_is_worth_what_it_does_for_her_causes() {
        Recovery recovery = Someone.who("cot_height=low");
        HabitFit fit = habit(recovery, "cot-low").orElseThrow();
        assertEquals(3 * recovery.causes().of(new Id("lifting")).score().points(), fit.value(), 1e-9);
    }

    @Test
    void a_habit_that_may_not_be_part_of_her_day_is_worth_half() {
        Recovery recovery = Someone.who("-cot_height");
        HabitFit fit = habit(recovery, "cot-low").orElseThrow();
        assertEquals(1.5 * recovery.causes().of(new Id("lifting")).score().points(), fit.value(), 1e-9);
    }

    @Test
    void a_habit_that_is_not_part_of_her_day_is_left_out() {
        assertTrue(habit(Someone.who("cot_height=high"), "cot-low").isEmpty());
    }

    /// It tells her to leave the seat in the car; only the lift with the seat waits for the scar.
    @Test
    void with_a_fresh_scar_she_still_reads_to_leave_the_car_seat_in_the_car() {
        Recovery fresh = Someone.who("birth_mode=caesarean days_since_birth=12 car_seat_lifts=2");
        assertTrue(habit(fresh, "car-seat-carry").isPresent());
        assertTrue(habit(fresh, "car-seat-into-car").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"home, true, true", "hospital, true, true", "not-with-me, false, false"})
    void a_habit_that_speaks_of_a_baby_and_its_safe_sleep_line_are_left_out_where_no_baby_is_to_be_spoken_of(
            String babyWithYou, boolean nap, boolean safeSleep) {
        Recovery recovery = Someone.who("baby_with_you=" + babyWithYou);
        List<HabitFit> habits = recovery.plan().habits();
        assertEquals(nap, habits.stream().anyMatch(fit -> fit.habit().baby()));
        assertEquals(safeSleep, habits.stream().anyMatch(HabitFit::safeSleep));
        assertTrue(
                habits.stream().noneMatch(fit -> fit.safeSleep() && !fit.habit().safeSleep()));
    }

    @Test
    void a_habit_waits_when_a_restriction_forbids_what_it_asks_itself_whatever_becomes_of_its_movements() {
        String habits = "pain_zones=[pubic] worse_with=[stairs] floor_lifts=9 car_seat_lifts=2 clinician_restricts=";
        Recovery limited = Someone.who(habits + "[lifting]");
        Recovery free = Someone.who(habits.replace("pubic", "low-back") + "[]");
        int waiting = 0;
        for (Habit habit : Someone.GUIDE.habits()) {
            boolean forbidden = limited.safety().limits().stream().anyMatch(limit -> limit.forbids(habit.loads()));
            if (forbidden) {
                assertTrue(
                        habit(limited, habit.id().value()).isEmpty(), habit.id().value());
                waiting += habit(free, habit.id().value()).isPresent() ? 1 : 0;
            } else if (habit.suitsWhen().isEmpty() && !habit.helps().isEmpty()) {
                assertTrue(
                        habit(limited, habit.id().value()).isPresent(),
                        habit.id().value());
            }
        }
        assertTrue(waiting > 3, waiting + " habits wait");
        assertTrue(habit(limited, "stairs-sore-pelvis").isPresent(), "its step-up is barred, the habit is not");
        assertTrue(habit(limited, "pick-up-squat").isEmpty(), "its squat is open, its wide stance is not");
    }

    @Test
    void a_habit_that_eases_only_a_kind_of_pain_is_for_those_who_have_it() {
        assertTrue(habit(Someone.who("pain_zones=[low-back] worse_with=[walking]"), "pelvic-belt")
                .isEmpty());
        assertTrue(habit(Someone.who("pain_zones=[pubic] worse_with=[walking]"), "pelvic-belt")
                .isPresent());
    }

    @Test
    void what_eases_her_kind_of_pain_comes_before_all_else() {
        Recovery recovery =
                Someone.who("pain_zones=[pubic,pelvis-back] worse_with=[stairs,turning-in-bed,one-leg,walking,car]"
                        + " eases_with=[support-belt] leg_raise_heavy=yes floor_lifts=20 lift_distance=arms-length");
        assertEquals(
                List.of(
                        "turn-in-bed",
                        "dress-sitting",
                        "little-and-often",
                        "pelvic-belt",
                        "stairs-sore-pelvis",
                        "roll-out-of-bed",
                        "into-the-car",
                        "sleep-with-pillow"),
                recovery.plan().habits().stream()
                        .limit(8)
                        .map(fit -> fit.habit().id().value())
                        .toList());
    }

    @Test
    void habits_come_the_most_valuable_first_for_any_woman() {
        LongStream.range(0, 300).forEach(seed -> {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            double above = Double.MAX_VALUE;
            double sparesAbove = 1;
            double easesAbove = Double.MAX_VALUE;
            boolean first = true;
            for (HabitFit fit : recovery.plan().habits()) {
                assertTrue(first || !fit.first(), "what a rule puts first comes first");
                if (first != fit.first()) {
                    first = false;
                    easesAbove = Double.MAX_VALUE;
                    sparesAbove = 1;
                    above = Double.MAX_VALUE;
                }
                assertTrue(fit.eases() <= easesAbove, "then what eases her kind of pain");
                if (fit.eases() < easesAbove) {
                    sparesAbove = 1;
                    above = Double.MAX_VALUE;
                }
                easesAbove = fit.eases();
                assertTrue(fit.spares() <= sparesAbove, "then what spares her most");
                assertTrue(fit.spares() > 0 || fit.value() <= above);
                double worth = worth(recovery, fit.habit());
                assertTrue(
                        Math.abs(fit.value() - worth) < 1e-9 || Math.abs(fit.value() - worth / 2) < 1e-9,
                        fit.habit().id().value());
                above = fit.spares() > 0 ? Double.MAX_VALUE : fit.value();
                sparesAbove = fit.spares();
            }
        });
    }

    @Test
    void a_remedy_that_a_rule_keeps_is_among_the_first_three() {
        var recovery = Someone.who("tear=third-fourth birth_mode=vaginal");
        var remedies = recovery.plan().remedies();
        var keeps = remedies.stream()
                .filter(fit ->
                        recovery.facts().test(fit.remedy().alwaysShownWhen()).isYes())
                .toList();
        assertEquals("hands-on-care", keeps.getFirst().remedy().id().value());
        assertTrue(remedies.subList(0, 3).containsAll(keeps));
    }

    @Test
    void a_remedy_is_worth_its_likelihood_times_the_scores_of_the_causes_that_ask_for_it_by_their_place() {
        LongStream.range(0, 300).forEach(seed -> {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            double above = Double.MAX_VALUE;
            boolean kept = recovery.plan().remedies().stream()
                    .anyMatch(fit -> recovery.facts()
                            .test(fit.remedy().alwaysShownWhen())
                            .isYes());
            for (RemedyFit fit : recovery.plan().remedies()) {
                double sum = 0;
                for (Contribution one : recovery.causes().ranked()) {
                    int place = one.cause().helpedBy().indexOf(fit.remedy().id());
                    sum += place < 0 ? 0 : one.score().points() / (place + 1);
                }
                assertEquals(fit.weighing().likelihood() * sum, fit.value(), 1e-9);
                assertTrue(kept || fit.value() <= above);
                above = fit.value();
                double share = Double.MAX_VALUE;
                for (Contribution one : fit.forCauses()) {
                    double here = one.score().points()
                            / (one.cause().helpedBy().indexOf(fit.remedy().id()) + 1);
                    assertTrue(here <= share);
                    share = here;
                }
            }
            // A remedy that is about a baby is none for whom everything about babies is silent.
            long hers = Someone.GUIDE.remedies().stream()
                    .filter(remedy ->
                            !recovery.facts().hidesBaby() || !remedy.name().isOfBaby())
                    .count();
            assertEquals(hers, recovery.plan().remedies().size());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pain_zones=[low-back]                    worse_with=[bending]            | low-back",
                "pain_zones=[pubic,pelvis-back]           worse_with=[turning-in-bed]     | pelvic-girdle",
                "pain_zones=[upper-back]                  worse_with=[feeding]            | upper-back",
                "pain_zones=[low-back,pelvis-back]        worse_with=[bending,stairs]     | pelvic-girdle low-back",
                "pain_zones=[tailbone]                    worse_with=[sitting]            | tailbone",
                "pain_zones=[leg-below-knee]              worse_with=[sitting]            | leg-pain",
                "pain_zones=[]                                                            | ",
            })
    void the_pattern_of_her_pain_follows_from_where_it_hurts(String changes, String hers) {
        List<PatternFit> patterns = Someone.who(changes).plan().patterns();
        assertEquals(
                Set.copyOf(List.of(hers == null ? new String[0] : hers.split(" "))),
                patterns.stream()
                        .filter(PatternFit::isHers)
                        .map(fit -> fit.pattern().id().value())
                        .collect(Collectors.toSet()));
        assertEquals(Someone.GUIDE.patterns().size(), patterns.size());
        double above = 1;
        for (PatternFit fit : patterns) {
            assertTrue(fit.weighing().likelihood() <= above);
            above = fit.weighing().likelihood();
        }
    }

    @Test
    void without_a_word_on_where_it_hurts_no_pattern_is_hers() {
        assertFalse(Someone.who("-pain_zones").plan().patterns().stream().anyMatch(PatternFit::isHers));
    }

    @Test
    void even_odds_are_not_enough_for_a_pattern() {
        PatternFit one = Someone.who("").plan().patterns().getFirst();
        var even = new Weighing(0.5, List.of(), List.of(), List.of());
        assertFalse(new PatternFit(one.pattern(), even).isHers());
    }
}
