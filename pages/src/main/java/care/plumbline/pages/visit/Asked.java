package care.plumbline.pages.visit;

import care.plumbline.core.journal.Entry;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What came over the wire.
///
/// @param parts of the path, by name
/// @param secure whether the connection is private
/// @param shown the day that the form which was sent showed; empty: it speaks of no day, or of one it chose
/// @param region where her browser's language is spoken, such as `GB`; empty: it does not say
/// @param zone where days begin for a device that has not told its own zone
/// @param fresh the name of the form on the page that is answered
public record Asked(
        String path,
        Map<String, String> parts,
        Form query,
        Form form,
        Optional<LocalDate> shown,
        boolean secure,
        Optional<String> region,
        ZoneId zone,
        Instant now,
        UUID fresh) {

    /// The same, speaking of this moment.
    Asked ofNow() {
        return new Asked(path, parts, query, form, Optional.empty(), secure, region, zone, now, fresh);
    }

    /// The same, with what was sent where an address would say it.
    Asked comingBack() {
        return new Asked(path, parts, form, form, shown, secure, region, zone, now, fresh);
    }

    /// Today where days begin in this zone.
    LocalDate day(ZoneId hers) {
        return now.atZone(hers).toLocalDate();
    }

    /// The day that is spoken of: today, or the day before or after it where the form showed that. A form opened
    /// before midnight, or before a flight, belongs to the day she saw.
    LocalDate today(ZoneId hers) {
        return shown.filter(day -> !isOld(day, hers)).orElseGet(() -> day(hers));
    }

    /// Whether the form showed a day that is no longer, or not yet, today.
    boolean isOld(ZoneId hers) {
        return shown.filter(day -> isOld(day, hers)).isPresent();
    }

    private boolean isOld(LocalDate showed, ZoneId hers) {
        return Math.abs(ChronoUnit.DAYS.between(showed, day(hers))) > 1;
    }

    /// The name of the form that was sent, so that sending it twice writes once.
    UUID once() throws Refused {
        String text = form.need("once");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException broken) {
            throw Refused.notOurs("once");
        }
    }

    /// The form with the entries that follow from it. The same form sent on another day is said anew, unless it
    /// says itself which day it speaks of.
    Sent sent(List<Entry> entries, ZoneId hers) throws Refused {
        LocalDate day = entries.isEmpty() || !(entries.getFirst() instanceof Entry.Answered answered)
                ? today(hers)
                : answered.on();
        return new Sent(once(), day + " " + path + " " + form.says(), entries, now);
    }
}
