package care.plumbline.cli;

import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether there is a backup, of these days, whole, and on another disk.
final class BackupsExam {

    private static final String PART = "backups";

    /// One a day, and a day's delay.
    private static final Duration OLDEST = Duration.ofDays(2);

    private BackupsExam() {}

    static List<Examined> of(Optional<Backups> backups, StoreOption store, Instant now) throws WrongInput {
        if (backups.isEmpty()) {
            return List.of(
                    Examined.mind(PART, "nobody said where they are: --backups DIR; plumbline backup DIR makes one"));
        }
        Path folder = backups.get().folder();
        List<Examined> all = new ArrayList<>();
        try {
            all.add(newest(backups.get(), now));
            if (store.database().isEmpty() && isSameDisk(folder, store.folder())) {
                all.add(Examined.mind(
                        PART,
                        folder + " is on the disk of the journals: if it breaks, both are gone; copy them elsewhere"));
            }
        } catch (IOException failed) {
            all.add(Examined.trouble(PART, folder + " cannot be read: " + Setting.shown("" + failed.getMessage())));
        }
        return all;
    }

    private static Examined newest(Backups backups, Instant now) throws IOException {
        Optional<Backups.Backup> newest = backups.newest();
        if (newest.isEmpty()) {
            return Examined.trouble(
                    PART, "there is none in " + backups.folder() + ": plumbline backup " + backups.folder());
        }
        Duration age = Duration.between(newest.get().made(), now);
        if (age.compareTo(OLDEST) > 0) {
            return Examined.trouble(
                    PART,
                    "the newest is " + age.toDays() + " days old: plumbline backup " + backups.folder()
                            + ", and once a day from now on");
        }
        try (JournalStore whole = Sqlite.reading(newest.get().file())) {
            return Examined.well(PART, "the newest is whole and " + age.toHours() + " hours old");
        } catch (StoreFailed damaged) {
            return Examined.trouble(
                    PART, newest.get().file() + " does not open: make a new one, and look at that disk");
        }
    }

    private static boolean isSameDisk(Path one, Path other) throws IOException {
        return Files.isDirectory(one)
                && Files.isDirectory(other)
                && Files.getAttribute(one, "unix:dev").equals(Files.getAttribute(other, "unix:dev"));
    }
}
