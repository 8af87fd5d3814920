package care.plumbline.core.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.rule.RuleCompiler;
import care.plumbline.compiler.rule.RuleRefused;
import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Place;
import care.plumbline.testing.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order causes are shown in: by score, with the two ordering rules of the guide on top.
class CausesTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final Condition ALWAYS = always();
    private static final List<WeightedReason> HARDLY = List.of(
            new WeightedReason(ALWAYS, 1.000001, GUIDE.causes().getFirst().name(), List.of()));
    private static final Id WORN_OUT = new Id("worn-out");

    private static Condition always() {
        try {
            return new RuleCompiler(GUIDE.vocabulary()).condition("true", new Place("test.yaml", 1));
        } catch (RuleRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /// The guide with causes called a, b, c … whose scores fall from left to right; a capital letter may not
    /// come first, a letter followed by `!` is always shown.
    private static Causes ranked(String causes) {
        var made = new ArrayList<Cause>();
        for (String name : causes.split(" ")) {
            Cause pattern = GUIDE.causes().getFirst();
            made.add(new Cause(
                    new Id(name.substring(0, 1).toLowerCase(Locale.ROOT)),
                    pattern.article(),
                    pattern.name(),
                    pattern.plain(),
                    pattern.heard(),
                    pattern.truth(),
                    new Belief(0.9 - made.size() * 0.1, HARDLY),
                    Optional.empty(),
                    Character.isUpperCase(name.charAt(0)) ? Optional.of(ALWAYS) : Optional.empty(),
                    name.endsWith("!") ? Optional.of(ALWAYS) : Optional.empty(),
                    pattern.helpedBy(),
                    pattern.first(),
                    pattern.notFirst(),
                    pattern.provenance()));
        }
        return Causes.of(Facts.of(withCauses(made), Journal.of(), Women.TODAY));
    }

    private static Guide withCauses(List<Cause> causes) {
        return new Guide(
                GUIDE.version(),
                GUIDE.released(),
                GUIDE.languages(),
                GUIDE.safeSleep(),
                GUIDE.sinceBirth(),
                GUIDE.dayParts(),
                GUIDE.lockMinutes(),
                GUIDE.anotherBirth(),
                GUIDE.pregnantAgain(),
                GUIDE.vocabulary(),
                GUIDE.chapters(),
                GUIDE.settling(),
                GUIDE.quickChecks(),
                GUIDE.dangerSigns(),
                causes,
                GUIDE.remedies(),
                GUIDE.habits(),
                GUIDE.movements(),
                GUIDE.loads(),
                GUIDE.restrictions(),
                GUIDE.trainings(),
                GUIDE.stages(),
                GUIDE.ladder(),
                GUIDE.lights(),
                GUIDE.smallDays(),
                GUIDE.patterns(),
                GUIDE.leaflets(),
                GUIDE.countries(),
                GUIDE.callOrders(),
                GUIDE.welcome(),
                GUIDE.checkIn(),
                GUIDE.kindnesses(),
                GUIDE.comparisons(),
                GUIDE.outcomes(),
                GUIDE.course(),
                GUIDE.readiness(),
                GUIDE.contacts(),
                GUIDE.caring(),
                GUIDE.coaching(),
                GUIDE.adjusting(),
                GUIDE.ranking(),
                GUIDE.relief(),
                GUIDE.phrases(),
                GUIDE.synonyms(),
                GUIDE.sources());
    }

    /// A star marks what a rule moved.
    private static String order(Causes causes) {
        return String.join(
                " ",
                causes.ranked().stream()
                        .map(one -> one.cause().id() + (one.movedBy().isPresent() ? "*" : ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d e          | a b c d e           | by score alone",
                "A b c d e          | b a* c d e          | the first steps back",
                "A B c d e          | c a* b d e          | two step back",
                "A B C D E          | a b c d e           | someone must be first",
                "a B c d e          | a b c d e           | a rule that changes nothing moves nothing",
                "a b c d! e         | a b d* c e          | the fourth is kept among the three",
                "a b c d e!         | a b e* c d          | so is the last",
                "a b! c d e         | a b c d e           | one that is among the three stays where it is",
                "a b c! d! e        | a c d* b e          | the lowest without a rule makes room",
                "a b c d! e!        | a d* e* b c         | two are kept among the three",
                "a b! c! d! e       | b c d* a e          | only the first can make room",
                "a! b! c! d! e!     | a b c d e           | nobody can make room",
                "A b c d e!         | b a* e* c d         | both rules at once",
                "A! b c d e         | b a* c d e          | a cause under both rules",
            })
    void the_rules_move_as_few_causes_as_they_can(String causes, String order, String why) {
        Causes ranked = ranked(causes);
        var names = List.of(order.split(" "));
        // Kept in the three shown, or not: the order within them follows the scores of those that stayed.
        assertEquals(names.size(), ranked.ranked().size(), why);
        assertEquals(order, order(ranked), why);
    }

    @Test
    void equal_scores_keep_the_guides_order() {
        Cause one = GUIDE.causes().get(3);
        var twins = new ArrayList<Cause>();
        for (String id : List.of("z", "m", "a")) {
            twins.add(new Cause(
                    new Id(id),
                    one.article(),
                    one.name(),
                    one.plain(),
                    one.heard(),
                    one.truth(),
                    one.belief(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    one.helpedBy(),
                    one.first(),
                    one.notFirst(),
                    one.provenance()));
        }
        assertEquals("z m a", order(Causes.of(Facts.of(withCauses(twins), Journal.of(), Women.TODAY))));
    }

    @Test
    void at_most_three_are_shown_and_only_those_that_fit_or_that_a_rule_keeps() {
        assertEquals(3, ranked("a b c d e").shown().size());
        assertEquals(2, ranked("a b").shown().size());
        // Scores of 90, 80 … 10 percent: the ninth does not fit now, yet a rule keeps it.
        Causes nine = ranked("a b c d e f g h i!");
        assertEquals(
                List.of(new Id("a"), new Id("b"), new Id("i")),
                nine.shown().stream().map(one -> one.cause().id()).toList());
        assertEquals(Fit.NOT_NOW, nine.of(new Id("i")).fit());
    }

    @Test
    void a_cause_that_does_not_fit_now_is_not_shown_however_few_there_are() {
        Cause pattern = GUIDE.causes().getFirst();
        var faint = new Cause(
                pattern.id(),
                pattern.article(),
                pattern.name(),
                pattern.plain(),
                pattern.heard(),
                pattern.truth(),
                new Belief(0.1, HARDLY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pattern.helpedBy(),
                pattern.first(),
                pattern.notFirst(),
                pattern.provenance());
        Causes causes = Causes.of(Facts.of(withCauses(List.of(faint)), Journal.of(), Women.TODAY));
        assertEquals(List.of(), causes.shown());
        assertSame(faint, causes.first().cause());
    }

    @Test
    void a_cause_the_guide_does_not_have_cannot_be_asked_for() {
        assertThrows(IllegalArgumentException.class, () -> ranked("a b").of(new Id("x")));
    }

    @Test
    void after_twelve_weeks_neither_posture_of_pregnancy_nor_hormones_come_first() {
        Any.tries(3000, any -> {
            long woman = any.whole(0, 1_000_000);
            Facts facts = Facts.of(GUIDE, Women.generated(GUIDE, woman), Women.TODAY);
            Cause first = Causes.of(facts).first().cause();
            if (facts.whole("weeks_since_birth").orElse(0L) > 12) {
                assertFalse(
                        first.article().equals("C1") || first.article().equals("C3"),
                        first.id().value());
            }
        });
    }

    @Test
    void being_worn_out_is_shown_whenever_its_rule_holds() {
        Any.tries(3000, any -> {
            long woman = any.whole(0, 1_000_000);
            Facts facts = Facts.of(GUIDE, Women.generated(GUIDE, woman), Women.TODAY);
            Causes causes = Causes.of(facts);
            if (facts.test(causes.of(WORN_OUT).cause().alwaysShownWhen()).isYes()) {
                assertTrue(causes.ranked().subList(0, GUIDE.ranking().shown()).contains(causes.of(WORN_OUT)));
            }
        });
    }

    @Test
    void no_cause_is_shown_without_a_reason_and_weight_never_without_her_number() {
        Any.tries(3000, any -> {
            Facts facts = Facts.of(GUIDE, Women.generated(GUIDE, any.whole(0, 1_000_000)), Women.TODAY);
            Causes causes = Causes.of(facts);
            causes.ranked().stream()
                    .filter(one -> one.fit().isHers())
                    .forEach(one -> assertFalse(
                            one.weighing().speaksFor().isEmpty(), one.cause().id()::value));
            causes.shown()
                    .forEach(one -> assertFalse(
                            one.weighing().speaksFor().isEmpty(), one.cause().id()::value));
            Contribution weight = causes.of(new Id("weight"));
            assertEquals(facts.whole("bmi_before").isEmpty(), weight.fit() == Fit.UNTOLD);
            assertTrue(weight.fit() != Fit.UNTOLD || weight.score().points() == 0);
        });
    }

    @Test
    void rules_move_causes_but_never_change_a_score() {
        Any.tries(3000, any -> {
            long woman = any.whole(0, 1_000_000);
            List<Contribution> ranked = Causes.of(Facts.of(GUIDE, Women.generated(GUIDE, woman), Women.TODAY))
                    .ranked();
            assertEquals(
                    GUIDE.causes().size(),
                    ranked.stream().map(Contribution::cause).distinct().count());
            List<Contribution> unmoved = ranked.stream()
                    .filter(one -> one.movedBy().isEmpty())
                    .filter(one -> one.fit() != Fit.UNTOLD
                            && !one.weighing().speaksFor().isEmpty())
                    .toList();
            for (int i = 2; i < unmoved.size(); i++) {
                assertTrue(unmoved.get(i - 1).score().compareTo(unmoved.get(i).score()) >= 0);
            }
        });
    }
}
