package care.plumbline.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// Journals in one SQLite file in a folder only its owner can read.
///
/// Write-ahead log, and `synchronous=FULL`: a commit returns when its bytes are on the disk. Erased rows
/// are overwritten. Two processes may open the same folder; SQLite keeps them apart.
public final class Sqlite {

    /// The name of the file in its folder.
    public static final String FILE = "plumbline.db";

    /// What every SQLite file begins with.
    private static final String MAGIC = "SQLite format 3\0";

    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int READERS = 4;
    private static final int WRITER_CACHE_KIB = 16_000;

    /// Copying the log into the file costs more syncs: every 16 MB of log instead of every 4.
    private static final int LOG_PAGES = 4_000;

    private Sqlite() {}

    /// Opens the journals in a folder, and makes the folder (0700) and the file (0600) if there are none.
    ///
    /// @throws StoreFailed when the folder cannot be made or written
    public static JournalStore open(Path folder) {
        return open(folder, durable());
    }

    /// Makes the folder if there is none, and keeps SQLite's own code in it from now on.
    ///
    /// @throws StoreFailed when the folder cannot be made or written
    public static void keepLibraryIn(Path folder) {
        prepare(folder);
        NativeLibrary.keepIn(folder);
    }

    static JournalStore open(Path folder, SQLiteConfig config) {
        Path file = prepare(folder);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        refuseDamaged(file, source);
        Schema.migrate(source);
        HikariDataSource writing = pool(source, 1, "pragma cache_size=-" + WRITER_CACHE_KIB);
        HikariDataSource reading = pool(source, READERS, "pragma query_only=true");
        return new SqlStore(writing, reading, new SqliteFile(file, source));
    }

    /// Opens a backup: a file that nobody writes, even on a disk that cannot be written. Every write fails.
    ///
    /// @throws StoreFailed when there is no such file, or it is no whole backup of this version
    public static JournalStore reading(Path backup) {
        Path log = backup.resolveSibling(backup.getFileName() + "-wal");
        if (!Files.isRegularFile(backup)) {
            throw new StoreFailed(Trouble.UNREACHABLE, "there is no file " + backup);
        }
        if (Files.exists(log)) {
            throw new StoreFailed(Trouble.BUSY, log + " says that it is in use, and not a backup");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + backup.toUri() + "?immutable=1");
        refuseDamaged(backup, source);
        if (!Schema.isCurrent(source)) {
            throw new StoreFailed(Trouble.BROKEN, backup + " is no backup of this version");
        }
        return new SqlStore(pool(source, 1, "pragma query_only=true"), pool(source, READERS, "select 1"), Upkeep.NONE);
    }

    /// Whether the tables in a folder are those of this version; changes nothing.
    public static boolean isCurrent(Path folder) {
        SQLiteDataSource source = new SQLiteDataSource(durable());
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath());
        refuseDamaged(folder.resolve(FILE), source);
        return Schema.isCurrent(source);
    }

    /// Whether journals lie in a folder.
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static SQLiteConfig durable() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        config.setWalAutocheckpoint(LOG_PAGES);
        // A file that was taken away must not be made anew, empty, by the next connection.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private static HikariDataSource pool(SQLiteDataSource source, int size, String first) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setConnectionInitSql(first);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setPoolName("sqlite-" + (size == 1 ? "writer" : "readers"));
        return new HikariDataSource(config);
    }

    /// A server on a damaged file would fail later, for one woman or for all, and might damage it more.
    private static void refuseDamaged(Path file, SQLiteDataSource source) {
        if (!isSqlite(file)) {
            throw new StoreFailed(Trouble.BROKEN, file + " is not a file of journals");
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet first = statement.executeQuery("pragma quick_check(1)")) {
            if (!first.next() || !first.getString(1).equals("ok")) {
                throw new StoreFailed(Trouble.DAMAGED, "could not use " + file);
            }
        } catch (SQLException failed) {
            throw StoreFailed.of("could not use " + file, failed);
        }
    }

    private static boolean isSqlite(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(MAGIC.length());
            return first.length == 0 || new String(first, StandardCharsets.ISO_8859_1).equals(MAGIC);
        } catch (IOException failed) {
            throw new StoreFailed(Trouble.READ_ONLY, "could not read " + file, failed);
        }
    }

    /// The file is made before SQLite opens it, because SQLite would give it the rights of the process, and
    /// gives its log the rights of the file. A folder that was there keeps its rights: it may be somebody's
    /// own.
    private static Path prepare(Path folder) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isDirectory(folder)) {
                Path parent = folder.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                if (posix) {
                    Files.createDirectory(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                } else {
                    Files.createDirectory(folder);
                }
            }
            if (posix) {
                try {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } catch (FileAlreadyExistsException older) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            } else if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return file;
        } catch (IOException failed) {
            throw new StoreFailed(Trouble.READ_ONLY, "could not make " + file, failed);
        }
    }
}
