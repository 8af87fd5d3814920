package care.plumbline.pages.progress;

import care.plumbline.body.exact.Rounding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Numbers and times as one says them.
final class Said {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Said() {}

    /// `6`, or `6.5` where it is no whole number.
    static String number(double value) {
        String tenth = Rounding.tenth(value);
        return tenth.endsWith(".0") ? tenth.substring(0, tenth.length() - 2) : tenth;
    }

    /// `six` up to twelve, then `13`.
    static String count(long count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
    }

    static String many(long count, String one, String more) {
        return count(count) + " " + (count == 1 ? one : more);
    }

    /// `six weeks`; under two weeks in days.
    static String time(long days) {
        return days < 14 ? many(days, "day", "days") : many(Rounding.nearest(days / 7.0), "week", "weeks");
    }

    /// `4 November`.
    static String day(LocalDate on) {
        return DAY.format(on);
    }

    /// `4 November 2026`.
    static String dayAndYear(LocalDate on) {
        return DAY.format(on) + " " + on.getYear();
    }

    /// With a capital.
    static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
