package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A danger question that is not answered, or whose answer has gone stale, never clears her; it is asked.
class UnansweredTest {

    private static final Guide GUIDE = TheGuide.read();

    /// What makes the questions that hang on another one apply.
    private static final Map<String, List<String>> APPLIES_WITH = Map.of(
            "leg_weak_worse", List.of("leg_weak"),
            "headache_drowsy", List.of("headache_upright"),
            "fall_severe", List.of("fall_crash"),
            "harm_plan", List.of("harm_thoughts"),
            "cannot_stay_safe", List.of("harm_thoughts"),
            "danger_now", List.of("unsafe_home"),
            "baby_floppy", List.of("baby_unwell"));

    /// Asked only at another time after the birth than the six weeks of the woman of these tests.
    private static final Map<String, String> ASKED_ON_DAY =
            Map.of("block_slow", "1", "floor_pressure", "10", "belly_swollen", "10");

    /// What may wait until the result has been said, and holds nothing back.
    private static final List<String> MOOD = List.of("phq_interest", "phq_down");

    static final List<String> QUESTIONS = Women.dangerQuestions(GUIDE).stream()
            .filter(question -> !question.afterResult())
            .map(Question::id)
            .toList();

    /// Asked after the result, a page at a time.
    static final List<String> LATER = Women.dangerQuestions(GUIDE).stream()
            .filter(Question::afterResult)
            .map(Question::id)
            .toList();

    /// Those behind a line that opens their page.
    static final List<String> BEHIND_A_LINE = Women.dangerQuestions(GUIDE).stream()
            .filter(question -> question.openedBy().isPresent())
            .map(Question::id)
            .toList();

    private static Map<String, String> safe() {
        Map<String, String> answers = Women.safe(GUIDE);
        answers.put("neuraxial", "epidural");
        return answers;
    }

