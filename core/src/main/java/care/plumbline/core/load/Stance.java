package care.plumbline.core.load;

/// How her body holds a load, at the worst moment of a task or all through it.
///
/// @param lean of the trunk from upright; 90 is level
/// @param reach from the lowest disc forward to the middle of the load
/// @param twist how far the load stands to the side
/// @param borne how much of the load her back bears, 0 to 1; the rest lies on a cushion, her lap or
/// a hip belt
/// @param held how much of her own upper body something else holds, 0 to 1: a back rest, a propped
/// arm, a bed
public record Stance(Degrees lean, Centimetres reach, Degrees twist, double borne, double held) {

    public Stance {
        if (lean.value() > 90) {
            throw new IllegalArgumentException("a lean lies between 0 and 90 degrees, found " + lean.value());
        }
        if (twist.value() > 90) {
            throw new IllegalArgumentException("a twist lies between 0 and 90 degrees, found " + twist.value());
        }
        share("borne", borne);
        share("held", held);
    }

    private static void share(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " lies between 0 and 1, found " + share);
        }
    }

    /// What each number of a stance is multiplied by, to see how much hangs on it.
    public record Factors(double lean, double reach, double twist, double borne, double held) {
        public static final Factors NONE = new Factors(1, 1, 1, 1, 1);
    }

    public Stance varied(Factors by) {
        return new Stance(
                new Degrees(Math.min(90, lean.value() * by.lean())),
                reach.times(by.reach()),
                new Degrees(Math.min(90, twist.value() * by.twist())),
                Math.min(1, borne * by.borne()),
                Math.min(1, held * by.held()));
    }
}
