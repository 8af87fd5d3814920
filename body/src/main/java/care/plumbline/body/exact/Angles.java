package care.plumbline.body.exact;

/// Sine, cosine and their way back, in radians, to about fourteen digits, for angles as bodies have them.
public final class Angles {

    private static final double HALF_TURN = Math.PI;

    /// A quarter of a turn in three parts, the first two short enough that a few thousand of them are exact.
    private static final double QUARTER_BEGIN = 0x1.921fb544p0;

    private static final double QUARTER_MIDDLE = 0x1.0b4611a6p-34;
    private static final double QUARTER_END = 0x1.3198a2e037073p-69;

    /// Terms of a series beyond which nothing is left in the last digit.
    private static final int SINE_TERMS = 8;

    private static final int ARC_TERMS = 12;

    private Angles() {}

    public static double radians(double degrees) {
        return degrees * HALF_TURN / 180;
    }

    public static double degrees(double radians) {
        return radians * 180 / HALF_TURN;
    }

    public static double sin(double radians) {
        double quarters = Math.floor(radians / (HALF_TURN / 2) + .5);
        double rest = rest(radians, quarters);
        return switch ((int) quarters & 3) {
            case 0 -> sine(rest);
            case 1 -> cosine(rest);
            case 2 -> -sine(rest);
            default -> -cosine(rest);
        };
    }

    public static double cos(double radians) {
        double quarters = Math.floor(radians / (HALF_TURN / 2) + .5);
        double rest = rest(radians, quarters);
        return switch ((int) quarters & 3) {
            case 0 -> cosine(rest);
            case 1 -> -sine(rest);
            case 2 -> -cosine(rest);
            default -> sine(rest);
        };
    }

    /// What is left of an angle without its quarters, an eighth of a turn at most.
    private static double rest(double radians, double quarters) {
        return radians - quarters * QUARTER_BEGIN - quarters * QUARTER_MIDDLE - quarters * QUARTER_END;
    }

    private static double sine(double of) {
        double square = of * of;
        double sum = 1;
        for (int i = SINE_TERMS; i > 0; i--) {
            sum = 1 - square / (2 * i * (2 * i + 1)) * sum;
        }
        return of * sum;
    }

    private static double cosine(double of) {
        double square = of * of;
        double sum = 1;
        for (int i = SINE_TERMS; i > 0; i--) {
            sum = 1 - square / (2 * i * (2 * i - 1)) * sum;
        }
        return sum;
    }

    /// The angle whose cosine this is.
    ///
    /// @param cosine from -1 to 1
    public static double acos(double cosine) {
        return atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
    }

    /// The angle from the axis of `x` to a point, from minus half a turn to half a turn; none where there is no
    /// point.
    public static double atan2(double y, double x) {
        if (x == 0 && y == 0) {
            return 0;
        }
        double ahead = Math.abs(y) <= Math.abs(x)
                ? arc(Math.abs(y) / Math.abs(x))
                : HALF_TURN / 2 - arc(Math.abs(x) / Math.abs(y));
        double above = x < 0 ? HALF_TURN - ahead : ahead;
        return y < 0 ? -above : above;
    }

    /// The angle of a tangent from 0 to 1: halved twice, then the series.
    private static double arc(double tangent) {
        double half = half(half(tangent));
        double square = half * half;
        double sum = 0;
        for (int i = ARC_TERMS; i >= 0; i--) {
            sum = 1.0 / (2 * i + 1) - square * sum;
        }
        return 4 * half * sum;
    }

    private static double half(double tangent) {
        return tangent / (1 + Math.sqrt(1 + tangent * tangent));
    }

    /// How far a point is from the origin.
    public static double far(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
