package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// She reads how to begin in the position she asked for, not in all there are.
class StepsInPositionTest {

    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(or|also) (lie|sit|stand(?! on)|kneel)\\b|\\b(Sitting|Lying|Standing),", Pattern.CASE_INSENSITIVE);

    private static boolean offersAnother(Movement movement, Setting setting) {
        return movement.steps(setting.code()).stream()
                .map(Text::english)
                .anyMatch(step -> ANOTHER.matcher(step).find());
    }

    @Test
    void no_step_of_a_session_offers_another_position_than_hers() {
        var offering = new ArrayList<String>();
        for (Movement movement : TheGuide.read().movements().values()) {
            for (Setting setting : Setting.values()) {
                if (Session.holds(movement, setting) && offersAnother(movement, setting)) {
                    offering.add(movement.id().value());
                }
            }
        }
        assertEquals(List.of(), offering.stream().distinct().toList());
    }

    @Test
    void what_another_position_says_is_said_in_its_place_and_nothing_is_lost() {
        for (Movement movement : TheGuide.read().movements().values()) {
            for (Movement.InPosition one : movement.inPosition()) {
                List<Text> there = movement.steps(one.setting());
                assertEquals(
                        one.says(), there.get(one.step() - 1), movement.id().value());
                assertNotEquals(
                        movement.steps().get(one.step() - 1),
                        one.says(),
                        movement.id().value());
                assertEquals(movement.steps().size(), there.size());
                // Who is to hear nothing of a baby reads as many steps: the easier way counts on their numbers.
                assertEquals(
                        there.size(),
                        there.stream()
                                .filter(step -> !step.in(Language.ENGLISH.silentOnBaby())
                                        .isEmpty())
                                .count(),
                        movement.id().value());
            }
        }
    }
}
