package care.plumbline.core.caring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.care.Babies;
import care.plumbline.core.guide.care.Carried;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two babies with two weights: when the second is asked for, and what it adds to the work of a day.
class TwinsTest {

    private static final String SECOND = "second_baby_weight_kg";

    private static Map<String, String> twins(Map<String, String> answers, String first, String second) {
        answers.put("birth_events", "[twins]");
        answers.put("baby_weight_kg", first);
        answers.put(SECOND, second);
        return answers;
    }

    private static boolean asks(Map<String, String> answers) {
        return Days.facts(answers).applies(Days.GUIDE.question(SECOND).orElseThrow());
    }

    private static double toll(CareDay day, String task) {
        return day.doings().stream()
                .filter(doing -> doing.task().id().value().equals(task))
                .mapToDouble(doing -> doing.toll().value())
                .sum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[twins] | home | no | true",
                "[twins, long-pushing] | home | no | true",
                "[] | home | no | false",
                "[big-baby] | home | no | false",
                "[twins] | hospital | no | false",
                "[twins] | not-with-me | no | false",
                "[twins] | home | yes | false"
            })
    void the_second_weight_is_asked_of_her_who_has_twins_at_home(
            String events, String where, String silent, boolean asked) {
        assertEquals(
                asked, asks(Days.busyBut("birth_events", events, "baby_with_you", where, "hide_baby", silent)), events);
    }

    @Test
    void a_second_weight_without_twins_changes_nothing() {
        assertEquals(
                Days.day(Days.busy()).total(),
                Days.day(Days.busyBut(SECOND, "9.0")).total());
    }

    @Test
    void two_of_one_weight_double_each_task_that_is_done_once_for_each() {
        for (long seed = 0; seed < 300; seed++) {
            CareDay single = Days.day(with(Days.sampled(seed), "5.1"));
            CareDay two = Days.day(twins(Days.sampled(seed), "5.1", "5.1"));
            for (TaskDone doing : single.doings()) {
                double before = doing.toll().value();
                double after = toll(two, doing.task().id().value());
                switch (doing.task().babies()) {
                    case EACH ->
                        assertEquals(
                                2 * before,
                                after,
                                1e-9 * after,
                                doing.task().id().value());
                    case TOGETHER ->
                        assertTrue(after > before, doing.task().id().value());
                    case ONE ->
                        assertEquals(before, after, 1e-12, doing.task().id().value());
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> answers, String weight) {
        answers.put("baby_weight_kg", weight);
        return answers;
    }

    @Test
    void each_baby_counts_with_its_own_weight() {
        CareDay light = Days.day(Days.busyBut("baby_weight_kg", "4.0"));
        CareDay heavy = Days.day(Days.busyBut("baby_weight_kg", "6.0"));
        CareDay two = Days.day(twins(Days.busy(), "4.0", "6.0"));
        for (String task : new String[] {"floor", "low-cot", "car-seat", "pram", "sofa-feed", "stairs"}) {
            assertEquals(toll(light, task) + toll(heavy, task), toll(two, task), 1e-9, task);
        }
        assertEquals(toll(heavy, "hip-carry"), toll(two, "hip-carry"), 1e-9);
    }

    @Test
    void the_work_with_two_is_never_less_than_with_either_and_the_order_of_the_two_means_nothing() {
        for (long seed = 0; seed < 300; seed++) {
            double light = Days.day(with(Days.sampled(seed), "4.0")).total().value();
            double heavy = Days.day(with(Days.sampled(seed), "6.0")).total().value();
            double two =
                    Days.day(twins(Days.sampled(seed), "4.0", "6.0")).total().value();
            double turned =
                    Days.day(twins(Days.sampled(seed), "6.0", "4.0")).total().value();
            assertTrue(two >= light && two >= heavy, "woman " + seed);
            assertEquals(two, turned, 1e-9 * two, "woman " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baby_weight_kg", SECOND})
    void the_one_weight_she_told_is_the_guess_at_the_other(String left) {
        Map<String, String> answers = twins(Days.busy(), "4.4", "4.4");
        CareDay both = Days.day(answers);
        answers.remove(left);
        assertEquals(both.babies(), Days.day(answers).babies());
        assertTrue(Days.day(answers).weighed());
    }

    @Test
    void of_twins_nobody_weighed_both_have_the_middle_weight_of_their_age() {
        Map<String, String> answers = twins(Days.busy(), "1", "1");
        answers.remove("baby_weight_kg");
        answers.remove(SECOND);
        CareDay day = Days.day(answers);
        assertEquals(2, day.babies().size());
        assertEquals(day.babies().getFirst(), day.babies().getLast());
        assertFalse(day.weighed());
    }

    @Test
    void a_later_birth_closes_both_weights() {
        LocalDate then = Women.TODAY.minusDays(10);
        var entries = new ArrayList<Entry>();
        Women.journal(Days.GUIDE, twins(Days.busyBut("days_since_birth", "400"), "9.1", "9.2"))
                .entries()
                .forEach(entry -> {
                    if (entry instanceof Entry.Answered(var _, String question, Answer answer)) {
                        entries.add(new Entry.Answered(then, question, answer));
                    }
                });
        assertEquals(2, day(entries).babies().size());
        assertEquals(9.2, day(entries).babies().getLast().value(), 1e-9);
        for (String again : List.of("", "twins")) {
            var later = new ArrayList<Entry>(entries);
            later.add(new Entry.Answered(Women.TODAY, "birth_date", new Answer.Day(Women.TODAY.minusDays(4))));
            later.add(new Entry.Answered(Women.TODAY, "baby_with_you", new Answer.One("home")));
            if (again.isEmpty()) {
                assertEquals(1, day(later).babies().size());
            } else {
                later.add(new Entry.Answered(Women.TODAY, "birth_events", new Answer.Several(Set.of(again))));
                assertEquals(2, day(later).babies().size());
            }
            assertFalse(day(later).weighed(), "the weights were those of the babies before");
        }
    }

    private static CareDay day(List<Entry> entries) {
        return CareDay.of(Recovery.on(Days.GUIDE, new Journal(entries), Women.TODAY)
                        .facts())
                .orElseThrow();
    }

    @Test
    void every_task_with_a_baby_says_which_of_two_it_holds() {
        Days.GUIDE.caring().tasks().forEach(task -> {
            if (task.carries() == Carried.OLDER_CHILD) {
                assertEquals(Babies.ONE, task.babies());
            }
        });
        for (Babies how : Babies.values()) {
            assertTrue(Days.GUIDE.caring().tasks().stream()
                    .anyMatch(task -> task.carries() != Carried.OLDER_CHILD && task.babies() == how));
        }
    }
}
