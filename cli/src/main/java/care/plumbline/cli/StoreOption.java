package care.plumbline.cli;

import care.plumbline.server.store.Databases;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where the journals lie: a folder, or a database.
final class StoreOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the journals lie (default: ~/.local/share/plumbline).")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "A database instead of --data: PostgreSQL, such as jdbc:postgresql://localhost/plumbline,",
                "or Cassandra, such as cassandra://10.0.0.11,10.0.0.12/plumbline?datacenter=dc1."
            })
    private Optional<String> database = Optional.empty();

    private final Map<String, String> environment = System.getenv();

    private Optional<Setting> saidFolder() {
        return Setting.of("--data", folder, "PLUMBLINE_DATA", environment);
    }

    private Optional<Setting> saidDatabase() {
        return Setting.of("--database", database, "PLUMBLINE_DATABASE", environment);
    }

    Path folder() throws WrongInput {
        Optional<Setting> said = saidFolder();
        try {
            return said.map(here -> Path.of(here.value())).orElseGet(StoreOption::usualFolder);
        } catch (InvalidPathException none) {
            throw said.orElseThrow().wrong("a folder");
        }
    }

    Optional<String> database() throws WrongInput {
        Optional<Setting> url = saidDatabase();
        if (url.isPresent() && !Databases.isAddress(url.get().value())) {
            throw new WrongInput(url.get().name() + ": expected an address that begins with " + Databases.expected()
                    + ", found another");
        }
        return url.map(Setting::value);
    }

    /// What said where the journals lie, for the line that says that they cannot.
    String name() {
        return saidDatabase().or(this::saidFolder).map(Setting::name).orElse("--data");
    }

    /// The journals where they lie; makes nothing where there are none.
    JournalStore there() throws WrongInput {
        return database().isPresent() ? open(name(), database().get()) : there(name(), folder());
    }

    /// The place for journals, made if there is none.
    JournalStore place() throws WrongInput {
        return open(name(), database().isPresent() ? database().get() : folder().toString());
    }

    /// A folder or a file of a backup with journals.
    private static JournalStore there(String name, Path where) throws WrongInput {
        if (!Sqlite.isIn(where)) {
            throw new WrongInput(
                    name + ": expected journals, found no " + Sqlite.FILE + " in " + Setting.shown(where.toString()));
        }
        return open(name, where.toString());
    }

    /// What a command is told to copy from: a folder, a database, or the file of a backup.
    static JournalStore there(Setting where) throws WrongInput {
        if (Databases.isAddress(where.value())) {
            return open(where.name(), where.value());
        }
        Path path = path(where);
        return path.toString().endsWith(Backups.ENDING) ? backup(where.name(), path) : there(where.name(), path);
    }

    static JournalStore backup(String name, Path file) throws WrongInput {
        try {
            return Sqlite.reading(file);
        } catch (StoreFailed failed) {
            throw refused(name, failed);
        }
    }

    /// What a command is told to copy into: a folder or a database, made if there is none.
    static JournalStore place(Setting where) throws WrongInput {
        return open(
                where.name(),
                Databases.isAddress(where.value()) ? where.value() : path(where).toString());
    }

    private static Path path(Setting where) throws WrongInput {
        try {
            return Path.of(where.value());
        } catch (InvalidPathException none) {
            throw where.wrong("a folder, or an address that begins with " + Databases.expected());
        }
    }

    private static JournalStore open(String name, String where) throws WrongInput {
        try {
            return Databases.isAddress(where) ? Databases.open(where) : Sqlite.open(Path.of(where));
        } catch (StoreFailed failed) {
            throw refused(name, failed);
        }
    }

    static WrongInput refused(String name, StoreFailed failed) {
        return new WrongInput(name + ": expected journals that can be opened, found: "
                + Setting.shown(String.valueOf(failed.getMessage())));
    }

    /// Where Linux programs keep a user's data.
    private static Path usualFolder() {
        String given = System.getenv("XDG_DATA_HOME");
        Path base = given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(given);
        return base.resolve("plumbline");
    }
}
