package care.plumbline.core.journal;

import care.plumbline.body.exact.InOrder;
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

    private static final long OUNCES = 16;
    private static final long INCHES = 12;

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
        Millionths value = Millionths.of(kept);
        if (this == METRIC) {
            return value.toString();
        }
        return switch (counts) {
            case KILOGRAM ->
                whole
                        ? Long.toString(value.in(counts, Unit.POUND))
                        : parts(value.in(counts, Unit.OUNCE), OUNCES, " lb ", " oz");
            case CENTIMETRE -> parts(value.in(counts, Unit.INCH), INCHES, " ft ", " in");
            case GRAM, POUND, OUNCE, STONE, METRE, INCH, FOOT, SECOND, MINUTE, HOUR -> value.toString();
        };
    }

    private static String parts(long small, long many, String large, String little) {
        return small / many + large + small % many + little;
    }
}
