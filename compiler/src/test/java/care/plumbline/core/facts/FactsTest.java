package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.rule.RuleCompiler;
import care.plumbline.compiler.rule.RuleRefused;
import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Place;
import care.plumbline.core.rule.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as known on a day: freshness, order of answers, questions that do not apply, derived facts.
class FactsTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = Women.TODAY;
    private static final RuleCompiler RULES = new RuleCompiler(GUIDE.vocabulary());

    private static Condition rule(String text) {
        try {
            return RULES.condition(text, new Place("test.yaml", 1));
        } catch (RuleRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Facts facts(Map<String, String> answers) {
        return Facts.of(GUIDE, Women.journal(GUIDE, answers), TODAY);
    }

    private static Facts facts(Entry... entries) {
        return Facts.of(GUIDE, Journal.of(entries), TODAY);
    }

    private static Entry fever(int daysAgo, boolean yes) {
        return new Entry.Answered(TODAY.minusDays(daysAgo), "fever", new Answer.YesNo(yes));
    }

    private static List<String> missing(Facts facts, String rule) {
        return facts.missing(rule(rule)).stream().map(Question::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "7, YES", "8, UNKNOWN", "400, UNKNOWN"})
    void an_answer_keeps_for_its_days_and_is_then_not_known(int daysAgo, Truth expected) {
        assertEquals(expected, facts(fever(daysAgo, true)).test(rule("fever")));
    }

    @Test
    void a_stale_answer_is_asked_for_again_but_still_remembered() {
        Facts facts = facts(fever(8, true));
        assertEquals(List.of("fever"), missing(facts, "fever"));
        assertEquals(TODAY.minusDays(8), facts.latest("fever").orElseThrow().on());
    }

    @Test
    void an_answer_without_an_end_keeps_for_ever() {
        assertEquals(
                Truth.YES,
                facts(new Entry.Answered(TODAY.minusYears(9), "past_cancer", new Answer.YesNo(true)))
                        .test(rule("past_cancer")));
    }

    @ParameterizedTest
    @CsvSource({"3, true, 1, false, NO", "1, true, 3, false, YES", "1, true, 1, false, NO", "1, false, 1, true, YES"})
    void the_later_answer_counts_and_of_two_on_a_day_the_one_written_last(
            int firstAgo, boolean first, int secondAgo, boolean second, Truth expected) {
        assertEquals(
                expected,
                facts(fever(firstAgo, first), fever(secondAgo, second)).test(rule("fever")));
    }

    @Test
    void of_an_answer_from_the_future_only_a_yes_is_heard() {
        assertEquals(Truth.UNKNOWN, facts(fever(-1, false)).test(rule("fever")));
        assertEquals(Truth.YES, facts(fever(1, true), fever(-1, false)).test(rule("fever")));
        // Told while a clock was ahead: it may be a danger sign.
        assertEquals(Truth.YES, facts(fever(-1, true)).test(rule("fever")));
        assertEquals(Truth.YES, facts(fever(0, false), fever(-10, true)).test(rule("fever")));
        assertEquals(Truth.NO, facts(fever(-10, true), fever(0, false)).test(rule("fever")), "she said it later");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "13, 13, 1", "14, 14, 2", "365, 365, 52"})
    void a_birth_date_counts_as_days_and_weeks_since(int daysAgo, long days, long weeks) {
        Facts facts = facts(new Entry.Answered(TODAY, "birth_date", new Answer.Day(TODAY.minusDays(daysAgo))));
        assertEquals(Optional.of(days), facts.whole("days_since_birth"));
        assertEquals(Optional.of(weeks), facts.whole("weeks_since_birth"));
    }

    @Test
    void a_birth_in_the_future_is_a_slip_and_not_known() {
        Facts facts = facts(new Entry.Answered(TODAY, "birth_date", new Answer.Day(TODAY.plusDays(1))));
        assertEquals(Optional.empty(), facts.whole("days_since_birth"));
        assertEquals(Optional.empty(), facts.whole("weeks_since_birth"));
    }

    @Test
    void the_birth_date_grows_older_with_the_days() {
        var journal = Journal.of(new Entry.Answered(TODAY, "birth_date", new Answer.Day(TODAY.minusDays(20))));
        assertEquals(
                Optional.of(50L), Facts.of(GUIDE, journal, TODAY.plusDays(30)).whole("days_since_birth"));
    }

    @Test
    void a_question_that_does_not_apply_counts_as_no() {
        assertEquals(Truth.NO, facts(Map.of("leg_weak", "no")).test(rule("leg_weak_worse")));
        assertEquals(Truth.UNKNOWN, facts(Map.of("leg_weak", "yes")).test(rule("leg_weak_worse")));
        assertEquals(Truth.UNKNOWN, facts(Map.of()).test(rule("leg_weak_worse")));
    }

    @Test
    void a_list_that_does_not_apply_counts_as_empty_and_a_number_as_not_known() {
        Facts facts = facts(Map.of("baby_with_you", "not-with-me"));
        assertEquals(Truth.NO, facts.test(rule("size(feed_support) > 0")));
        assertEquals(Truth.NO, facts.test(rule("'breast' in feeding")));
        assertEquals(Truth.UNKNOWN, facts.test(rule("floor_lifts > 3")));
    }

    @Test
    void a_yes_counts_even_where_the_question_does_not_apply() {
        assertEquals(
                Truth.YES,
                facts(
                                new Entry.Answered(TODAY, "leg_weak", new Answer.YesNo(false)),
                                new Entry.Answered(TODAY, "leg_weak_worse", new Answer.YesNo(true)))
                        .test(rule("leg_weak_worse")));
    }

    @Test
    void a_stale_yes_to_a_question_that_no_longer_applies_counts_as_no() {
        var worse = new Entry.Answered(TODAY.minusDays(15), "leg_weak_worse", new Answer.YesNo(true));
        var weak = new Entry.Answered(TODAY, "leg_weak", new Answer.YesNo(false));
        assertEquals(Truth.NO, facts(worse, weak).test(rule("leg_weak_worse")));
    }

    @ParameterizedTest
    @CsvSource({
        "caesarean,    '',           caesarean",
        "caesarean,    third-fourth, caesarean",
        "vaginal,      none,         vaginal",
        "vaginal,      first-second, vaginal",
        "vaginal,      third-fourth, deep-tear",
        "vaginal,      not-sure,     deep-tear",
        "instrumental, none,         instrumental",
        "instrumental, third-fourth, deep-tear",
        "vaginal,      '',           ''",
        "'',           none,         ''",
    })
    void how_a_birth_heals_follows_from_mode_and_tear(String mode, String tear, String healing) {
        var answers = new HashMap<>(Map.of("birth_mode", mode, "tear", tear));
        answers.values().removeIf(String::isEmpty);
        assertEquals(
                Optional.of(healing).filter(code -> !code.isEmpty()),
                facts(answers).choice("healing"));
    }

    @Test
    void sums_and_scores_are_known_only_when_every_part_is() {
        assertEquals(
                Optional.of(12L),
                facts(Map.of("baby_with_you", "home", "floor_lifts", "7", "cot_lifts", "5", "table_lifts", "0"))
                        .whole("lifts_a_day"));
        assertEquals(
                Optional.empty(),
                facts(Map.of("baby_with_you", "home", "floor_lifts", "7", "cot_lifts", "5"))
                        .whole("lifts_a_day"));
        assertEquals(
                Optional.of(4L),
                facts(Map.of("phq_interest", "nearly-every-day", "phq_down", "several-days"))
                        .whole("phq2"));
        assertEquals(
                Optional.of(2L), facts(Map.of("roland_morris", "[q01, q24]")).whole("rmdq"));
        assertEquals(
                Optional.of(25L),
                facts(Map.of("height_cm", "170", "weight_before_kg", "75")).whole("bmi_before"));
    }

    @Test
    void what_is_missing_names_the_questions_behind_a_derived_fact() {
        assertEquals(
                List.of("cot_lifts", "table_lifts"),
                missing(facts(Map.of("baby_with_you", "home", "floor_lifts", "7")), "lifts_a_day >= 12"));
        assertEquals(List.of("birth_date"), missing(facts(Map.of()), "weeks_since_birth > 12"));
        assertEquals(List.of("birth_mode", "tear"), missing(facts(Map.of()), "healing == 'deep-tear'"));
    }

    @Test
    void what_is_missing_names_the_question_that_decides_whether_another_applies() {
        assertEquals(List.of("leg_weak", "leg_weak_worse"), missing(facts(Map.of()), "leg_weak_worse"));
        assertEquals(List.of("leg_weak_worse"), missing(facts(Map.of("leg_weak", "yes")), "leg_weak_worse"));
    }

    @Test
    void nothing_is_missing_where_nothing_she_could_say_applies() {
        assertEquals(List.of(), missing(facts(Map.of("baby_with_you", "not-with-me")), "floor_lifts > 3"));
        assertEquals(List.of(), missing(facts(Map.of("fever", "no")), "fever"));
    }

    @Test
    void a_question_applies_until_its_condition_is_a_no() {
        Question worse = GUIDE.question("leg_weak_worse").orElseThrow();
        assertTrue(facts(Map.of()).applies(worse));
        assertTrue(facts(Map.of("leg_weak", "yes")).applies(worse));
        assertFalse(facts(Map.of("leg_weak", "no")).applies(worse));
    }

    @Test
    void a_condition_that_is_not_there_does_not_hold() {
        assertEquals(Truth.NO, facts(Map.of()).test(Optional.empty()));
    }

    @Test
    void words_of_her_own_are_kept_and_decide_nothing() {
        Facts facts = facts(new Entry.Answered(TODAY, "own_words", new Answer.Words("it pulls")));
        assertEquals(1, facts.answers());
        assertEquals(known(facts()), known(facts));
    }

    private static Set<Fact> known(Facts facts) {
        return facts.guide().vocabulary().facts().stream()
                .filter(facts::isKnown)
                .collect(Collectors.toSet());
    }
}
