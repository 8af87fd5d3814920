package care.plumbline.core.rule;

/// The closures that the parts of an expression become, and how their values stand in [Values].
final class Terms {

    /// A yes-or-no part.
    interface Claim {
        Truth of(Values values);
    }

    /// A whole number, or the number of a choice code; [Values#UNKNOWN] when not known.
    interface Number {
        long of(Values values);
    }

    /// A decimal number; NaN when not known.
    interface Decimal {
        double of(Values values);
    }

    private Terms() {}

    static Truth truth(long raw) {
        return raw == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(raw != 0);
    }

    static long raw(Truth truth) {
        return truth.isUnknown() ? Values.UNKNOWN : truth.isYes() ? 1 : 0;
    }

    static long raw(double decimal) {
        return Double.isNaN(decimal) ? Values.UNKNOWN : Double.doubleToLongBits(decimal);
    }
}
