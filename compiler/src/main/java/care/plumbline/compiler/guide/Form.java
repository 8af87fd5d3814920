package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Id;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// How a single value of a guide file is read.
///
/// @param expected what an author should have written
/// @param harmless stands in for what cannot be read, so that reading goes on; the guide is refused afterwards
record Form<T>(String expected, T harmless, Function<String, Optional<T>> reading) {

    static final Form<Id> ID = new Form<>(
            "an id of small letters, digits and hyphens",
            new Id("missing"),
            word -> Id.fits(word) ? Optional.of(new Id(word)) : Optional.empty());

    static final Form<Integer> WHOLE = new Form<>("a whole number", 1, word -> number(word, Integer::valueOf));

    static final Form<Double> DECIMAL = new Form<>("a number", 1.0, word -> number(word, Double::valueOf));

    static final Form<LocalDate> DATE = new Form<>("a date such as 2027-11-22", LocalDate.MAX, word -> {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    });

    Optional<T> read(String word) {
        return reading.apply(word);
    }

    private static <N> Optional<N> number(String word, Function<String, N> parse) {
        try {
            return Optional.of(parse.apply(word));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
