package care.plumbline.bench.web;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.demo.Scribe;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Postgres;
import care.plumbline.server.store.Sqlite;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Begins journals with as many believable entries as one likes, and prints the cookie that opens each.
///
/// `Seed ENTRIES DIR|URL [JOURNALS]`: a folder, or a PostgreSQL address that begins with `jdbc:postgresql:`.
public final class Seed {

    private static final ZoneId ZONE = ZoneId.systemDefault();

    private Seed() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("expected ENTRIES, a folder or jdbc:postgresql: address, and maybe how many journals");
            System.exit(2);
        }
        int journals = arguments.length == 3 ? Integer.parseInt(arguments[2]) : 1;
        try (var kept = new Journals(store(arguments[1]), new SecureRandom())) {
            journals(kept, Integer.parseInt(arguments[0]), journals).forEach(System.out::println);
        }
    }

    /// Begins journals with so many entries each.
    ///
    /// @return the cookie that opens each, as a browser on this machine sends it
    static List<String> journals(Journals kept, int entries, int journals) {
        var days = days(GuideFolder.bundled(), LocalDate.now(ZONE), entries);
        var cookies = new ArrayList<String>();
        for (int count = 0; count < journals; count++) {
            DeviceSecret device = Scribe.write(kept, days, Clock.systemUTC().instant(), ZONE);
            Cookie cookie = Cookies.device(device, true, false);
            cookies.add(cookie.name() + "=" + cookie.value());
        }
        return cookies;
    }

    private static JournalStore store(String where) {
        return where.startsWith("jdbc:postgresql:") ? Postgres.open(where) : Sqlite.open(Path.of(where));
    }

    /// The demo woman's six weeks as often as it takes, cut to exactly this many entries: her first day with
    /// all its answers stays, and what is cut follows it.
    static SortedMap<LocalDate, List<Entry>> days(Guide guide, LocalDate today, int entries) {
        SortedMap<LocalDate, List<Entry>> told = StoryJournal.over(guide, today, 1);
        // She says a little less in later rounds, where fewer questions have grown old.
        for (int times = 1 + entries / count(told); count(told) < entries; times++) {
            told = StoryJournal.over(guide, today, times);
        }
        return cut(told, count(told) - entries);
    }

    private static SortedMap<LocalDate, List<Entry>> cut(SortedMap<LocalDate, List<Entry>> told, int tooMany) {
        var kept = new TreeMap<>(told);
        int left = tooMany;
        for (LocalDate day : told.keySet()) {
            if (left == 0) {
                break;
            }
            if (day.equals(told.firstKey())) {
                continue;
            }
            if (day.equals(told.lastKey())) {
                throw new IllegalArgumentException("expected more entries than those of her first and last day");
            }
            List<Entry> entries = kept.remove(day);
            if (entries != null && entries.size() > left) {
                kept.put(day, entries.subList(left, entries.size()));
            }
            left -= Math.min(left, entries == null ? 0 : entries.size());
        }
        return kept;
    }

    private static int count(SortedMap<LocalDate, List<Entry>> days) {
        return days.values().stream().mapToInt(List::size).sum();
    }
}
