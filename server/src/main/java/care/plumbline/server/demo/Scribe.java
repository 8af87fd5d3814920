package care.plumbline.server.demo;

import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/// Writes days that were told into a new journal, sealed like any other.
public final class Scribe {

    /// When she mostly comes to it.
    private static final LocalTime HER_HOUR = LocalTime.of(9, 40);

    private Scribe() {}

    /// Begins a journal and writes each day into it.
    ///
    /// @param now nothing is recorded later than this
    /// @return what opens the journal
    public static DeviceSecret write(
            Journals journals, SortedMap<LocalDate, List<Entry>> days, Instant now, ZoneId zone) {
        Journals.Begun begun = journals.begin();
        Contents contents = begun.contents();
        for (Map.Entry<LocalDate, List<Entry>> day : days.entrySet()) {
            Instant then = day.getKey().atTime(HER_HOUR).atZone(zone).toInstant();
            try {
                contents = journals.append(
                                begun.journal(),
                                contents,
                                written(day.getKey(), day.getValue(), then.isAfter(now) ? now : then))
                        .orElseThrow(() -> new IllegalStateException("the new journal was erased meanwhile"));
            } catch (Tampered changed) {
                throw new IllegalStateException("the new journal was changed by somebody", changed);
            }
        }
        return begun.device();
    }

    private static List<Written> written(LocalDate day, List<Entry> entries, Instant recorded) {
        var written = new ArrayList<Written>();
        for (Entry entry : entries) {
            String name = day + "/" + written.size();
            written.add(new Written(
                    new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII))), entry, recorded));
        }
        return written;
    }
}
