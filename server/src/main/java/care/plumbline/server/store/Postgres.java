package care.plumbline.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/// Journals in a PostgreSQL database (15 or later), for more women than one machine serves.
///
/// Several servers may use one database.
public final class Postgres {

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private static final int READERS = 8;
    private static final int WAIT_MILLISECONDS = 5_000;
    private static final int READ_MILLISECONDS = 3_000;
    private static final int SILENT_SECONDS = 30;

    private Postgres() {}

    /// Opens the journals of a database, and makes their tables if there are none.
    ///
    /// @param url such as `jdbc:postgresql://localhost/plumbline?user=plumbline`
    /// @throws StoreFailed when it cannot be reached, or is set up to acknowledge before it has written
    public static JournalStore open(String url) {
        PGSimpleDataSource source = source(url);
        // One round trip for a whole group of appends.
        source.setReWriteBatchedInserts(true);
        refuseUnsafe(source);
        Schema.migrate(source);
        return new SqlStore(pool(source, 1), pool(source, READERS), Upkeep.NONE);
    }

    /// Whether the tables of a database are those of this version; changes nothing.
    public static boolean isCurrent(String url) {
        PGSimpleDataSource source = source(url);
        refuseUnsafe(source);
        return Schema.isCurrent(source);
    }

    /// What the database's clock says.
    public static Instant now(String url) {
        try (Connection connection = source(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        } catch (SQLException failed) {
            throw StoreFailed.of("could not ask the database for its time", failed);
        }
    }

    private static PGSimpleDataSource source(String url) {
        // It would repeat the address, password and all.
        DRIVER.setLevel(Level.OFF);
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreFailed(Trouble.UNREACHABLE, "could not read the address of the database");
        }
        // Something else may listen there, and say nothing.
        source.setLoginTimeout(WAIT_MILLISECONDS / 1000);
        // A network that swallows what is sent must not hold a page for ever.
        source.setSocketTimeout(SILENT_SECONDS);
        source.setConnectTimeout(WAIT_MILLISECONDS / 1000);
        return source;
    }

    private static HikariDataSource pool(PGSimpleDataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        // Somebody waits for a page; a write is worth waiting longer.
        config.setConnectionTimeout(size == 1 ? WAIT_MILLISECONDS : READ_MILLISECONDS);
        config.setPoolName("postgres-" + (size == 1 ? "writer" : "readers"));
        return new HikariDataSource(config);
    }

    private static void refuseUnsafe(PGSimpleDataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (row.next() && row.getString(1).equals("off")) {
                        throw new StoreFailed(Trouble.UNSAFE, "PostgreSQL has " + setting + "=off, expected on");
                    }
                }
            }
        } catch (SQLException failed) {
            throw StoreFailed.of("could not open the database", failed);
        }
    }
}
