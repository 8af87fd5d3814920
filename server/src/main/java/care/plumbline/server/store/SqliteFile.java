package care.plumbline.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// The file of the journals and its log. Thread-safe.
final class SqliteFile implements Upkeep {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Path file;
    private final Path log;
    private final SQLiteDataSource source;
    private final @Nullable Object key;
    private final AtomicBoolean emptying = new AtomicBoolean();
    private volatile boolean hasLog;
    private volatile boolean closed;

    /// @throws StoreFailed when it cannot be looked at
    SqliteFile(Path file, SQLiteDataSource source) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.source = source;
        try {
            this.key = key(file);
        } catch (IOException failed) {
            throw new StoreFailed(Trouble.READ_ONLY, "could not look at " + file, failed);
        }
    }

    /// Which file a name stands for; two files never have the same.
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// SQLite goes on writing into a file that has lost its name, and nobody would find it again.
    @Override
    public void stands() {
        try {
            boolean logged = Files.exists(log);
            hasLog = hasLog || logged;
            if (Objects.equals(key(file), key) && logged == hasLog) {
                return;
            }
        } catch (IOException gone) {
            throw new StoreFailed(Trouble.TAKEN_AWAY, "could not find " + file, gone);
        }
        throw new StoreFailed(Trouble.TAKEN_AWAY, "another file stands at " + file);
    }

    /// The write-ahead log still holds what was erased until it is copied into the file and emptied, which has to
    /// wait for everybody who reads just now.
    @Override
    public Erasure erased() {
        if (isLogEmptied()) {
            return Erasure.DONE;
        }
        if (emptying.compareAndSet(false, true)) {
            Thread.ofVirtual().name("log-emptier").start(this::emptyLater);
        }
        return Erasure.SOON;
    }

    private void emptyLater() {
        try {
            boolean emptied = false;
            while (!emptied && !closed) {
                Thread.sleep(AGAIN);
                emptied = closed || isLogEmptied();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            emptying.set(false);
        }
    }

    private boolean isLogEmptied() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout=" + PATIENCE.toMillis());
            try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                return row.next() && row.getInt(1) == 0;
            }
        } catch (SQLException failed) {
            return false;
        }
    }

    /// SQLite empties the log itself when the last connection closes.
    @Override
    public void close() {
        closed = true;
    }
}
