package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import java.util.List;

/// The part of the scene a picture shows, in picture units: all of her and her things in every key pose, four to
/// three.
record Window(double left, double top, double width, double height) {

    private static final double SHAPE = 4.0 / 3;
    private static final double MARGIN = 36;
    private static final double LEAST_HEIGHT = 640;

    static Window around(Scene scene, List<Frame> frames) {
        Extent extent = new Extent();
        for (Frame frame : frames) {
            extent.add(Site.CHEEK.centre(frame.body()), 104);
            extent.add(Site.CROWN.in(frame.body()), 72);
            switch (scene.crop()) {
                case BUST -> extent.add(Site.RIBS.centre(frame.body()), 200, 200, 0, 20);
                case WHOLE -> whole(scene, frame, extent);
            }
        }
        if (scene.crop() == Scene.Crop.WHOLE && scene.ground() == Scene.Ground.FLOOR) {
            extent.add(new Point(extent.middle() / Canvas.UNIT, 0), 40);
        }
        return extent.window(scene.crop() == Scene.Crop.BUST ? 0 : LEAST_HEIGHT);
    }

    private static void whole(Scene scene, Frame frame, Extent extent) {
        for (Site site : Site.values()) {
            extent.add(site.centre(frame.body()), 50);
        }
        for (Prop prop : scene.props()) {
            Frame.Placed placed = frame.things().get(prop.name());
            if (placed != null) {
                Footprint print = Footprint.of(prop.thing(), prop.size());
                extent.add(placed.at(), print.left(), print.right(), print.up(), print.down());
                extent.add(placed.to(), 20);
            }
        }
    }

    private static final class Extent {
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(Point place, double round) {
            add(place, round, round, round, round);
        }

        void add(Point place, double before, double behind, double above, double below) {
            left = Math.min(left, place.x() * Canvas.UNIT - before);
            right = Math.max(right, place.x() * Canvas.UNIT + behind);
            top = Math.min(top, -place.y() * Canvas.UNIT - above);
            bottom = Math.max(bottom, -place.y() * Canvas.UNIT + below);
        }

        double middle() {
            return (left + right) / 2;
        }

        Window window(double least) {
            double high = Math.max(least, bottom - top + 2 * MARGIN);
            double wide = right - left + 2 * MARGIN;
            if (wide > high * SHAPE) {
                high = wide / SHAPE;
            } else {
                wide = high * SHAPE;
            }
            double floor = bottom + MARGIN;
            // a low figure stands in the lower half, with more air above it than floor below
            double spare = high - (bottom - top + 2 * MARGIN);
            return new Window(middle() - wide / 2, floor - high + spare * .15, wide, high);
        }
    }
}
