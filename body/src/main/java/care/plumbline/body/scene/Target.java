package care.plumbline.body.scene;

import care.plumbline.body.Point;
import care.plumbline.body.Site;

/// What a hand, a foot or a thing is placed on.
public sealed interface Target {

    /// A place in the picture: x forward, y above the floor, in heights.
    record Spot(Point place) implements Target {}

    /// A place on her own body, moved `along` that part and `aside` of it.
    record OnBody(Site site, double along, double aside) implements Target {}

    /// A place on a thing: `up` and `aside` of its middle, turning with it.
    record OnThing(String name, double up, double aside) implements Target {}

    /// That far on the way from one target to the other.
    record Between(Target from, Target to, double part) implements Target {}

    /// A foot on its way from one place to another, lifted a little: it carries nothing.
    record Step(Target from, Target to, double part, double lift) implements Target {}

    static Target spot(double x, double y) {
        return new Spot(new Point(x, y));
    }

    /// True when the target hangs on one of her arms, so that it is known only after the arms are placed.
    default boolean onArm() {
        return switch (this) {
            case Spot _, OnThing _, Step _ -> false;
            case OnBody(Site site, double _, double _) ->
                switch (site.segment()) {
                    case NEAR_UPPER_ARM, NEAR_FOREARM, NEAR_HAND, FAR_UPPER_ARM, FAR_FOREARM, FAR_HAND -> true;
                    case PELVIS, LUMBAR, THORAX, NECK, HEAD -> false;
                    case NEAR_THIGH, NEAR_SHIN, NEAR_FOOT, NEAR_TOES, FAR_THIGH, FAR_SHIN, FAR_FOOT, FAR_TOES -> false;
                };
            case Between(Target from, Target to, double _) -> from.onArm() || to.onArm();
        };
    }

    /// True when the target stands still in the picture, so that she can be anchored to it.
    default boolean isFixed() {
        return switch (this) {
            case Spot _ -> true;
            case OnBody _, OnThing _, Step _ -> false;
            case Between(Target from, Target to, double _) -> from.isFixed() && to.isFixed();
        };
    }
}
