package care.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of backups, each a file whose name says when it was made.
record Backups(Path folder) {

    /// How the name of every backup ends.
    static final String ENDING = ".db";

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'plumbline-'uuuu-MM-dd'T'HHmmss'Z" + ENDING + "'")
            .withZone(ZoneOffset.UTC);

    /// One of them.
    record Backup(Path file, Instant made) {}

    /// Where one made at this moment belongs.
    Path at(Instant moment) {
        return folder.resolve(NAME.format(moment));
    }

    /// All that are there, the oldest first; what has another name is none.
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> read(file).ifPresent(all::add));
        }
        all.sort(Comparator.comparing(Backup::made));
        return all;
    }

    Optional<Backup> newest() throws IOException {
        List<Backup> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Deletes those that are older, and never the newest. A backup keeps what was erased after it was made.
    int forget(Duration older, Instant now) throws IOException {
        List<Backup> all = all();
        int gone = 0;
        for (Backup one : all.subList(0, Math.max(0, all.size() - 1))) {
            if (one.made().isBefore(now.minus(older))) {
                Files.delete(one.file());
                gone++;
            }
        }
        return gone;
    }

    private static Optional<Backup> read(Path file) {
        try {
            return Optional.of(new Backup(file, NAME.parse(file.getFileName().toString(), Instant::from)));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
