package care.plumbline.body.scene;

import care.plumbline.body.Skeleton;
import care.plumbline.body.exact.Angles;
import java.util.ArrayList;
import java.util.List;

/// A scene in time: from key pose to key pose and back, eased, with every lasting contact kept exactly.
public final class Motion {

    private static final double FRAMES_A_SECOND = 8;

    private final Skeleton skeleton;
    private final Scene scene;
    private final List<KeyPose> settled;
    private final List<Frame> stills;

    public Motion(Skeleton skeleton, Scene scene) {
        this.skeleton = skeleton;
        this.scene = scene;
        this.settled = new ArrayList<>();
        this.stills = new ArrayList<>();
        double ribs = .4;
        for (KeyPose key : scene.keys()) {
            ribs = key.breath().ribs(ribs);
            Frame frame = Stage.set(skeleton, scene, key, 0, ribs);
            stills.add(frame);
            settled.add(key.withPose(frame.pose()));
        }
    }

    /// The key poses themselves, set on their contacts.
    public List<Frame> stills() {
        return List.copyOf(stills);
    }

    /// One key pose, without working out the others.
    public static Frame still(Skeleton skeleton, Scene scene, KeyPose key) {
        return Stage.set(skeleton, scene, key, 0, key.breath().ribs(.4));
    }

    /// One whole round, first and last frame alike.
    public List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        if (settled.size() == 1) {
            return breathing();
        }
        frames.add(stills.getFirst());
        int count = settled.size();
        for (int i = 1; i < count; i++) {
            travel(frames, i - 1, i);
        }
        switch (scene.loop()) {
            case ROUND -> travel(frames, count - 1, 0);
            case BACK -> {
                for (int i = count - 2; i >= 0; i--) {
                    travel(frames, i + 1, i);
                }
            }
        }
        return frames;
    }

    /// In a position that is only held she breathes.
    private List<Frame> breathing() {
        KeyPose key = settled.get(scene.keys().indexOf(scene.key("")));
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double ribs = (1 - Angles.cos(2 * Math.PI * i / 8)) / 2;
            frames.add(Stage.set(skeleton, scene, key, key.seconds() * i / 8, ribs));
        }
        return frames;
    }

    private void travel(List<Frame> frames, int from, int to) {
        KeyPose start = settled.get(from);
        KeyPose end = settled.get(to);
        double begin = frames.getLast().seconds() + start.rest();
        if (start.rest() > 0) {
            frames.add(at(begin, frames.getLast()));
        }
        int steps = Math.clamp((int) Math.ceil(end.seconds() * FRAMES_A_SECOND), 3, 12);
        double ribsBefore = stills.get(from).ribs();
        double ribsAfter = stills.get(to).ribs();
        for (int i = 1; i <= steps; i++) {
            double time = (double) i / steps;
            double part = scene.loop() == Scene.Loop.ROUND && start.rest() == 0 ? time : ease(time);
            double ribs = ribsBefore + (ribsAfter - ribsBefore) * part;
            double seconds = begin + end.seconds() * time;
            frames.add(
                    i == steps
                            ? at(seconds, stills.get(to))
                            : Stage.set(skeleton, scene, Blend.of(scene, start, end, part), seconds, ribs));
        }
    }

    private static Frame at(double seconds, Frame frame) {
        return new Frame(seconds, frame.pose(), frame.body(), frame.things(), frame.touches(), frame.ribs());
    }

    /// Slow out of one pose and into the next.
    static double ease(double time) {
        return time * time * (3 - 2 * time);
    }
}
