package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Scene;

/// A walking stick in her near hand, where she stands or walks and that hand hangs free.
record Cane(Palette palette) {

    private static final double LOWEST_HAND = .33;
    private static final double HIGHEST_HAND = .50;

    /// True when the near hand is low and free in every key pose of the scene.
    static boolean fits(Scene scene) {
        if (scene.view() == View.FRONT || scene.ground() == Scene.Ground.FROM_ABOVE) {
            return false;
        }
        boolean busy = scene.keys().stream()
                .anyMatch(key -> key.contacts().stream().anyMatch(contact -> contact.site() == Site.NEAR_HAND));
        return !busy && new Motion(Skeleton.WOMAN, scene).stills().stream().allMatch(Cane::hangs);
    }

    private static boolean hangs(Frame frame) {
        Landmarks body = frame.body();
        double height = Site.NEAR_HAND.in(body).y();
        boolean upright = Site.HIPS.in(body).y() > .40;
        return upright && height > LOWEST_HAND && height < HIGHEST_HAND;
    }

    void paint(Canvas canvas, Landmarks body) {
        Point hand = Site.NEAR_HAND.in(body);
        double top = -(hand.y() + .012) * Canvas.UNIT;
        double x = hand.x() * Canvas.UNIT;
        canvas.bending(
                Ink.line(palette.woodDark(), 15),
                new Curve()
                        .move(x - 30, top + 6)
                        .curve(x - 20, top - 8, x + 8, top - 10, x + 10, top + 14)
                        .line(x + 22, -8)
                        .open());
    }
}
