package care.plumbline.pages.progress;

import care.plumbline.body.exact.Rounding;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.ProgressWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/// Numbers and times as one says them.
record InWords(ProgressWords say, Dates dates) {

    static InWords in(Words words) {
        return new InWords(words.progress(), Dates.in(words));
    }

    /// `6`, or `6.5` where it is no whole number.
    static String number(double value, ProgressWords say) {
        return Decimals.brief(value, new Words(say.spoken()));
    }

    /// `six` up to twelve, then `13`.
    String count(long count) {
        String[] spelled = say.smallNumbers().split(", ");
        return count >= 0 && count < spelled.length ? spelled[(int) count] : Long.toString(count);
    }

    String things(long count) {
        return say.things(count, count(count));
    }

    String days(long count) {
        return say.days(count, count(count));
    }

    /// `six weeks`; under two weeks in days.
    String time(long days) {
        long weeks = Rounding.nearest(days / 7.0);
        return days < 14 ? days(days) : say.weeks(weeks, count(weeks));
    }

    /// `4 November`.
    String day(LocalDate on) {
        return dates.day(on);
    }

    /// `4 November 2026`.
    String dayAndYear(LocalDate on) {
        return dates.dayAndYear(on);
    }

    /// With a capital.
    static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
