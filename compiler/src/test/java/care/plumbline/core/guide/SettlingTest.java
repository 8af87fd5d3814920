package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Guide GUIDE = TheGuide.read();

    @Test
    void what_stands_behind_a_fact_is_found() {
        for (Guide.Settle step : GUIDE.settling().steps()) {
            fact(step)
                    .ifPresent(fact ->
                            assertEquals(Optional.of(step), GUIDE.settling().behind(fact), fact::name));
        }
    }

    @Test
    void every_question_is_found_by_its_id() {
        List<Question> all = GUIDE.questions().toList();
        assertEquals(
                all,
                all.stream()
                        .flatMap(question -> GUIDE.question(question.id()).stream())
                        .toList());
        assertEquals(Optional.empty(), GUIDE.question("no_such_question"));
    }

    @Test
    void each_step_needs_only_earlier_ones() {
        var before = new LinkedHashSet<Fact>();
        for (Guide.Settle step : GUIDE.settling().steps()) {
            for (Fact need : needs(step)) {
                assertTrue(
                        before.contains(need) || GUIDE.settling().behind(need).isEmpty(),
                        () -> step + " comes before " + need.name());
            }
            fact(step).ifPresent(before::add);
        }
    }

    /// What a step settles; nothing where she writes in her own words.
    private static Optional<Fact> fact(Guide.Settle step) {
        return switch (step) {
            case Guide.Settle.Asked(Question question, var _) ->
                GUIDE.vocabulary().find(question.factName());
            case Guide.Settle.WorkedOut(var derived) -> Optional.of(derived.fact());
        };
    }

    private static List<Fact> needs(Guide.Settle step) {
        return switch (step) {
            case Guide.Settle.Asked(Question question, var _) ->
                question.askedWhen().map(Condition::facts).orElse(List.of());
            case Guide.Settle.WorkedOut(var derived) -> derived.is().facts();
        };
    }
}
