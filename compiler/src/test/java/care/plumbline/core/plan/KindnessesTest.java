package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.habit.Kindness;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one kind sentence of a day.
class KindnessesTest {

    private static final LocalDate DAY = Women.TODAY;

    /// A woman who gives these answers anew each day, so that none goes stale; the birth moves with her.
    private static Stream<Kindness> days(String answers, int days) {
        Map<String, String> given = Women.safe(Someone.GUIDE);
        for (String answer : answers.strip().split(" +")) {
            if (answer.startsWith("-")) {
                given.remove(answer.substring(1));
            } else if (answer.contains("=")) {
                given.put(answer.split("=", 2)[0], answer.split("=", 2)[1]);
            }
        }
        var journal = Women.journal(Someone.GUIDE, given);
        return LongStream.range(0, days).mapToObj(day -> {
            var moved = journal.entries().stream()
                    .map(entry -> entry instanceof Entry.Answered answered
                            ? new Entry.Answered(DAY.plusDays(day), answered.question(), answered.answer())
                            : entry)
                    .toList();
            return Kindnesses.on(Facts.of(Someone.GUIDE, new Journal(moved), DAY.plusDays(day)));
        });
    }

    private static String when(Kindness kindness) {
        return kindness.suitsWhen().map(Object::toString).orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sleep_hours=3                                             | sleep_hours < 5",
                "pain_now=8                                                | pain_now > 5",
                "birth_mode=caesarean                                      | birth_mode == 'caesarean' && weeks_since_birth < 8",
                "help_at_home=none                                         | help_at_home == 'none'",
                "baby_with_you=not-with-me                                 | baby_with_you == 'not-with-me'",
                "baby_with_you=not-with-me hide_baby=yes                   | baby_with_you == 'not-with-me'",
            })
    void what_was_written_for_her_comes_first_and_leaves_a_third_of_the_days_to_the_rest(String answers, String when) {
        List<String> said = days(answers, 6).map(KindnessesTest::when).toList();
        assertEquals(4, said.stream().filter(when::equals).count(), said.toString());
        assertEquals(2, said.stream().filter(String::isEmpty).count(), said.toString());
    }

    @Test
    void every_sentence_written_for_her_has_its_day() {
        Set<String> hers = Someone.GUIDE.kindnesses().stream()
                .filter(kindness -> when(kindness).equals("baby_with_you == 'not-with-me'"))
                .map(kindness -> kindness.id().value())
                .collect(Collectors.toSet());
        assertTrue(hers.size() >= 6);
        assertTrue(days("baby_with_you=not-with-me", 30)
                .map(kindness -> kindness.id().value())
                .collect(Collectors.toSet())
                .containsAll(hers));
    }

    @Test
    void whoever_has_told_us_nothing_hears_every_sentence_that_is_for_anyone() {
        Set<Kindness> anyones = Someone.GUIDE.kindnesses().stream()
                .filter(Kindness::forEveryone)
                .collect(Collectors.toSet());
        assertTrue(anyones.size() >= 20);
        assertEquals(anyones, days("-baby_with_you -sleep_hours -pain_now", 60).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "home, '', true",
        "home, hide_baby=yes, false",
        "hospital, '', false",
        "not-with-me, '', false",
        "'', '', false"
    })
    void a_baby_is_spoken_of_only_where_she_told_us_of_one_at_home(String baby, String setting, boolean spoken) {
        String answers = (baby.isEmpty() ? "-baby_with_you " : "baby_with_you=" + baby + " ") + setting;
        assertEquals(spoken, days(answers, 120).anyMatch(Kindness::baby));
    }

    /// The words are held as well as the mark: nothing without the mark may presume a baby.
    @Test
    void only_what_is_marked_speaks_of_a_baby() {
        for (Kindness kindness : Someone.GUIDE.kindnesses()) {
            assertEquals(
                    kindness.baby(),
                    kindness.text().english().matches("(?i).*\\b(baby|arms|feeds?|mother|child)\\b.*"),
                    kindness.id().value());
        }
    }

    @Test
    void none_is_said_on_two_days_running_whatever_changes_in_between() {
        var journals = LongStream.range(0, 40)
                .mapToObj(seed -> Women.generated(Someone.GUIDE, seed))
                .toList();
        for (int day = 0; day < 120; day++) {
            Kindness today = Kindnesses.on(Facts.of(Someone.GUIDE, journals.get(day * 7 % 40), DAY.plusDays(day)));
            Kindness tomorrow =
                    Kindnesses.on(Facts.of(Someone.GUIDE, journals.get((day * 7 + 7) % 40), DAY.plusDays(day + 1)));
            assertNotEquals(today.id(), tomorrow.id(), "day " + day);
        }
    }

    @Test
    void the_same_day_and_answers_give_the_same_sentence() {
        assertEquals(days("pain_now=8", 10).toList(), days("pain_now=8", 10).toList());
    }

    @Test
    void a_day_long_before_the_first_of_1970_has_one_too() {
        Facts facts = Facts.of(Someone.GUIDE, Women.journal(Someone.GUIDE, Map.of()), LocalDate.of(1969, 12, 24));
        assertFalse(Kindnesses.on(facts).text().english().isBlank());
    }

    @Test
    void there_are_at_least_24_and_two_of_each_kind_in_each_half_of_the_list() {
        assertTrue(Someone.GUIDE.kindnesses().size() >= 24);
        var halves = new TreeMap<String, int[]>();
        for (int at = 0; at < Someone.GUIDE.kindnesses().size(); at++) {
            halves.computeIfAbsent(when(Someone.GUIDE.kindnesses().get(at)), _ -> new int[2])[at % 2]++;
        }
        halves.forEach((when, half) -> assertTrue(half[0] >= 2 && half[1] >= 2, when));
    }

    @Test
    void each_is_said_once() {
        var texts = new HashSet<String>();
        Someone.GUIDE
                .kindnesses()
                .forEach(kindness -> assertTrue(
                        texts.add(kindness.text().english()), kindness.id().value()));
    }
}
