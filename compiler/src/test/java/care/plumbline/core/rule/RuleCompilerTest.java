package care.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.rule.RuleCompiler;
import care.plumbline.compiler.rule.RuleRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rule compiler takes, and what it refuses by name.
class RuleCompilerTest {

    private static final Place HERE = new Place("causes/lifting.yaml", 7);
    private static final Vocabulary VOCABULARY = vocabulary();
    private static final RuleCompiler COMPILER = new RuleCompiler(VOCABULARY);

    private static Vocabulary vocabulary() {
        Map<String, FactType> types = new LinkedHashMap<>();
        types.put("leak_cough", new FactType.YesNo());
        types.put("floor_lifts", new FactType.Whole());
        types.put("baby_weight_kg", new FactType.Decimal());
        types.put("birth_mode", new FactType.OneOf(List.of("vaginal", "caesarean")));
        types.put("pain_zones", new FactType.AnyOf(List.of("low-back", "pubic")));
        return Vocabulary.of(types);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "flor_lifts >= 3                             | no fact is called flor_lifts",
                "birth_mode == 'cesarean'                    | offers no choice 'cesarean'; it offers vaginal, caesarean",
                "birth_mode in ['vaginal', 'twins']          | offers no choice 'twins'",
                "'knee' in pain_zones                        | pain_zones offers no choice 'knee'; it offers low-back, pubic",
                "floor_lifts                                 | expected a yes-or-no condition, found a whole number",
                "birth_mode                                  | expected a yes-or-no condition, found a choice",
                "pain_zones                                  | expected a yes-or-no condition, found a list of choices",
                "baby_weight_kg                              | expected a yes-or-no condition, found a decimal number",
                "floor_lifts == 'many'                       | found no matching overload",
                "baby_weight_kg >= 7                         | found no matching overload",
                "leak_cough >= 1                             | found no matching overload",
                "floor_lifts >= 3 &&                         | mismatched input",
                "pain_zones.exists(z, z == 'pubic')          | no fact is called exists",
                "birth_mode.startsWith('vag')                | the guide does not use startsWith",
                "floor_lifts % 2 == 0                        | the guide does not use _%_",
                "-floor_lifts < 0                            | the guide does not use -_",
                "pain_zones == ['pubic']                     | lists cannot be compared",
                "size(birth_mode) > 3                        | size counts the choices of a list",
                "'vaginal' == 'vaginal'                      | a choice is compared with the question that offers it",
                "baby_weight_kg + 1.0 > 7.0                  | the guide compares decimal facts with numbers only",
                "pain_zones[0] == 'pubic'                    | a choice is compared with the question that offers it",
            })
    void an_expression_that_cannot_stand_is_refused_by_name(String text, String says) {
        var refused = assertThrows(RuleRefused.class, () -> COMPILER.condition(text, HERE));
        assertTrue(String.valueOf(refused.getMessage()).contains(says), refused.getMessage());
    }

    @Test
    void a_problem_in_a_folded_expression_says_how_many_lines_down() {
        var refused = assertThrows(
                RuleRefused.class, () -> COMPILER.condition("leak_cough\n && floor_lifts > 1\n && oops", HERE));
        assertEquals(2, refused.lineWithin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!leak_cough", "birth_mode != 'vaginal'", "leak_cough ? true : false", "leak_cough == false"})
    void a_condition_that_can_hang_on_a_no_says_so(String text) throws RuleRefused {
        assertTrue(COMPILER.condition(text, HERE).negates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leak_cough || floor_lifts > 3",
                "'pubic' in pain_zones && birth_mode == 'vaginal'",
                "size(pain_zones) > 1"
            })
    void a_condition_that_only_grows_does_not_negate(String text) throws RuleRefused {
        assertEquals(false, COMPILER.condition(text, HERE).negates());
    }

    @Test
    void a_condition_knows_its_text_its_place_and_its_facts_in_order() throws RuleRefused {
        Condition condition = COMPILER.condition("floor_lifts > 3 || leak_cough || floor_lifts < 1", HERE);
        assertEquals(
                List.of("floor_lifts", "leak_cough"),
                condition.facts().stream().map(Fact::name).toList());
        assertEquals("floor_lifts > 3 || leak_cough || floor_lifts < 1", condition.text());
        assertEquals("causes/lifting.yaml:7", condition.place().toString());
    }

    @Test
    void two_conditions_as_one_hold_only_together() throws RuleRefused {
        Condition both = COMPILER.condition("leak_cough", HERE).and(COMPILER.condition("!(floor_lifts > 3)", HERE));
        var values = Values.of(VOCABULARY).yesNo(VOCABULARY.fact("leak_cough"), true);
        assertEquals(Truth.UNKNOWN, both.test(values.build()));
        assertEquals(
                Truth.YES,
                both.test(values.whole(VOCABULARY.fact("floor_lifts"), 3).build()));
        assertEquals(
                Truth.NO,
                both.test(values.whole(VOCABULARY.fact("floor_lifts"), 4).build()));
        assertTrue(both.negates());
        assertEquals(2, both.facts().size());
    }

    @Test
    void a_derived_value_of_the_wrong_type_is_refused() {
        var refused = assertThrows(RuleRefused.class, () -> COMPILER.quantity("floor_lifts > 3", new FactType.Whole()));
        assertEquals("expected a whole number, found yes or no", refused.getMessage());
    }

    @Test
    void a_division_by_zero_is_not_known() throws RuleRefused {
        Quantity quantity = COMPILER.quantity("10 / floor_lifts", new FactType.Whole());
        Fact lifts = VOCABULARY.fact("floor_lifts");
        assertEquals(
                Values.UNKNOWN,
                quantity.raw(Values.of(VOCABULARY).whole(lifts, 0).build()));
        assertEquals(5, quantity.raw(Values.of(VOCABULARY).whole(lifts, 2).build()));
    }

    @Test
    void a_value_is_read_back_as_it_was_set() {
        Values values = Values.of(VOCABULARY)
                .yesNo(VOCABULARY.fact("leak_cough"), false)
                .whole(VOCABULARY.fact("floor_lifts"), 12)
                .decimal(VOCABULARY.fact("baby_weight_kg"), 6.5)
                .oneOf(VOCABULARY.fact("birth_mode"), "caesarean")
                .anyOf(VOCABULARY.fact("pain_zones"), Set.of("pubic"))
                .build();
        assertEquals(
                List.of(false, 12L, 6.5, "caesarean", Set.of("pubic")),
                VOCABULARY.facts().stream()
                        .map(fact -> values.value(fact, VOCABULARY))
                        .toList());
    }

    @Test
    void a_value_that_is_not_known_cannot_be_read() {
        Values nothing = Values.of(VOCABULARY).build();
        assertThrows(IllegalStateException.class, () -> nothing.value(VOCABULARY.fact("floor_lifts"), VOCABULARY));
    }
}
