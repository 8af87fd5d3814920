package care.plumbline.core.figure;

import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/// How a moving drawing goes through time: the steps of one round.
///
/// Moments of the drawing are counted in rounds: 0 is its first moment, 1 the same moment one round later.
///
/// @param seconds how long a round is drawn to take
/// @param goesRound whether she goes on from the last pose to the first, as in walking; else she goes back
/// @param steps each begins where the one before ends, and the first where the last ends
/// @param shown the step that comes to the pose which shows the movement best
public record Rhythm(double seconds, boolean goesRound, List<Step> steps, int shown) {

    /// Coming to a pose and staying there. The way back through several poses is one step.
    ///
    /// @param there when she has arrived
    /// @param to when she leaves
    public record Step(String words, Breath breath, double from, double there, double to) {}

    public Rhythm {
        steps = List.copyOf(steps);
    }

    /// How a drawing goes through time.
    static Rhythm of(Scene scene) {
        List<KeyPose> keys = scene.keys();
        if (keys.size() == 1) {
            return breathing(keys.getFirst());
        }
        boolean goesRound = scene.loop() == Scene.Loop.ROUND;
        KeyPose first = keys.getFirst();
        List<KeyPose> between = keys.subList(1, keys.size() - 1);
        double back = goesRound ? 0 : between.stream().mapToDouble(Rhythm::time).sum();
        double there = keys.stream().mapToDouble(Rhythm::time).sum();
        double round = there + back;
        var steps = new ArrayList<Step>();
        double now = first.rest();
        for (KeyPose key : keys.subList(1, keys.size())) {
            double arrived = now + key.seconds();
            double leaves = arrived + key.rest();
            steps.add(step(key, now / round, arrived / round, leaves / round));
            now = leaves;
        }
        steps.add(step(first, now / round, 1, 1 + first.rest() / round));
        int shown = keys.indexOf(scene.key(scene.shows()));
        return new Rhythm(round, goesRound, steps, shown == 0 ? steps.size() - 1 : shown - 1);
    }

    /// In a position that is only held the ribs widen and sink.
    private static Rhythm breathing(KeyPose key) {
        List<Step> steps =
                List.of(new Step(key.label(), Breath.IN, 0, .5, .5), new Step(key.label(), Breath.OUT, .5, 1, 1));
        return new Rhythm(key.seconds(), false, steps, 0);
    }

    private static double time(KeyPose key) {
        return key.seconds() + key.rest();
    }

    private static Step step(KeyPose key, double from, double there, double to) {
        return new Step(key.label(), Breath.of(key.breath()), from, there, to);
    }
}
