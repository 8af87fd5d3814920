package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When nothing is said that speaks of a baby, and what then falls silent: where hers is not with her, and
/// where she has asked for it.
class NoBabyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "baby_with_you=home                          | false",
                "baby_with_you=hospital                      | false",
                "baby_with_you=not-with-me                   | true",
                "-baby_with_you                              | false",
                "baby_with_you=home        hide_baby=no      | false",
                "baby_with_you=not-with-me hide_baby=no      | true",
                "baby_with_you=home        hide_baby=yes     | true",
                "baby_with_you=hospital    hide_baby=yes     | true",
                "baby_with_you=not-with-me hide_baby=yes     | true",
                "-baby_with_you            hide_baby=yes     | true",
            })
    void a_baby_is_left_out_when_hers_is_not_with_her_or_she_asks_for_it(String answers, boolean silent) {
        Recovery recovery = Someone.who(answers);
        assertEquals(silent, recovery.facts().hidesBaby(), "facts");
        assertEquals(
                !silent,
                recovery.plan().habits().stream().anyMatch(fit -> fit.habit().baby()),
                "habits");
        assertEquals(!silent, recovery.plan().habits().stream().anyMatch(HabitFit::safeSleep), "safe sleep");
        assertEquals(
                silent,
                recovery.safety().limits().stream()
                        .anyMatch(limit -> limit.restriction().id().equals(new Id("no-baby"))),
                "restriction");
        for (String movement : List.of("seated-feed", "cot-lift", "car-seat-lift")) {
            assertEquals(
                    silent,
                    Objects.requireNonNull(recovery.plan().verdicts().get(new Id(movement))).obstacles().stream()
                            .anyMatch(Obstacle.Restricted.class::isInstance),
                    movement);
        }
        assertEquals(!silent, asks(recovery, "baby_unwell"), "baby_unwell");
    }

    private static boolean asks(Recovery recovery, String question) {
        return recovery.facts().applies(question(question));
    }

    private static Question question(String id) {
        return Someone.GUIDE.question(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baby_with_you",
                "baby_unwell",
                "baby_floppy",
                "floor_lifts",
                "cot_height",
                "baby_weight_kg",
                "carrier_minutes",
                "hips_forward",
                "feeding",
                "feed_support"
            })
    void a_question_about_a_baby_is_asked_until_she_wants_silence(String id) {
        assertTrue(asks(Someone.who("baby_with_you=home baby_unwell=yes"), id));
        assertTrue(!asks(Someone.who("baby_with_you=home -baby_unwell hide_baby=yes"), id), id);
    }

    @Test
    void no_question_that_names_a_baby_is_left_over_but_the_two_that_are_about_her() {
        Recovery silent = Someone.who("baby_with_you=home -baby_unwell hide_baby=yes");
        assertEquals(
                List.of("harm_thoughts", "hide_baby"),
                Someone.GUIDE
                        .questions()
                        .filter(question -> silent.facts().applies(question)
                                || question.id().equals("hide_baby"))
                        .filter(question -> question.ask().english().matches("(?i).*\\bbab(y|ies)\\b.*"))
                        .map(Question::id)
                        .toList());
    }

    @Test
    void silence_needs_no_answer_about_a_baby() {
        Recovery silent = Someone.who("-baby_with_you -baby_unwell -baby_floppy hide_baby=yes");
        assertEquals(List.of(), silent.safety().toAsk());
    }

    @Test
    void a_sign_she_has_told_us_of_is_not_silenced() {
        Recovery recovery = Someone.who("baby_with_you=home baby_unwell=yes hide_baby=yes");
        assertTrue(recovery.safety().outcome() instanceof Outcome.SeeSomeone(Urgency urgency, var findings)
                && urgency == Urgency.SAME_DAY
                && findings.getFirst().sign().id().equals(new Id("baby-unwell")));
    }

    @Test
    void the_setting_is_never_asked_and_counts_as_no_until_she_makes_it() {
        Recovery recovery = Someone.who("");
        assertTrue(!asks(recovery, "hide_baby"));
        assertTrue(recovery.facts().isKnown(Someone.GUIDE.vocabulary().fact("hide_baby")));
        assertTrue(Someone.GUIDE.walk().stream()
                .flatMap(chapter -> chapter.questions())
                .noneMatch(question -> question.id().equals("hide_baby")));
    }
}
