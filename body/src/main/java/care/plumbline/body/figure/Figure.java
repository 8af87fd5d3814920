package care.plumbline.body.figure;

import care.plumbline.body.Skeleton;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Scene;
import java.util.List;

/// Draws scenes: a still of one key pose, or a picture that moves by itself. Thread-safe; same input, same picture.
public final class Figure {

    private final Look look;
    private final Skeleton skeleton = Skeleton.WOMAN;

    public Figure(Look look) {
        this.look = look;
    }

    /// One key pose as a picture; the pose that shows the movement best if there is none of that name.
    public String still(Scene scene, String phase) {
        KeyPose key = scene.key(phase);
        Frame frame = Motion.still(skeleton, scene, key);
        Picture picture = new Picture(scene, key.label(), look, Window.around(scene, List.of(frame)));
        return picture.with(Film.still(new Painter(scene, look).paint(frame)));
    }

    /// The key pose that shows it best, with a mark on her low back as large as the force there. From the front and
    /// from above the low back is not seen, and nothing is marked.
    ///
    /// @param newtons on her low back beyond standing upright
    public String pressed(Scene scene, double newtons) {
        KeyPose key = scene.key("");
        Frame frame = Motion.still(skeleton, scene, key);
        Picture picture = new Picture(scene, key.label(), look, Window.around(scene, List.of(frame)));
        return picture.with(Film.still(new Painter(scene, look, newtons).paint(frame)));
    }

    /// The whole movement as one picture that loops. Where motion is unwelcome, the picture shows its still.
    public String moving(Scene scene) {
        Motion motion = new Motion(skeleton, scene);
        List<Frame> frames = motion.frames();
        Painter painter = new Painter(scene, look);
        Picture picture = new Picture(scene, "", look, Window.around(scene, motion.stills()));
        Frame shown = Motion.still(skeleton, scene, scene.key(""));
        return picture.withMotion(
                Film.moving(
                        frames.stream().map(painter::paint).toList(),
                        frames.stream().map(Frame::seconds).toList()),
                Film.still(painter.paint(shown)));
    }
}
