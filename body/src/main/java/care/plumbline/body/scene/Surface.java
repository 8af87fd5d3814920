package care.plumbline.body.scene;

import care.plumbline.body.Point;

/// How far a place is from a thing's surface, as far as she touches it in a drawing.
final class Surface {

    private static final double DOOR_POST = .312;
    private static final double WALL_DEPTH = .06;

    private Surface() {}

    static double away(Prop prop, Frame.Placed placed, Point place) {
        double right = place.x() - placed.at().x();
        double up = place.y() - placed.at().y();
        double size = prop.size();
        return switch (prop.thing()) {
            case Thing.Furniture furniture -> away(furniture, right, up, size);
            case Thing.Building building -> away(building, right, up, size);
            case Thing.Child child when child == Thing.Child.TODDLER -> post(right, up, 0, .45);
            case Thing.Child child -> new Cuddled(child, placed.at(), placed.turn()).away(place);
            case Thing.SmallThing _, Thing.Mark _ -> alone(placed, place);
            case Thing.Person _ -> post(right, up, 0, 1);
        };
    }

    private static double alone(Frame.Placed placed, Point place) {
        double line = Cuddled.nearest(place, placed.at(), placed.to());
        return Math.min(
                line,
                Math.min(
                        Cuddled.nearest(place, placed.at(), placed.over()),
                        Cuddled.nearest(place, placed.over(), placed.to())));
    }

    private static double away(Thing.Furniture thing, double right, double up, double size) {
        return switch (thing) {
            case MAT, BED -> top(right, up, -.5 * size, .5 * size);
            case MAT_ABOVE, BED_ABOVE -> Math.max(0, Math.abs(right) - .6 * size);
            case CHAIR -> Math.min(top(right, up, -.15, .15), post(right, up, -.13, .34));
            case CHAIR_AHEAD -> Math.min(top(right, up, -.15, .15), post(right, up, .13, .34));
            case CHAIR_FRONT -> Math.min(top(right, up, -.14, .14), Math.abs(up - .33));
            case STOOL -> top(right, up, -.16 * size, .16 * size);
            case TABLE -> top(right, up, -.232 * size, .232 * size);
            case SOFA -> Math.min(top(right, up, -.23, .21), post(right, up, -.2, .27));
            case SINK -> top(right, up, -.15, .19);
            case COT ->
                Math.min(top(right, up, 0, .46), Math.min(post(right, up, 0, .2), top(right, up - .186, 0, .46)));
            case BATH -> top(right, up, 0, .42);
            case HIGH_CHAIR -> Math.min(top(right, up, -.12, .11), top(right, up - .09, -.12, .01));
            case SCREEN -> post(right, up, 0, .26);
        };
    }

    private static double away(Thing.Building thing, double right, double up, double size) {
        return switch (thing) {
            case WALL -> Math.min(Math.abs(right), Math.abs(right - WALL_DEPTH));
            case WALL_BEHIND -> 0;
            case DOORWAY -> Math.abs(Math.abs(right) - DOOR_POST);
            case STEP -> top(right, up, 0, .36 * size);
            case STAIRS -> 0;
            case RAIL -> Math.abs(up - .555 - .632 * right);
            case PRAM -> Math.min(alone(right, up), top(right, up + .1, .1, .45));
            case PRAM_END -> top(right, up, 0, .3);
            case CAR -> top(right, up, 0, .4);
        };
    }

    private static double alone(double right, double up) {
        return new Point(right, up).distance(Point.ORIGIN);
    }

    private static double top(double right, double up, double from, double to) {
        return new Point(right, up).distance(new Point(Math.clamp(right, from, to), 0));
    }

    private static double post(double right, double up, double at, double high) {
        return new Point(right, up).distance(new Point(at, Math.clamp(up, 0, high)));
    }
}
