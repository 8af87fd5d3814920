package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;

import care.plumbline.body.exact.InOrder;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reminders as files for the calendar of her own device: there are none until she opens one there, and nothing
/// of it is kept here.
final class Reminders {

    /// Times of a day to begin with; her calendar changes them.
    private static final List<String> TIMES = List.of("0900", "1230", "1500", "2000");

    private static final Set<DayOfWeek> THREE = InOrder.set(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    void addTo(Routes routes) {
        routes.on(ANYWAY, "/settings/reminders", Reminders::page)
                .on(ANYWAY, "/settings/reminders/{days}/{at}", Reminders::file);
    }

    private static Reply page(Visit visit) {
        var page = new RemindersPage(TIMES.stream()
                .map(at -> new RemindersPage.Time(at, at.substring(0, 2) + ":" + at.substring(2)))
                .toList());
        return Reply.Shown.ok(JteremindersGenerated::render, page, Title.MORE, Tab.MORE);
    }

    private static Reply file(Visit visit) {
        String at = visit.part("at");
        Optional<Set<DayOfWeek>> days = switch (visit.part("days")) {
            case "daily" -> Optional.of(InOrder.set(DayOfWeek.values()));
            case "three" -> Optional.of(THREE);
            default -> Optional.empty();
        };
        if (days.isEmpty() || !TIMES.contains(at)) {
            return Troubles.lost();
        }
        String file = new CalendarFile(
                        days.get(), at, visit.wordsForAnybody().frame().notes())
                .text(visit.day(), visit.now());
        return new Reply.Bytes(
                Content.asIs(file.getBytes(StandardCharsets.UTF_8)),
                "text/calendar; charset=utf-8",
                false,
                Optional.of("notes.ics"));
    }
}
