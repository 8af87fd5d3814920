package care.plumbline.core.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import care.plumbline.testing.Any;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Odds, caps and words of a score, on examples small enough to work out by hand.
class WeighingTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final RuleCompiler RULES = new RuleCompiler(GUIDE.vocabulary());

    private static WeightedReason line(String when, double times) {
        try {
            return new WeightedReason(
                    RULES.condition(when, new Place("test.yaml", 1)),
                    times,
                    new Text("", Map.of(Language.ENGLISH, when)),
                    List.of());
        } catch (RuleRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Facts facts(String... answers) {
        var given = new HashMap<>(Map.of("baby_with_you", "home"));
        for (String pair : answers) {
            given.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return Facts.of(GUIDE, Women.journal(GUIDE, given), Women.TODAY);
    }

    private static final WeightedReason ALWAYS = line("true", 2);

    private static final Belief BY_HAND = new Belief(
            0.2,
            List.of(
                    line("floor_lifts >= 15", 3),
                    line("fever", 2),
                    line("leak_cough", 4),
                    line("floor_lifts < 5", 0.5),
                    line("!leak_cough", 0.25)));

    /// Prior 0.2 is odds of 1 to 4.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                   | 0.2",
                "floor_lifts=20                     | 0.428571428571",
                "floor_lifts=20 fever=yes           | 0.6",
                "floor_lifts=20 fever=no            | 0.428571428571",
                "floor_lifts=3                      | 0.111111111111",
                "floor_lifts=3 leak_cough=no        | 0.030303030303",
                "leak_cough=yes fever=yes           | 0.666666666667",
            })
    void the_odds_are_multiplied_by_every_line_that_holds(String answers, double likelihood) {
        Facts facts = answers == null ? facts() : facts(answers.split(" "));
        assertEquals(likelihood, Weighing.of(BY_HAND, facts).likelihood(), 1e-9);
    }

    @Test
    void lines_are_told_apart_and_the_heaviest_comes_first() {
        Weighing weighing = Weighing.of(BY_HAND, facts("floor_lifts=20", "leak_cough=yes"));
        assertEquals(List.of("leak_cough", "floor_lifts >= 15"), texts(weighing.speaksFor()));
        assertEquals(List.of(), texts(weighing.speaksAgainst()));
        assertEquals(List.of("fever"), texts(weighing.open()));
        assertEquals(
                List.of("!leak_cough", "floor_lifts < 5"),
                texts(Weighing.of(BY_HAND, facts("floor_lifts=1", "leak_cough=no"))
                        .speaksAgainst()));
    }

    private static List<String> texts(List<WeightedReason> lines) {
        return lines.stream().map(line -> line.when().text()).toList();
    }

    @Test
    void what_would_make_it_surer_is_each_question_once() {
        Facts facts = facts("fever=no");
        assertEquals(
                List.of("floor_lifts", "leak_cough"),
                Weighing.of(BY_HAND, facts).missing(facts).stream()
                        .map(Question::id)
                        .toList());
        Facts all = facts("fever=no", "floor_lifts=3", "leak_cough=no");
        assertEquals(List.of(), Weighing.of(BY_HAND, all).missing(all));
    }

    @ParameterizedTest
    @CsvSource({"STRONG, 100", "MODERATE, 80", "WEAK, 60", "CONTESTED, 40"})
    void the_grade_of_the_evidence_caps_the_score(Evidence evidence, double cap) {
        assertEquals(cap, GUIDE.ranking().caps().of(evidence));
        assertEquals(cap, Score.of(1, evidence, GUIDE.ranking().caps()).points());
        assertEquals(cap / 2, Score.of(0.5, evidence, GUIDE.ranking().caps()).points());
        assertEquals(0, Score.of(0, evidence, GUIDE.ranking().caps()).points());
    }

    @Test
    void a_score_lies_between_0_and_100() {
        assertThrows(IllegalArgumentException.class, () -> new Score(-0.001));
        assertThrows(IllegalArgumentException.class, () -> new Score(100.001));
        assertThrows(IllegalArgumentException.class, () -> new Score(Double.NaN));
        assertEquals("42", new Score(42.4).toString());
        assertTrue(new Score(42.4).compareTo(new Score(42.3)) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, FITS_WELL",
        "0.75, FITS_WELL",
        "0.7499, FITS",
        "0.45, FITS",
        "0.4499, A_LITTLE",
        "0.15, A_LITTLE",
        "0.1499, NOT_NOW",
        "0, NOT_NOW",
    })
    void how_well_it_fits_is_said_before_the_cap(double likelihood, Fit fit) {
        assertEquals(fit, Fit.of(likelihood, GUIDE.ranking().fits()));
    }

    @Test
    void one_more_true_line_for_a_cause_never_lowers_its_likelihood_and_one_against_never_raises_it() {
        Any.tries(1000, any -> {
            long woman = any.whole(0, 1_000_000);
            int which = any.whole(0, 9);
            Facts facts = Facts.of(GUIDE, Women.generated(GUIDE, woman), Women.TODAY);
            Cause cause = GUIDE.causes().get(which);
            double whole = Weighing.of(cause.belief(), facts).likelihood();
            for (WeightedReason line : cause.belief().lines()) {
                var others = new ArrayList<>(cause.belief().lines());
                others.remove(line);
                double without = Weighing.of(new Belief(cause.belief().prior(), others), facts)
                        .likelihood();
                double with = facts.test(line.when()).isYes()
                        ? whole
                        : Weighing.of(plus(cause.belief(), line.times()), facts).likelihood();
                double base = facts.test(line.when()).isYes() ? without : whole;
                assertTrue(line.times() > 1 ? with > base : with < base, () -> cause.id() + ": " + line.when());
            }
        });
    }

    /// The belief with one more line, which holds for everyone.
    private static Belief plus(Belief belief, double times) {
        var lines = new ArrayList<>(belief.lines());
        lines.add(new WeightedReason(ALWAYS.when(), times, ALWAYS.because(), List.of()));
        return new Belief(belief.prior(), lines);
    }

    @Test
    void a_score_is_its_likelihood_times_the_cap_of_its_grade_where_she_may_be_told_of_it() {
        Any.tries(1000, any -> {
            long woman = any.whole(0, 1_000_000);
            for (Contribution one : Causes.of(Facts.of(GUIDE, Women.generated(GUIDE, woman), Women.TODAY))
                    .ranked()) {
                double cap = switch (one.cause().provenance().evidence()) {
                    case STRONG -> 100;
                    case MODERATE -> 80;
                    case WEAK -> 60;
                    case CONTESTED -> 40;
                };
                boolean told = one.fit() != Fit.UNTOLD;
                assertEquals(
                        told ? cap * one.weighing().likelihood() : 0,
                        one.score().points(),
                        1e-9);
                if (told && !one.weighing().speaksFor().isEmpty()) {
                    assertEquals(
                            Fit.of(one.weighing().likelihood(), GUIDE.ranking().fits()), one.fit());
                } else {
                    assertFalse(one.fit().isHers());
                }
            }
        });
    }
}
