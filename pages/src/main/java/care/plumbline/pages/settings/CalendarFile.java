package care.plumbline.pages.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One event that comes again, as RFC 5545 has it, for the calendar of her own device.
///
/// Written by hand: a dozen lines of fixed words, which her phone can write too. It holds no word of hers, so there is
/// nothing to escape and no line to fold.
///
/// @param days on which it comes; all seven: every day
/// @param at hours and minutes on her wall, such as `0900`
/// @param says what stands in her calendar
record CalendarFile(Set<DayOfWeek> days, String at, String says) {

    private static final int SECONDS = "2026-11-29T10:00:00".length();

    /// One that she opens once more has the same name, so that her calendar holds it once.
    ///
    /// @param made when
    String text(LocalDate today, Instant made) {
        LocalDate first = today.plusDays(1);
        while (!days.contains(first.getDayOfWeek())) {
            first = first.plusDays(1);
        }
        return String.join(
                        "\r\n",
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Notes//Notes//EN",
                                "BEGIN:VEVENT",
                                "UID:notes-" + days.size() + "-" + at,
                                "DTSTAMP:" + digits(made.toString().substring(0, SECONDS)) + "Z",
                                "DTSTART:" + digits(first.toString()) + "T" + at + "00",
                                "DURATION:PT10M",
                                "RRULE:" + rule(),
                                "SUMMARY:" + says,
                                "CLASS:PRIVATE",
                                "TRANSP:TRANSPARENT",
                                "BEGIN:VALARM",
                                "ACTION:DISPLAY",
                                "DESCRIPTION:" + says,
                                "TRIGGER:PT0S",
                                "END:VALARM",
                                "END:VEVENT",
                                "END:VCALENDAR"))
                + "\r\n";
    }

    private String rule() {
        return days.size() == DayOfWeek.values().length
                ? "FREQ=DAILY"
                : "FREQ=WEEKLY;BYDAY="
                        + days.stream()
                                .sorted()
                                .map(day -> day.name().substring(0, 2))
                                .collect(Collectors.joining(","));
    }

    private static String digits(String time) {
        return time.replace("-", "").replace(":", "");
    }
}
