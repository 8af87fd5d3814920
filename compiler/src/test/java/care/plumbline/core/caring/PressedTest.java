package care.plumbline.core.caring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.TheGuide;
import care.plumbline.core.figure.TheFigures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The mark on her back in a pair of drawings is the number of the load, and nothing else.
class PressedTest {

    private static final Guide GUIDE = TheGuide.read();

    @Test
    void every_habit_of_another_way_presses_the_low_back_less_than_what_it_is_rather_than() {
        List<Id> habits = GUIDE.caring().easings().stream()
                .filter(easing -> easing.into().isPresent())
                .map(Easing::habit)
                .distinct()
                .toList();
        assertTrue(habits.size() >= 10, habits::toString);
        for (Id habit : habits) {
            Pressed pressed = Pressed.of(GUIDE, habit).orElseThrow();
            assertTrue(pressed.after() < pressed.before(), habit + ": " + pressed);
            assertTrue(pressed.before() > 0 && pressed.before() < 5000, habit + ": " + pressed);
        }
    }

    @Test
    void a_habit_that_changes_no_way_of_holding_a_child_has_none() {
        assertTrue(Pressed.of(GUIDE, new Id("toilet-stool")).isEmpty());
        assertTrue(Pressed.of(GUIDE, new Id("hand-over-a-task")).isEmpty(), "it only happens less often");
    }

    @Test
    void the_surface_of_the_mark_is_the_force() {
        Scene bent = TheFigures.read().find("pick-up-one-knee.rather-than").orElseThrow();
        var figure = new Figure(Look.USUAL);
        assertEquals(figure.still(bent, ""), figure.pressed(bent, 0), "no force, no mark");
        double small = radius(figure.pressed(bent, 700), figure.still(bent, ""));
        double large = radius(figure.pressed(bent, 2800), figure.still(bent, ""));
        assertEquals(2, large / small, 0.05, "four times the force is twice as wide");
    }

    /// Of the outermost circle, which begins at its edge.
    private static double radius(String marked, String plain) {
        String more = marked.substring(0, marked.length() - 1);
        int at = 0;
        while (more.charAt(at) == plain.charAt(at)) {
            at++;
        }
        String path = more.substring(more.indexOf(" d=\"M", at - 60) + 5);
        return Math.abs(Double.parseDouble(path.substring(0, path.indexOf(' '))));
    }

    @Test
    void the_numbers_are_those_of_the_care_task() {
        Pressed floor = Pressed.of(GUIDE, new Id("pick-up-one-knee")).orElseThrow();
        var caring = GUIDE.caring();
        var far = caring.task(new Id("floor")).way(new Id("arms-length")).orElseThrow();
        assertEquals(
                caring.back().beyondUpright(far.stance(), floor.baby()),
                floor.before(),
                1e-9,
                "the first way it changes");
    }
}
