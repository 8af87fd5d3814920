package care.plumbline.core.rule;

/// A part of an expression that is a whole number, the number of a choice, or a raw word of [Values];
/// [Values#UNKNOWN] when it is not known.
public sealed interface Count {

    long of(Values values);

    record Fixed(long number) implements Count {
        @Override
        public long of(Values values) {
            return number;
        }
    }

    /// A fact itself.
    record Known(int slot) implements Count {
        @Override
        public long of(Values values) {
            return values.raw(slot);
        }
    }

    /// Two numbers joined. A division by zero, on which CEL fails, cannot be worked out: not known.
    record Joined(Join join, Count left, Count right) implements Count {
        @Override
        public long of(Values values) {
            long one = left.of(values);
            long other = right.of(values);
            if (one == Values.UNKNOWN || other == Values.UNKNOWN) {
                return Values.UNKNOWN;
            }
            return switch (join) {
                case PLUS -> one + other;
                case MINUS -> one - other;
                case TIMES -> one * other;
                case OVER -> other == 0 ? Values.UNKNOWN : one / other;
            };
        }
    }

    enum Join {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /// One number or another, as a claim decides.
    record Chosen(Claim test, Count then, Count otherwise) implements Count {
        @Override
        public long of(Values values) {
            return switch (test.of(values)) {
                case YES -> then.of(values);
                case NO -> otherwise.of(values);
                case UNKNOWN -> Values.UNKNOWN;
            };
        }
    }

    /// How many choices of a list.
    record Size(int slot) implements Count {
        @Override
        public long of(Values values) {
            long bits = values.raw(slot);
            return bits == Values.UNKNOWN ? Values.UNKNOWN : Long.bitCount(bits);
        }
    }

    /// What a claim says, as it stands in [Values].
    record OfClaim(Claim claim) implements Count {
        @Override
        public long of(Values values) {
            Truth truth = claim.of(values);
            return truth.isUnknown() ? Values.UNKNOWN : truth.isYes() ? 1 : 0;
        }
    }

    /// A decimal number, as it stands in [Values].
    record OfDecimal(Decimal decimal) implements Count {
        @Override
        public long of(Values values) {
            double number = decimal.of(values);
            return Double.isNaN(number) ? Values.UNKNOWN : Double.doubleToLongBits(number);
        }
    }
}
