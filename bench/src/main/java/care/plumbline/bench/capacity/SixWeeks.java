package care.plumbline.bench.capacity;

import care.plumbline.core.journal.Entry;
import care.plumbline.server.demo.Scribe;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/// How much one woman writes, weighed: the six weeks of the demo, many times over in a file of journals.
final class SixWeeks {

    private static final int WOMEN = 100;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SixWeeks() {}

    static Measured weighed() throws IOException {
        SortedMap<LocalDate, List<Entry>> days = StoryJournal.sixWeeks(GuideFolder.bundled(), DAY);
        long entries = days.values().stream().mapToLong(List::size).sum();
        Path folder = Files.createTempDirectory("plumbline-weighed");
        try {
            try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
                for (int i = 0; i < WOMEN; i++) {
                    Scribe.write(journals, days, DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
                }
            }
            double bytes = (double) Files.size(folder.resolve(Sqlite.FILE)) / WOMEN / entries;
            System.out.printf("%d entries on %d days, %.0f bytes each in the file%n%n", entries, days.size(), bytes);
            return Measured.here((double) entries / days.size(), bytes);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
