package care.plumbline.body.coach;

/// By what the coach measures; the numbers stand in the guide, each with its source.
///
/// @param sight what must be seen before anything is said
/// @param bend when a repetition begins and ends
/// @param errors how far the pose model is off, side-on, beside a body sensor
/// @param wide what is named without any practice of hers, because nobody means it so
/// @param handWidth the breadth of a hand, in lengths of a trunk from hip to shoulder
public record Yardstick(Sight sight, Bend bend, Errors errors, Wide wide, double handWidth) {

    /// Nothing is judged within so many times the measured error.
    private static final double TIMES = 2;

    public Yardstick {
        positive("hand width", handWidth);
    }

    /// @param seen how surely each place of the nearer half is seen, from 0 to 1
    /// @param width of the shoulders over the length of the trunk, standing: beyond it she is turned
    /// @param aSecond so many pictures at least
    public record Sight(double seen, double width, double aSecond) {
        public Sight {
            positive("seen", seen);
            positive("width", width);
            positive("pictures a second", aSecond);
        }
    }

    /// Bends of hip or knee, in degrees.
    ///
    /// @param begins she is on her way down
    /// @param ends she stands again; smaller than where it begins
    /// @param turns so much less than the deepest: she is on her way up
    public record Bend(double begins, double ends, double turns) {
        public Bend {
            positive("begins", begins);
            positive("ends", ends);
            positive("turns", turns);
            if (ends >= begins) {
                throw new IllegalArgumentException("expected that it ends below " + begins + ", found " + ends);
            }
        }
    }

    /// @param trunk in degrees
    /// @param knee in degrees
    /// @param reach in widths of a hand
    /// @param rounding in lengths of the back
    /// @param time as a part of it
    public record Errors(double trunk, double knee, double reach, double rounding, double time) {
        public Errors {
            positive("trunk", trunk);
            positive("knee", knee);
            positive("reach", reach);
            positive("rounding", rounding);
            positive("time", time);
        }
    }

    /// @param trunk leans so far, in degrees, and
    /// @param knee bends less than this: knees nearly straight
    /// @param reach hands so far from the middle of the foot, in widths of a hand
    /// @param rounding the outline stands out so far; may be negative, as straight backs stand in
    /// @param seconds down and up again in less
    public record Wide(double trunk, double knee, double reach, double rounding, double seconds) {}

    /// The narrowest difference that may be named.
    public static double tolerance(double error) {
        return TIMES * error;
    }

    private static void positive(String what, double number) {
        if (!(number > 0) || !Double.isFinite(number)) {
            throw new IllegalArgumentException("expected a number above 0 for " + what + ", found " + number);
        }
    }
}
