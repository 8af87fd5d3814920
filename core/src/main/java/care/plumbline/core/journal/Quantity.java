package care.plumbline.core.journal;

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
    record Bounds(Millionths from, Millionths to, boolean whole) {
        boolean hold(Millionths number) {
            return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
        }
    }

    /// What is more of its kind than this holds nobody means, and it could not be reckoned with.
    private static final long MOST = Long.MAX_VALUE / 2;

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
    List<Millionths> meanings(String text) {
        return WrittenNumber.of(text).map(this::meanings).orElse(List.of());
    }

    private List<Millionths> meanings(WrittenNumber written) {
        var meanings = new ArrayList<Millionths>();
        for (Millionths first : written.parts().getFirst().readings()) {
            Optional<Millionths> sum = measured ? sum(first, written.parts()) : counted(first, written.parts());
            sum.map(Millionths::kept)
                    .filter(number -> bounds.hold(number) && (!bounds.whole() || number.isWhole()))
                    .filter(number -> meanings.stream().noneMatch(other -> other.equals(number)))
                    .ifPresent(meanings::add);
        }
        return meanings;
    }

    /// What she may have meant, as texts that are taken: the whole numbers beside it, the same number in another
    /// unit, or each of two meanings.
    List<String> near(String text) {
        List<Millionths> meanings = meanings(text);
        if (meanings.size() > 1) {
            return meanings.stream()
                    .map(Millionths::toString)
                    .map(this::withSign)
                    .toList();
        }
        var near = new ArrayList<String>();
        List<WrittenNumber.Part> parts =
                WrittenNumber.of(text).map(WrittenNumber::parts).orElse(List.of());
        if (parts.size() == 1) {
            for (Millionths reading : parts.getFirst().readings()) {
                wholes(reading, parts.getFirst().unit(), near);
                otherUnits(reading, near);
            }
        }
        return near.stream().distinct().toList();
    }

    private void wholes(Millionths reading, String written, List<String> near) {
        if (!bounds.whole() || reading.isWhole() || (!written.isEmpty() && !isOwn(written))) {
            return;
        }
        for (Millionths beside : List.of(reading.below(), reading.above())) {
            if (bounds.hold(beside)) {
                near.add(beside.toString());
            }
        }
    }

    private void otherUnits(Millionths reading, List<String> near) {
        for (Unit other : counts.map(Unit::mistakenFor).orElse(List.of())) {
            String said = reading + " " + other.sign();
            if (meanings(said).size() == 1) {
                near.add(said);
            }
        }
    }

    private String withSign(String number) {
        return counts.map(own -> number + " " + own.sign()).orElse(number);
    }

    /// All parts together, in the unit of the question.
    private Optional<Millionths> sum(Millionths first, List<WrittenNumber.Part> parts) {
        Unit own = counts.orElseThrow();
        long sum = 0;
        long larger = 0;
        Optional<Unit> expected = Optional.of(field);
        for (int at = 0; at < parts.size(); at++) {
            String written = parts.get(at).unit();
            Optional<Unit> said =
                    written.isEmpty() || isOwn(written) && Unit.of(written).isEmpty() ? expected : Unit.of(written);
            if (said.filter(one -> one.kind() == own.kind()).isEmpty()) {
                return Optional.empty();
            }
            long number = (at == 0 ? first : parts.get(at).readings().getFirst()).count();
            long unit = said.get().parts();
            // 11 lb 99 oz: one of the two is a slip.
            if (Math.abs(number) > MOST / unit
                    || at > 0 && number * unit >= Millionths.of(larger).count()) {
                return Optional.empty();
            }
            larger = unit;
            sum += number * unit;
            expected = said.get().next();
        }
        var value = new Millionths(Millionths.nearest(sum, own.parts()));
        boolean turned = parts.size() > 1
                || (parts.getFirst().unit().isEmpty()
                                ? field
                                : Unit.of(parts.getFirst().unit()).orElse(own))
                        != own;
        // What was weighed in pounds or measured in feet comes to no whole number of ours.
        boolean rounds = bounds.whole() && turned && own.kind() != Unit.Kind.TIME;
        return Optional.of(rounds ? value.whole() : value);
    }

    /// A number of times, points or sizes, with nothing behind it or the words of the question.
    private Optional<Millionths> counted(Millionths first, List<WrittenNumber.Part> parts) {
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
}
