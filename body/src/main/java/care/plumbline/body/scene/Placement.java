package care.plumbline.body.scene;

import care.plumbline.body.Degrees;

/// Where a thing is, and how it is turned (clockwise from upright).
public record Placement(Target at, Degrees turn) {

    static Placement between(Placement from, Placement to, double part) {
        if (from.equals(to)) {
            return from;
        }
        double turn = from.turn.value() + (to.turn.value() - from.turn.value()) * part;
        return new Placement(new Target.Between(from.at, to.at, part), new Degrees(turn));
    }
}
