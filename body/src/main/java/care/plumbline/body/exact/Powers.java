package care.plumbline.body.exact;

/// Exponentials, logarithms and powers, to about fourteen digits.
public final class Powers {

    /// The logarithm of two in two parts, the first short enough that a thousand of them are exact.
    private static final double LOG_TWO_BEGIN = 0x1.62e42feep-1;

    private static final double LOG_TWO_END = 0x1.a39ef35793c76p-33;

    private static final double LARGEST = 709.78;
    private static final double SMALLEST = -708;

    private static final int TERMS = 14;
    private static final int LOG_TERMS = 11;

    private static final int FRACTION_BITS = 52;
    private static final int EXPONENT_OF_ONE = 1023;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;

    private Powers() {}

    /// @param x beyond 709.78 the result is infinite, below -708 nothing is left of it
    public static double exp(double x) {
        if (x > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < SMALLEST) {
            return 0;
        }
        double twos = Math.floor(x / (LOG_TWO_BEGIN + LOG_TWO_END) + .5);
        double rest = x - twos * LOG_TWO_BEGIN - twos * LOG_TWO_END;
        double sum = 1;
        for (int i = TERMS; i > 0; i--) {
            sum = 1 + rest / i * sum;
        }
        // In two halves, because two to the power of 1024 is no number of its own.
        int half = (int) twos / 2;
        return sum * two(half) * two((int) twos - half);
    }

    private static double two(int power) {
        return Double.longBitsToDouble((long) (power + EXPONENT_OF_ONE) << FRACTION_BITS);
    }

    /// The natural logarithm.
    ///
    /// @param x a positive, finite number that is not smaller than [Double#MIN_NORMAL]
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("expected a positive number, found " + x);
        }
        long bits = Double.doubleToLongBits(x);
        int twos = (int) (bits >> FRACTION_BITS) - EXPONENT_OF_ONE;
        double part = Double.longBitsToDouble(bits & FRACTION | (long) EXPONENT_OF_ONE << FRACTION_BITS);
        if (part > 1.4142135623730951) {
            part /= 2;
            twos++;
        }
        double ratio = (part - 1) / (part + 1);
        double square = ratio * ratio;
        double sum = 0;
        for (int i = LOG_TERMS; i >= 0; i--) {
            sum = 1.0 / (2 * i + 1) + square * sum;
        }
        return twos * LOG_TWO_BEGIN + (twos * LOG_TWO_END + 2 * ratio * sum);
    }

    /// @param base not below zero; below [Double#MIN_NORMAL] it counts as zero
    public static double pow(double base, double power) {
        if (power == 0 || base == 1) {
            return 1;
        }
        if (base >= 0 && base < Double.MIN_NORMAL) {
            return power > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return exp(power * log(base));
    }
}
