package care.plumbline.phone.translation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;

/// Days, moments and zones as her phone reads and writes them. The JDK does so with patterns for every language
/// and the history of every zone: a tenth of the program, of which the same letters come out.
final class Plain {

    private static final int SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int NANOS = 1_000_000_000;

    private Plain() {}

    /// [java.util.stream.Collectors#joining]: TeaVM 0.16.0 leaves out the delimiter after a first part without
    /// letters.
    static Collector<CharSequence, ?, String> joined(CharSequence between, CharSequence before, CharSequence behind) {
        return Collector.of(
                ArrayList<CharSequence>::new,
                List::add,
                (first, second) -> {
                    first.addAll(second);
                    return first;
                },
                parts -> {
                    var text = new StringBuilder(before);
                    for (int i = 0; i < parts.size(); i++) {
                        text.append(i == 0 ? "" : between).append(parts.get(i));
                    }
                    return text.append(behind).toString();
                });
    }

    /// [LocalDate#parse]: `2026-11-29`.
    static LocalDate day(CharSequence given) {
        String text = given.toString();
        int month = text.indexOf('-', 1);
        try {
            if (month > 0 && text.length() == month + 6 && text.charAt(month + 3) == '-' && isYear(text, month)) {
                int year = number(text, text.charAt(0) == '+' ? 1 : 0, month);
                return LocalDate.of(year, number(text, month + 1, month + 3), number(text, month + 4, month + 6));
            }
        } catch (DateTimeException | NumberFormatException none) {
            throw new DateTimeParseException(unreadable(text), text, 0, none);
        }
        throw new DateTimeParseException(unreadable(text), text, 0);
    }

    /// Four digits, or more behind a sign.
    private static boolean isYear(String text, int end) {
        return switch (text.charAt(0)) {
            case '+' -> end > 5 && end < 11;
            case '-' -> end > 4 && end < 11 && number(text, 1, end) > 0;
            default -> end == 4;
        };
    }

    private static int number(String text, int from, int to) {
        boolean isSigned = text.charAt(from) == '-';
        for (int i = isSigned ? from + 1 : from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException(text);
            }
        }
        return Integer.parseInt(text.substring(from, to));
    }

    /// [Instant#parse]: `2026-11-29T01:02:03.450Z`.
    static Instant moment(CharSequence given) {
        String text = given.toString();
        int time = text.indexOf('T');
        int end = text.length() - 1;
        try {
            if (time > 0 && end >= time + 9 && text.charAt(end) == 'Z' && isClock(text, time + 1, end)) {
                long seconds = day(text.substring(0, time)).toEpochDay() * SECONDS_A_DAY
                        + LocalTime.of(
                                        number(text, time + 1, time + 3),
                                        number(text, time + 4, time + 6),
                                        number(text, time + 7, time + 9))
                                .toSecondOfDay();
                return Instant.ofEpochSecond(seconds, nanos(text, time + 9, end));
            }
        } catch (DateTimeException | NumberFormatException none) {
            throw new DateTimeParseException(unreadable(text), text, 0, none);
        }
        throw new DateTimeParseException(unreadable(text), text, 0);
    }

    private static boolean isClock(String text, int from, int end) {
        int fraction = from + 8;
        return text.charAt(from + 2) == ':'
                && text.charAt(from + 5) == ':'
                && (fraction == end || text.charAt(fraction) == '.' && end > fraction && end <= fraction + 10);
    }

    private static int nanos(String text, int from, int end) {
        int nanos = end <= from + 1 ? 0 : number(text, from + 1, end);
        for (int digits = Math.max(0, end - from - 1); digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /// [Instant#toString].
    static String text(Instant moment) {
        long day = Math.floorDiv(moment.getEpochSecond(), (long) SECONDS_A_DAY);
        int second = (int) (moment.getEpochSecond() - day * SECONDS_A_DAY);
        return LocalDate.ofEpochDay(day) + "T" + two(second / SECONDS_AN_HOUR) + ":" + two(second / 60 % 60) + ":"
                + two(second % 60) + fraction(moment.getNano()) + "Z";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /// Of no, three, six or nine digits.
    private static String fraction(int nanos) {
        if (nanos == 0) {
            return "";
        }
        String digits = String.valueOf(NANOS + nanos).substring(1);
        int kept = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        return "." + digits.substring(0, kept);
    }

    /// [ZoneId#of]: her browser says how far its clock is ahead, never the name of its zone.
    static ZoneId zone(String id) {
        if (!id.equals("Z") && !id.startsWith("+") && !id.startsWith("-")) {
            throw new DateTimeException("expected an offset such as +01:00, found " + id);
        }
        return ZoneOffset.of(id);
    }

    /// [Month#getDisplayName].
    static String name(Month month, TextStyle style, Locale language) {
        if (style != TextStyle.FULL || !language.getLanguage().equals("en")) {
            throw new IllegalArgumentException("expected a whole name in English, found " + style);
        }
        String name = month.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// [Class#toString].
    static String nameless(Class<?> any) {
        return any.isInterface() ? "interface" : "class";
    }

    private static String unreadable(String text) {
        return "Text '" + text + "' could not be parsed";
    }
}
