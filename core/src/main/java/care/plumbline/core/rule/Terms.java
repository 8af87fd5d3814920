package care.plumbline.core.rule;

import java.util.List;

/// The closures that the parts of an expression become, and how their values stand in [Values].
public final class Terms {

    /// A yes-or-no part.
    public interface Claim {
        Truth of(Values values);
    }

    /// A whole number, or the number of a choice code; [Values#UNKNOWN] when not known.
    public interface Count {
        long of(Values values);
    }

    /// A decimal number; NaN when not known.
    public interface Decimal {
        double of(Values values);
    }

    /// A yes-or-no fact itself.
    public record Known(int slot) implements Claim {
        @Override
        public Truth of(Values values) {
            return truth(values.raw(slot));
        }
    }

    /// One of several facts: what most danger signs are.
    public static final class AnyKnown implements Claim {

        private final int[] slots;

        public AnyKnown(int[] slots) {
            this.slots = slots.clone();
        }

        @Override
        public Truth of(Values values) {
            Truth truth = Truth.NO;
            for (int slot : slots) {
                long raw = values.raw(slot);
                if (raw == 1) {
                    return Truth.YES;
                }
                if (raw == Values.UNKNOWN) {
                    truth = Truth.UNKNOWN;
                }
            }
            return truth;
        }
    }

    /// One of several parts.
    public static final class Any implements Claim {

        private final Claim[] parts;

        public Any(List<Claim> parts) {
            this.parts = parts.toArray(Claim[]::new);
        }

        @Override
        public Truth of(Values values) {
            Truth truth = Truth.NO;
            for (Claim part : parts) {
                Truth one = part.of(values);
                if (one == Truth.YES) {
                    return one;
                }
                truth = truth.or(one);
            }
            return truth;
        }
    }

    private Terms() {}

    public static Truth truth(long raw) {
        return raw == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(raw != 0);
    }

    public static long raw(Truth truth) {
        return truth.isUnknown() ? Values.UNKNOWN : truth.isYes() ? 1 : 0;
    }

    public static long raw(double decimal) {
        return Double.isNaN(decimal) ? Values.UNKNOWN : Double.doubleToLongBits(decimal);
    }
}
