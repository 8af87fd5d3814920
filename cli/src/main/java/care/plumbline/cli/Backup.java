package care.plumbline.cli;

import care.plumbline.server.store.Copying;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline backup`: all journals as one file, while the server runs or not.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write all journals, sealed as they are, into one file; the server may go on serving.",
            "Every entry is compared before the file counts. The same file for SQLite, PostgreSQL and Cassandra.",
            "Each journal is as it stood at one moment, not all of them at the same."
        })
final class Backup implements Callable<Integer> {

    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of backups (default: PLUMBLINE_BACKUPS); the file is named after the moment.")
    private Optional<String> given = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--keep",
            paramLabel = "DAYS",
            description = "Delete backups in that folder that are older; the newest always stays (default: keep all).")
    private Optional<Integer> keep = Optional.empty();

    Backup(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws WrongInput, IOException {
        Backups backups = folder(given, System.getenv())
                .orElseThrow(() -> new WrongInput("DIR: expected the folder of backups, found nothing"));
        if (keep.isPresent() && keep.get() < 1) {
            throw new WrongInput("--keep: expected 1 day or more, found " + keep.get());
        }
        Files.createDirectories(backups.folder());
        Instant now = clock.instant();
        Path file = backups.at(now);
        // Not whole yet: it gets its name when it has been compared.
        Path part = Files.createTempDirectory(backups.folder(), ".plumbline-");
        try {
            Copying.Tally tally = write(part);
            forceToDisk(part.resolve(Sqlite.FILE));
            Files.move(part.resolve(Sqlite.FILE), file, StandardCopyOption.ATOMIC_MOVE);
            forceToDisk(backups.folder());
            var out = spec.commandLine().getOut();
            out.println(file + ": " + tally.journals() + " journals, " + tally.entries() + " entries, compared");
            if (keep.isPresent()) {
                int gone = backups.forget(Duration.ofDays(keep.get()), now);
                out.println(gone + " older than " + keep.get() + " days deleted");
            }
            return 0;
        } finally {
            delete(part);
        }
    }

    /// The folder of backups, if anybody has said one.
    static Optional<Backups> folder(Optional<String> given, Map<String, String> environment) throws WrongInput {
        Optional<Setting> said = Setting.of("DIR", given, "PLUMBLINE_BACKUPS", environment);
        try {
            return said.map(here -> new Backups(Path.of(here.value()).toAbsolutePath()));
        } catch (InvalidPathException none) {
            throw said.orElseThrow().wrong("a folder");
        }
    }

    private Copying.Tally write(Path part) throws WrongInput {
        try (JournalStore from = store.there()) {
            try (JournalStore to = Sqlite.open(part)) {
                new Copying(from, to).copy();
            }
            // As it will be read one day: opened anew, for reading.
            try (JournalStore written = Sqlite.reading(part.resolve(Sqlite.FILE))) {
                return new Copying(from, written).compare(Copying.Likeness.BEGINNING);
            }
        } catch (StoreFailed | Copying.Unlike failed) {
            throw new WrongInput("backup: expected journals that can be copied, found: "
                    + Setting.shown(String.valueOf(failed.getMessage())));
        }
    }

    private static void forceToDisk(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
