package care.plumbline.core.journal;

import care.plumbline.body.exact.InOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A unit people write behind a number, with how many parts it holds that all units of its kind are whole numbers of.
///
/// The pound is 0.45359237 kg, an ounce a sixteenth of that, the inch 2.54 cm (international yard and pound, 1959).
public enum Unit {
    KILOGRAM(
            Kind.WEIGHT,
            1_600_000_000L,
            InOrder.set("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "кг")),
    GRAM(Kind.WEIGHT, 1_600_000, InOrder.set("g", "gr", "gram", "grams", "gramme", "grammes")),
    POUND(Kind.WEIGHT, 725_747_792, InOrder.set("lb", "lbs", "pound", "pounds", "#")),
    OUNCE(Kind.WEIGHT, 45_359_237, InOrder.set("oz", "ozs", "ounce", "ounces")),
    STONE(Kind.WEIGHT, 10_160_469_088L, InOrder.set("st", "stone", "stones")),
    CENTIMETRE(
            Kind.LENGTH, 100, InOrder.set("cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters", "см")),
    METRE(Kind.LENGTH, 10_000, InOrder.set("m", "metre", "metres", "meter", "meters")),
    INCH(Kind.LENGTH, 254, InOrder.set("in", "inch", "inches", "\"", "''")),
    FOOT(Kind.LENGTH, 3048, InOrder.set("ft", "foot", "feet", "'")),
    SECOND(Kind.TIME, 1, InOrder.set("s", "sec", "secs", "second", "seconds")),
    MINUTE(Kind.TIME, 60, InOrder.set("min", "mins", "minute", "minutes")),
    HOUR(Kind.TIME, 3600, InOrder.set("h", "hr", "hrs", "hour", "hours"));

    /// What is measured. Units of one kind can be turned into each other.
    enum Kind {
        WEIGHT,
        LENGTH,
        TIME
    }

    private final Kind kind;
    private final long parts;
    private final Set<String> written;

    Unit(Kind kind, long parts, Set<String> written) {
        this.kind = kind;
        this.parts = parts;
        this.written = InOrder.set(written);
    }

    /// The unit somebody wrote, such as `kg`, `Pounds` or `lb.`; empty when it is none we know.
    public static Optional<Unit> of(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        String bare =
                plain.endsWith(".") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return Arrays.stream(values())
                .filter(unit -> unit.written.contains(bare))
                .findFirst();
    }

    /// The unit in which a question counts: the first word of what stands behind its field, `minutes a day`.
    static Optional<Unit> counting(String unit) {
        return of(unit.split(" ", 2)[0]);
    }

    Kind kind() {
        return kind;
    }

    /// How many parts of its kind it holds.
    long parts() {
        return parts;
    }

    /// How it is written in short, as this very class reads it.
    public String sign() {
        return switch (this) {
            case KILOGRAM -> "kg";
            case GRAM -> "g";
            case POUND -> "lb";
            case OUNCE -> "oz";
            case STONE -> "st";
            case CENTIMETRE -> "cm";
            case METRE -> "m";
            case INCH -> "in";
            case FOOT -> "ft";
            case SECOND -> "s";
            case MINUTE -> "min";
            case HOUR -> "h";
        };
    }

    /// What a bare number after a number in this unit is counted in: 11 lb 8 is 11 pounds and 8 ounces.
    Optional<Unit> next() {
        return switch (this) {
            case STONE -> Optional.of(POUND);
            case POUND -> Optional.of(OUNCE);
            case FOOT -> Optional.of(INCH);
            case METRE -> Optional.of(CENTIMETRE);
            case HOUR -> Optional.of(MINUTE);
            case MINUTE -> Optional.of(SECOND);
            case KILOGRAM, GRAM, OUNCE, CENTIMETRE, INCH, SECOND -> Optional.empty();
        };
    }

    /// What a bare number may have been meant in, where it does not fit as it stands.
    List<Unit> mistakenFor() {
        return switch (this) {
            case KILOGRAM -> List.of(POUND, GRAM);
            case CENTIMETRE -> List.of(METRE, INCH);
            case GRAM, POUND, OUNCE, STONE, METRE, INCH, FOOT, SECOND, MINUTE, HOUR -> List.of();
        };
    }
}
