package care.plumbline.pages.form;

import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.RefusalWords;
import care.plumbline.pages.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// What came in a field that could not take it.
public sealed interface Came {

    record Nothing() implements Came {}

    /// What she wrote, or what stood on the button she pressed.
    record Written(String text) implements Came {}

    /// What no page of ours offers: it is not said back.
    record SomethingElse() implements Came {}

    /// A day she gave.
    record OnDay(LocalDate day) implements Came {}

    /// A date, and about when it was: she says which one counts.
    ///
    /// @param date empty: only a part of one
    /// @param ago how many days ago it was, about
    record Both(Optional<LocalDate> date, int ago) implements Came {}

    record PartOfADate() implements Came {}

    /// A day that its month has not.
    record NoSuchDay(int day, Month month) implements Came {}

    /// As much of what she wrote as is said back to her.
    int QUOTED = 80;

    /// What she wrote, or that it was nothing. A day is said back in words, as everywhere.
    static Came of(String text) {
        if (text.isBlank()) {
            return new Nothing();
        }
        try {
            return new OnDay(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return new Written(text);
        }
    }

    /// In one short line; empty when nothing came.
    default String says(Words words) {
        RefusalWords say = words.refusal();
        return switch (this) {
            case Nothing _ -> "";
            case Written(String text) -> quoted(text);
            case SomethingElse _ -> say.somethingElse();
            case OnDay(var day) -> Dates.in(words).dayAndYear(day);
            case Both _ -> say.both();
            case PartOfADate _ -> say.partOfADate();
            case NoSuchDay(int day, Month month) ->
                words.time().dayAndMonth(Integer.toString(day), Dates.in(words).month(month));
        };
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + " …";
    }
}
