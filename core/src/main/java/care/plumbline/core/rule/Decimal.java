package care.plumbline.core.rule;

/// A part of an expression that is a decimal number; NaN when it is not known.
public sealed interface Decimal {

    double of(Values values);

    record Fixed(double number) implements Decimal {
        @Override
        public double of(Values values) {
            return number;
        }
    }

    /// A fact itself.
    record Known(int slot) implements Decimal {
        @Override
        public double of(Values values) {
            long raw = values.raw(slot);
            return raw == Values.UNKNOWN ? Double.NaN : Double.longBitsToDouble(raw);
        }
    }
}