    private static Safety assess(Map<String, String> answers) {
        return Safety.assess(Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY));
    }

    private static List<String> asked(Safety safety) {
        return safety.toAsk().stream().map(Question::id).toList();
    }

    @Test
    void the_woman_of_these_tests_has_every_question_answered_and_no_sign() {
        assertEquals(List.of(), asked(assess(safe())));
        assertInstanceOf(Outcome.Clear.class, assess(safe()).outcome());
        assertEquals(DangerSign.Exercise.AS_PLANNED, assess(safe()).exercise());
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void a_danger_question_left_out_is_asked_and_never_clears_her(String question) {
        Map<String, String> answers = safe();
        APPLIES_WITH.getOrDefault(question, List.of()).forEach(parent -> answers.put(parent, "yes"));
        // Her no to the line that opens it would be her no to this.
        GUIDE.question(question).flatMap(Question::openedBy).ifPresent(line -> answers.put(line.id(), "yes"));
        if (ASKED_ON_DAY.containsKey(question)) {
            answers.put("days_since_birth", ASKED_ON_DAY.get(question));
        }
        answers.remove(question);
        Safety safety = assess(answers);
        // Behind a line that calls now itself it adds nothing.
        assertTrue(
                asked(safety).contains(question) || safety.outcome() instanceof Outcome.CallNow,
                "not asked; asked " + asked(safety));
        assertFalse(
                safety.outcome() instanceof Outcome.Clear || safety.outcome() instanceof Outcome.Caution,
                safety.outcome().toString());
        assertEquals(DangerSign.Exercise.STOP, safety.exercise());
    }

    /// As a file of another version may bring it.
    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void an_answer_that_its_question_does_not_take_is_none(String question) {
        Map<String, String> answers = safe();
        answers.remove(question);
        GUIDE.question(question).flatMap(Question::openedBy).ifPresent(line -> answers.remove(line.id()));
        Journal without = Women.journal(GUIDE, answers);
        for (Answer strange : List.of(
                new Answer.One("of another version"),
                new Answer.Several(Set.of("of another version")),
                new Answer.Amount(Long.MAX_VALUE))) {
            Journal with = without.with(new Entry.Answered(Women.TODAY, question, strange));
            Safety expected = Safety.assess(Facts.of(GUIDE, without, Women.TODAY));
            Safety found = Safety.assess(Facts.of(GUIDE, with, Women.TODAY));
            assertEquals(asked(expected), asked(found), strange.toString());
            assertEquals(expected.outcome(), found.outcome(), strange.toString());
            assertEquals(expected.exercise(), found.exercise(), strange.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("BEHIND_A_LINE")
    void a_no_to_its_line_is_a_no_to_it_as_long_as_the_line_is_fresh(String question) {
        Map<String, String> answers = safe();
        answers.remove(question);
        Question line = GUIDE.question(question).flatMap(Question::openedBy).orElseThrow();
        assertEquals(List.of(), asked(assess(answers)));
        answers.remove(line.id());
        if (!APPLIES_WITH.containsKey(question) && !ASKED_ON_DAY.containsKey(question)) {
            assertTrue(asked(assess(answers)).contains(question), "the line is not answered");
        }
    }

    @ParameterizedTest
    @FieldSource("BEHIND_A_LINE")
    void a_yes_behind_a_line_counts_whatever_the_line_says_and_whenever(String question) {
        for (boolean before : List.of(true, false)) {
            Map<String, String> answers = safe();
            APPLIES_WITH.getOrDefault(question, List.of()).forEach(parent -> answers.put(parent, "yes"));
            if (ASKED_ON_DAY.containsKey(question)) {
                answers.put("days_since_birth", ASKED_ON_DAY.get(question));
            }
            answers.remove(question);
            String line = GUIDE.question(question)
                    .flatMap(Question::openedBy)
                    .orElseThrow()
                    .id();
            if (before) {
                answers.put(question, "yes");
                answers.remove(line);
                answers.put(line, "no");
            } else {
                answers.put(line, "no");
                answers.put(question, "yes");
            }
            assertFalse(assess(answers).findings().isEmpty(), "the line " + (before ? "after" : "before") + " it");
        }
    }

    @ParameterizedTest
    @FieldSource("LATER")
    void what_may_wait_is_asked_later_and_until_then_she_moves_as_if_it_were_a_yes(String question) {
        Map<String, String> answers = safe();
        APPLIES_WITH.getOrDefault(question, List.of()).forEach(parent -> answers.put(parent, "yes"));
        answers.put(question, "yes");
        DangerSign.Exercise told = assess(answers).exercise();
        answers.remove(question);
        Safety safety = assess(answers);
        boolean pressing = APPLIES_WITH.containsKey(question);
        assertEquals(pressing ? List.of(question) : List.of(), asked(safety), "what makes a finding worse cannot wait");
        assertEquals(
                !pressing, safety.later().stream().anyMatch(each -> each.id().equals(question)), "asked later");
        assertEquals(told, safety.exercise());
    }

    @ParameterizedTest
    @FieldSource("LATER")
    void what_may_wait_waits_no_longer_once_she_ticks_that_something_else_is_wrong(String question) {
        Map<String, String> answers = safe();
        APPLIES_WITH.getOrDefault(question, List.of()).forEach(parent -> answers.put(parent, "yes"));
        answers.remove(question);
        answers.put("check_in_signs", "[something-else]");
        if (GUIDE.question(question).orElseThrow().freshForDays().isEmpty()) {
            return; // It does not change from day to day.
        }
        Safety safety = assess(answers);
        assertTrue(asked(safety).contains(question), asked(safety).toString());
        assertEquals(DangerSign.Exercise.STOP, safety.exercise());
    }

    @ParameterizedTest
    @FieldSource("MOOD")
    void mood_that_is_not_known_is_asked_later_and_holds_nothing_back(String question) {
        Map<String, String> answers = safe();
        answers.remove(question);
        answers.remove("harm_plan");
        Safety safety = assess(answers);
        assertEquals(List.of(), asked(safety));
        assertTrue(
                safety.later().stream().anyMatch(each -> each.id().equals(question)),
                safety.later().toString());
        assertInstanceOf(Outcome.Clear.class, safety.outcome());
        assertEquals(DangerSign.Exercise.AS_PLANNED, safety.exercise());
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void a_question_that_hangs_on_a_no_is_not_asked(String question) {
        if (APPLIES_WITH.containsKey(question)) {
            Map<String, String> answers = safe();
            answers.remove(question);
            assertEquals(List.of(), asked(assess(answers)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fever", "numb_saddle", "sudden_back_pain", "harm_thoughts", "calf_swelling"})
    void a_stale_answer_counts_as_left_out(String question) {
        int fresh = GUIDE.question(question).orElseThrow().freshForDays().orElseThrow();
        Map<String, String> answers = safe();
        answers.remove(question);
        // Neither a no to its line, which would be a no to it, nor a tick, which would ask it anew.
        GUIDE.question(question).flatMap(Question::openedBy).ifPresent(line -> answers.remove(line.id()));
        Journal journal = Women.journal(GUIDE, answers);
        // Something every week, so that she was never away.
        for (int ago = 7; ago < fresh; ago += 7) {
            journal =
                    journal.with(new Entry.Answered(Women.TODAY.minusDays(ago), "day_note", new Answer.Words("tired")));
        }
        var kept = new Entry.Answered(Women.TODAY.minusDays(fresh), question, new Answer.YesNo(false));
        var stale = new Entry.Answered(Women.TODAY.minusDays(fresh + 1), question, new Answer.YesNo(false));
        assertEquals(List.of(), asked(Safety.assess(Facts.of(GUIDE, journal.with(kept), Women.TODAY))));
        assertEquals(List.of(question), asked(Safety.assess(Facts.of(GUIDE, journal.with(stale), Women.TODAY))));
    }

    @Test
    void with_nothing_answered_everything_that_applies_is_asked_in_the_guides_order() {
        Safety safety = Safety.assess(Facts.of(GUIDE, Journal.of(), Women.TODAY));
        assertInstanceOf(Outcome.AskFirst.class, safety.outcome());
        List<String> order = GUIDE.questions().map(Question::id).toList();
        List<Integer> places = asked(safety).stream().map(order::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(asked(safety).size() > 45, asked(safety).toString());
        assertEquals(List.copyOf(((Outcome.AskFirst) safety.outcome()).questions()), safety.toAsk());
    }
}
