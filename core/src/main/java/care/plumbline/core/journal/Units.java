package care.plumbline.core.journal;

import care.plumbline.body.exact.InOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/// The units somebody thinks in. What is kept is always in kilograms and centimetres.
public enum Units {
    METRIC,
    /// Pounds and ounces, feet and inches.
    POUNDS;

    /// Where people weigh themselves and their children in pounds (The World Factbook, appendix on weights and
    /// measures).
    private static final Set<String> IN_POUNDS = InOrder.set("US", "LR", "MM");

    private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /// What is usual in a country.
    ///
    /// @param country its ISO 3166 code
    public static Units usualIn(String country) {
        return IN_POUNDS.contains(country) ? POUNDS : METRIC;
    }

    /// The unit of the field for a question that counts in this unit; empty where there is nothing to choose.
    public Optional<Unit> of(Unit counts) {
        return switch (counts) {
            case KILOGRAM -> Optional.of(this == POUNDS ? Unit.POUND : Unit.KILOGRAM);
            case CENTIMETRE -> Optional.of(this == POUNDS ? Unit.INCH : Unit.CENTIMETRE);
            case GRAM, POUND, OUNCE, STONE, METRE, INCH, FOOT, SECOND, MINUTE, HOUR -> Optional.empty();
        };
    }

    /// A number kept in kilograms or centimetres as she would write it, so that reading it gives the same again.
    ///
    /// @param whole whether the question counts in whole numbers
    public String write(double kept, Unit counts, boolean whole) {
        BigDecimal value = BigDecimal.valueOf(kept);
        if (this == METRIC) {
            return Quantity.plain(value);
        }
        return switch (counts) {
            case KILOGRAM -> whole ? rounded(value, Unit.POUND) : parts(value, Unit.OUNCE, SIXTEEN, " lb ", " oz");
            case CENTIMETRE -> parts(value, Unit.INCH, TWELVE, " ft ", " in");
            case GRAM, POUND, OUNCE, STONE, METRE, INCH, FOOT, SECOND, MINUTE, HOUR -> Quantity.plain(value);
        };
    }

    private static String rounded(BigDecimal value, Unit unit) {
        return value.divide(unit.factor(), 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String parts(BigDecimal value, Unit small, BigDecimal many, String large, String little) {
        BigDecimal[] both = new BigDecimal(rounded(value, small)).divideAndRemainder(many);
        return both[0].toPlainString() + large + both[1].toPlainString() + little;
    }
}
