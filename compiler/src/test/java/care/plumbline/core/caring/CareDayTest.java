package care.plumbline.core.caring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.load.WeightForAge;
import care.plumbline.testing.Any;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Her usual day: whose numbers they are, what they add up to, and for whom there is none.
class CareDayTest {

    private static final String GUESS = "floor_lifts";

    private static TaskDone doing(CareDay day, String task) {
        return day.doings().stream()
                .filter(doing -> doing.task().id().value().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + task + " in " + day.doings()));
    }

    private static boolean does(CareDay day, String task) {
        return day.doings().stream().anyMatch(doing -> doing.task().id().value().equals(task));
    }

    @Test
    void the_hardest_task_comes_first_and_the_shares_make_a_whole() {
        CareDay day = Days.day(Days.busy());
        assertEquals("floor", day.doings().getFirst().task().id().value());
        assertEquals(1, day.doings().stream().mapToDouble(day::share).sum(), 1e-9);
        for (int at = 1; at < day.doings().size(); at++) {
            assertTrue(day.doings().get(at - 1).toll().value()
                    >= day.doings().get(at).toll().value());
        }
    }

    @Test
    void a_number_knows_whether_it_is_hers_or_our_guess() {
        CareDay day = Days.day(Days.busy());
        assertEquals(new Amount(22, true), doing(day, "floor").times());
        assertTrue(doing(day, "floor").counted());
        assertTrue(doing(day, "floor").wayHers());
        assertFalse(doing(day, "bath").counted(), "nobody asked about the bath");
        assertTrue(day.weighed());

        Map<String, String> silent = Women.safe(Days.GUIDE);
        CareDay guessed = Days.day(silent);
        assertFalse(guessed.weighed());
        assertEquals(new Amount(10, false), doing(guessed, "floor").times());
        assertEquals("mixed", doing(guessed, "floor").way().id().value());
        assertEquals(0, guessed.hers());
    }

    @Test
    void a_feed_counts_as_hers_when_number_and_length_are() {
        assertTrue(doing(Days.day(Days.busy()), "sofa-feed").counted());
        Map<String, String> half = Days.busy();
        half.remove("feed_minutes");
        assertFalse(doing(Days.day(half), "sofa-feed").counted());
    }

    @Test
    void a_baby_nobody_weighed_has_the_middle_weight_of_its_age() {
        Map<String, String> answers = Days.busyBut("days_since_birth", "45");
        answers.remove("baby_weight_kg");
        assertEquals(
                Days.GUIDE
                        .caring()
                        .weights()
                        .median(45, WeightForAge.Children.ALL)
                        .value(),
                Days.day(answers).baby().value(),
                1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "cot_height, low, low-cot, raised-cot",
        "cot_height, high, raised-cot, low-cot",
        "change_place, table, change-table, low-change",
        "change_place, floor, low-change, change-table",
        "feed_place, sofa, sofa-feed, chair-feed",
        "feed_place, chair, chair-feed, sofa-feed",
        "feed_place, side-lying, side-lying-feed, sofa-feed",
        "hip_carry, yes, hip-carry, front-carry",
        "hip_carry, no, front-carry, hip-carry",
        "carrier_minutes, 40, carrier, none",
        "older_child_lifts, 3, older-child, none",
        "older_child_lifts, 0, floor, older-child",
        "car_seat_lifts, 0, floor, car-seat",
        "cot_height, none, floor, raised-cot",
    })
    void her_answers_say_what_is_part_of_her_day(String question, String answer, String does, String doesNot) {
        CareDay day = Days.day(Days.busyBut(question, answer));
        assertTrue(does(day, does));
        assertFalse(does(day, doesNot));
    }

    @Test
    void every_care_task_of_the_guide_is_part_of_somebody_s_day() {
        var met = new HashSet<Id>();
        for (long seed = 0; seed < 200; seed++) {
            Days.day(Days.sampled(seed))
                    .doings()
                    .forEach(doing -> met.add(doing.task().id()));
        }
        List<Id> all = Days.GUIDE.caring().tasks().stream().map(CareTask::id).toList();
        // Lying on her side takes nothing, and is met all the same.
        assertEquals(new HashSet<>(all), met);
    }

    @ParameterizedTest
    @CsvSource({"baby_with_you, not-with-me", "hide_baby, yes", "baby_with_you, hospital"})
    void where_no_baby_is_at_home_or_to_be_spoken_of_there_is_no_such_day(String question, String answer) {
        Facts facts = Days.facts(Days.busyBut(question, answer));
        assertEquals(Optional.empty(), CareDay.of(facts));
        assertFalse(facts.isKnown(Days.GUIDE.caring().percent()));
    }

    @Test
    void how_her_day_compares_is_known_once_it_is_mostly_hers() {
        Facts busy = Days.facts(Days.busy());
        long percent = busy.whole("care_percent").orElseThrow();
        assertTrue(percent > 200, percent + " percent");
        assertEquals(OptionalLong.of(percent), CareDay.of(busy).orElseThrow().percent(busy));
        assertFalse(
                Days.facts(Women.safe(Days.GUIDE)).isKnown(Days.GUIDE.caring().percent()));
        Map<String, String> quiet = Days.busyBut(
                "floor_lifts",
                "2",
                "cot_lifts",
                "2",
                "lift_distance",
                "close",
                "car_seat_lifts",
                "0",
                "feed_support",
                "[baby-pillow, back-cushion]",
                "hip_carry",
                "no",
                "cot_height",
                "high",
                "nappy_changes",
                "5");
        assertTrue(Days.facts(quiet).whole("care_percent").orElse(100L) < 70);
    }

    @Test
    void the_cause_of_daily_lifting_gives_the_load_as_a_reason() {
        var lifting = Days.recovery(Days.busy()).causes().ranked().stream()
                .filter(one -> one.cause().id().value().equals("lifting"))
                .findFirst()
                .orElseThrow();
        assertTrue(lifting.weighing().speaksFor().stream()
                .anyMatch(line -> line.when().text().contains("care_percent")));
    }

    @Test
    void closer_never_makes_the_day_harder() {
        Any.tries(200, any -> {
            int seed = any.whole(0, 5000);
            Map<String, String> far = Days.sampled(seed);
            far.put("lift_distance", "arms-length");
            Map<String, String> close = Days.sampled(seed);
            close.put("lift_distance", "close");
            assertTrue(Days.day(close).total().value() <= Days.day(far).total().value());
        });
    }

    @Test
    void a_heavier_baby_or_one_more_lift_never_makes_it_easier() {
        Any.tries(200, any -> {
            int seed = any.whole(0, 5000);
            Map<String, String> light = Days.sampled(seed);
            light.put("baby_weight_kg", "5.0");
            light.put(GUESS, "10");
            Map<String, String> heavy = Days.sampled(seed);
            heavy.put("baby_weight_kg", "6.0");
            heavy.put(GUESS, "10");
            assertTrue(
                    Days.day(light).total().value() <= Days.day(heavy).total().value());
            light.put(GUESS, "11");
            heavy.put("baby_weight_kg", "5.0");
            assertTrue(
                    Days.day(heavy).total().value() <= Days.day(light).total().value());
        });
    }

    @Test
    void the_lifting_rule_gives_a_lift_its_index_and_a_feed_none() {
        CareDay day = Days.day(Days.busy());
        assertEquals(0.82, doing(day, "floor").liftingIndex().orElseThrow(), 0.005);
        assertTrue(doing(day, "sofa-feed").liftingIndex().isEmpty());
    }
}
