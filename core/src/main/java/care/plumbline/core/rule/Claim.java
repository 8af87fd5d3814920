package care.plumbline.core.rule;

import java.util.List;

/// A part of a condition that is true, false or not known of a woman.
///
/// The tree that CEL's library checked, as records: it can be written down when the guide is pressed, and asked
/// without the library.
public sealed interface Claim {

    Truth of(Values values);

    /// What is always so, or never.
    record Always(Truth truth) implements Claim {
        @Override
        public Truth of(Values values) {
            return truth;
        }
    }

    /// A yes-or-no fact itself.
    record Known(int slot) implements Claim {
        @Override
        public Truth of(Values values) {
            return Values.truth(values.raw(slot));
        }
    }

    /// Both of two parts.
    record Both(Claim first, Claim second) implements Claim {
        @Override
        public Truth of(Values values) {
            Truth one = first.of(values);
            return one.isNo() ? Truth.NO : one.and(second.of(values));
        }
    }

    /// One of several parts: what most danger signs are.
    record Any(List<Claim> parts) implements Claim {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth of(Values values) {
            Truth truth = Truth.NO;
            for (Claim part : parts) {
                truth = truth.or(part.of(values));
                if (truth.isYes()) {
                    return truth;
                }
            }
            return truth;
        }
    }

    /// The contrary.
    record Not(Claim part) implements Claim {
        @Override
        public Truth of(Values values) {
            return part.of(values).not();
        }
    }

    /// One part or another, as a third decides; not known while that is not known.
    record Chosen(Claim test, Claim then, Claim otherwise) implements Claim {
        @Override
        public Truth of(Values values) {
            return switch (test.of(values)) {
                case YES -> then.of(values);
                case NO -> otherwise.of(values);
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    /// Whether two parts say the same.
    record Alike(Claim first, Claim second) implements Claim {
        @Override
        public Truth of(Values values) {
            Truth one = first.of(values);
            Truth other = second.of(values);
            return one.isUnknown() || other.isUnknown() ? Truth.UNKNOWN : Truth.of(one == other);
        }
    }

    /// How two whole numbers stand to each other.
    record Compared(Sign sign, Count left, Count right) implements Claim {
        @Override
        public Truth of(Values values) {
            long one = left.of(values);
            long other = right.of(values);
            return one == Values.UNKNOWN || other == Values.UNKNOWN
                    ? Truth.UNKNOWN
                    : Truth.of(sign.fits(Long.compare(one, other)));
        }
    }

    /// How two decimal numbers stand to each other.
    record Weighed(Sign sign, Decimal left, Decimal right) implements Claim {
        @Override
        public Truth of(Values values) {
            double one = left.of(values);
            double other = right.of(values);
            return Double.isNaN(one) || Double.isNaN(other)
                    ? Truth.UNKNOWN
                    : Truth.of(sign.fits(Double.compare(one, other)));
        }
    }

    /// Whether a choice is among those of a list; each choice is a bit of the list's number.
    record Holds(int slot, long bit) implements Claim {
        @Override
        public Truth of(Values values) {
            long bits = values.raw(slot);
            return bits == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of((bits & bit) != 0);
        }
    }
}
