package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Skeleton;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Id;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rhythm of a drawing is the one in which it really moves.
class RhythmTest {

    private static final double NEAR = 1e-9;

    static Stream<Id> movements() {
        return TheGuide.read().movements().keySet().stream();
    }

    private static Rhythm rhythm(String movement) {
        return TheFigures.read().rhythm(new Id(movement)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("movements")
    void a_round_takes_as_long_as_the_drawing_does(Id movement) {
        Scene scene = TheFigures.read().of(movement).orElseThrow();
        double drawn = new Motion(Skeleton.WOMAN, scene).frames().getLast().seconds();
        assertEquals(drawn, Rhythm.of(scene).seconds(), NEAR);
    }

    @ParameterizedTest
    @MethodSource("movements")
    void at_the_end_of_each_step_she_is_in_its_pose(Id movement) {
        Scene scene = TheFigures.read().of(movement).orElseThrow();
        Motion motion = new Motion(Skeleton.WOMAN, scene);
        Rhythm rhythm = Rhythm.of(scene);
        for (int i = 0; i < rhythm.steps().size(); i++) {
            double arrives = rhythm.steps().get(i).there() * rhythm.seconds();
            var pose = motion.stills().get((i + 1) % scene.keys().size()).pose();
            assertTrue(
                    motion.frames().stream()
                            .anyMatch(frame -> Math.abs(frame.seconds() - arrives) < 1e-6
                                    && frame.pose().equals(pose)),
                    movement + ", step " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void each_step_begins_where_the_one_before_ends(Id movement) {
        Rhythm rhythm = rhythm(movement.value());
        double now = rhythm.steps().getLast().to() - 1;
        for (Rhythm.Step step : rhythm.steps()) {
            assertEquals(now, step.from(), NEAR);
            assertTrue(step.from() < step.there() && step.there() <= step.to());
            now = step.to();
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void words_that_name_a_breath_are_said_on_that_breath(Id movement) {
        for (Rhythm.Step step : rhythm(movement.value()).steps()) {
            assertTrue(!step.words().startsWith("Breathe in") || step.breath() == Breath.IN, step.words());
            assertTrue(!step.words().startsWith("Breathe out") || step.breath() == Breath.OUT, step.words());
        }
    }

    @Test
    void the_way_back_through_several_poses_is_one_step() {
        Rhythm rhythm = rhythm("cot-lift");
        assertEquals(3, rhythm.steps().size());
        assertEquals(
                "Step in close, hands under the baby", rhythm.steps().getLast().words());
        assertEquals("Scoop close first", rhythm.steps().get(rhythm.shown()).words());
    }
}
