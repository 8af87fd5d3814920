package care.plumbline.body.figure;

import care.plumbline.body.scene.Thing;

/// How far a thing reaches from the place it is put at (picture units); walls and floors do not widen a picture.
record Footprint(double left, double right, double up, double down) {

    private static Footprint around(double reach) {
        return new Footprint(reach, reach, reach, reach);
    }

    static Footprint of(Thing thing, double size) {
        return switch (thing) {
            case Thing.Furniture furniture -> of(furniture, size);
            case Thing.Building building -> of(building, size);
            case Thing.SmallThing small -> of(small);
            case Thing.Child child -> of(child);
            case Thing.Person _ -> new Footprint(210, 110, 1010, 0);
            case Thing.Mark mark -> of(mark, size);
        };
    }

    private static Footprint of(Thing.Furniture thing, double size) {
        return switch (thing) {
            case MAT, BED, MAT_ABOVE -> new Footprint(500 * size, 500 * size, 20, 40);
            case BED_ABOVE -> new Footprint(640 * size, 640 * size, 290 * size, 290 * size);
            case CHAIR, CHAIR_AHEAD -> new Footprint(150, 150, 340, 0);
            case CHAIR_FRONT -> new Footprint(140, 140, 330, 0);
            case STOOL, TABLE -> new Footprint(200 * size, 200 * size, 10, 0);
            case SOFA -> new Footprint(230, 210, 260, 0);
            case COT -> new Footprint(10, 464, 190, 0);
            case SINK -> new Footprint(150, 190, 120, 0);
            case BATH -> new Footprint(40, 420, 20, 0);
            case HIGH_CHAIR -> new Footprint(210, 170, 240, 0);
            case SCREEN -> new Footprint(70, 60, 250, 0);
        };
    }

    private static Footprint of(Thing.Building thing, double size) {
        return switch (thing) {
            case WALL -> new Footprint(0, 60, 0, 0);
            case WALL_BEHIND, DOORWAY -> new Footprint(360, 360, 0, 0);
            case STEP -> new Footprint(0, 360 * size, 0, 0);
            case STAIRS -> new Footprint(0, 480 * size, 0, 0);
            case RAIL -> new Footprint(110, 480 * size, 0, 0);
            case PRAM_END -> new Footprint(20, 330, 190, 0);
            case PRAM -> new Footprint(0, 450, 110, 0);
            case CAR -> new Footprint(70, 480, 500, 0);
        };
    }

    private static Footprint of(Thing.SmallThing thing) {
        return switch (thing) {
            case PILLOW, CUSHION, TOWEL_ROLL, WEIGHT, TOY, PHONE -> new Footprint(70, 70, 40, 40);
            case PILLOW_ABOVE -> new Footprint(100, 100, 150, 150);
            case BAG -> new Footprint(70, 70, 0, 220);
            case BASKET -> new Footprint(142, 142, 96, 66);
            case CAR_SEAT -> new Footprint(130, 140, 160, 40);
            case BAND, STRAP -> around(20);
        };
    }

    private static Footprint of(Thing.Child thing) {
        return switch (thing) {
            case BABY, BABY_AWAY, BABY_BACK -> around(130);
            case TODDLER -> new Footprint(70, 70, 460, 0);
        };
    }

    private static Footprint of(Thing.Mark thing, double size) {
        return switch (thing) {
            case ARROW, ARROWS_APART, ARROW_ROUND -> around(100 * size);
            case FLOOR_LIFT, FLOOR_LET_GO, FLOOR_FLICK, FLOOR_LEVELS -> around(60);
            case GLOW, COUGH -> around(40);
            case SPEED -> around(20);
        };
    }
}
