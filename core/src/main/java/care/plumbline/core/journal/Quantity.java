package care.plumbline.core.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a written number says in the unit of a question.
///
/// A bare number is in the unit of the field it was typed into. Nothing is guessed: where a number has two
/// meanings that both fit, or none that fits, it is not taken, and what she may have meant is offered to her.
final class Quantity {

    /// The bounds of a question, and whether it counts in whole numbers.
    record Bounds(BigDecimal from, BigDecimal to, boolean whole) {
        boolean hold(BigDecimal number) {
            return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
        }
    }

    /// Thousandths: a gram of a kilogram.
    private static final int PLACES = 3;

    private final String unit;
    private final Optional<Unit> counts;
    private final Unit field;
    private final boolean measured;
    private final Bounds bounds;

    /// @param unit what stands behind the field, `kg` or `minutes a day`
    /// @param field the unit a bare number is in; empty: the question's own
    Quantity(String unit, Optional<Unit> field, Bounds bounds) {
        this.unit = unit.toLowerCase(Locale.ROOT);
        this.counts = Unit.counting(unit);
        this.measured = counts.isPresent();
        this.field = field.filter(
                        one -> counts.filter(own -> own.kind() == one.kind()).isPresent())
                .or(() -> counts)
                .orElse(Unit.KILOGRAM);
        this.bounds = bounds;
    }

    /// Every meaning of a text that fits; mostly one.
    List<BigDecimal> meanings(String text) {
        return WrittenNumber.of(text).map(this::meanings).orElse(List.of());
    }

    private List<BigDecimal> meanings(WrittenNumber written) {
        var meanings = new ArrayList<BigDecimal>();
        for (BigDecimal first : written.parts().getFirst().readings()) {
            Optional<BigDecimal> sum = measured ? sum(first, written.parts()) : counted(first, written.parts());
            sum.map(this::asCounted)
                    .filter(number -> bounds.hold(number) && (!bounds.whole() || isWhole(number)))
                    .filter(number -> meanings.stream().noneMatch(other -> other.compareTo(number) == 0))
                    .ifPresent(meanings::add);
        }
        return meanings;
    }

    /// What she may have meant, as texts that are taken: the whole numbers beside it, the same number in another
    /// unit, or each of two meanings.
    List<String> near(String text) {
        List<BigDecimal> meanings = meanings(text);
        if (meanings.size() > 1) {
            return meanings.stream().map(Quantity::plain).map(this::withSign).toList();
        }
        var near = new ArrayList<String>();
        List<WrittenNumber.Part> parts =
                WrittenNumber.of(text).map(WrittenNumber::parts).orElse(List.of());
        if (parts.size() == 1) {
            for (BigDecimal reading : parts.getFirst().readings()) {
                wholes(reading, parts.getFirst().unit(), near);
                otherUnits(reading, near);
            }
        }
        return near.stream().distinct().toList();
    }

    private void wholes(BigDecimal reading, String written, List<String> near) {
        if (!bounds.whole() || isWhole(reading) || (!written.isEmpty() && !isOwn(written))) {
            return;
        }
        for (RoundingMode way : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
            BigDecimal beside = reading.setScale(0, way);
            if (bounds.hold(beside)) {
                near.add(plain(beside));
            }
        }
    }

    private void otherUnits(BigDecimal reading, List<String> near) {
        for (Unit other : counts.map(Unit::mistakenFor).orElse(List.of())) {
            String said = plain(reading) + " " + other.sign();
            if (meanings(said).size() == 1) {
                near.add(said);
            }
        }
    }

    private String withSign(String number) {
        return counts.map(own -> number + " " + own.sign()).orElse(number);
    }

    /// All parts together, in the unit of the question.
    private Optional<BigDecimal> sum(BigDecimal first, List<WrittenNumber.Part> parts) {
        Unit own = counts.orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal larger = BigDecimal.ZERO;
        Optional<Unit> expected = Optional.of(field);
        for (int at = 0; at < parts.size(); at++) {
            String written = parts.get(at).unit();
            Optional<Unit> said =
                    written.isEmpty() || isOwn(written) && Unit.of(written).isEmpty() ? expected : Unit.of(written);
            if (said.filter(one -> one.kind() == own.kind()).isEmpty()) {
                return Optional.empty();
            }
            BigDecimal number = at == 0 ? first : parts.get(at).readings().getFirst();
            if (at > 0 && number.multiply(said.get().factor()).compareTo(larger) >= 0) {
                // 11 lb 99 oz: one of the two is a slip.
                return Optional.empty();
            }
            larger = said.get().factor();
            sum = sum.add(number.multiply(said.get().factor()));
            expected = said.get().next();
        }
        BigDecimal value = sum.divide(own.factor(), 6, RoundingMode.HALF_UP);
        boolean turned = parts.size() > 1
                || (parts.getFirst().unit().isEmpty()
                                ? field
                                : Unit.of(parts.getFirst().unit()).orElse(own))
                        != own;
        // What was weighed in pounds or measured in feet comes to no whole number of ours.
        boolean rounds = bounds.whole() && turned && own.kind() != Unit.Kind.TIME;
        return Optional.of(rounds ? value.setScale(0, RoundingMode.HALF_UP) : value);
    }

    /// A number of times, points or sizes, with nothing behind it or the words of the question.
    private Optional<BigDecimal> counted(BigDecimal first, List<WrittenNumber.Part> parts) {
        String written = parts.getFirst().unit();
        return parts.size() == 1 && (written.isEmpty() || isOwn(written)) ? Optional.of(first) : Optional.empty();
    }

    /// Whether these words stand behind the field too: `times`, `time`, `a day`, `min a day`.
    private boolean isOwn(String written) {
        for (String word : written.toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean there =
                    List.of(unit.split("\\s+")).stream().anyMatch(own -> own.equals(word) || own.equals(word + "s"))
                            || counts.equals(Unit.of(word)) && measured;
            if (!there) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal asCounted(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /// A number without noughts at its end.
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
