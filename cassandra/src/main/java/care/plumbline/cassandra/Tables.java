package care.plumbline.cassandra;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The tables of this version. They are made by a command and never by a server that starts: two that made them at once
/// could leave a cluster with two of one name.
final class Tables {

    /// The comment of the table says its version.
    static final String MARK = "plumbline tables ";

    static final int VERSION = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Tables() {}

    /// Makes the keyspace, if there is none, and the table.
    static void make(CqlSession session, Address address, int copies) {
        Optional<Integer> there = version(session, address.keyspace());
        if (there.isPresent()) {
            refuseOthers(there.get());
            return;
        }
        try {
            agree(session);
            if (replication(session, address.keyspace()).isEmpty()) {
                execute(
                        session,
                        "CREATE KEYSPACE IF NOT EXISTS " + address.keyspace()
                                + " WITH replication = {'class': 'NetworkTopologyStrategy', '" + address.datacenter()
                                + "': " + copies + "} AND durable_writes = true");
                agree(session);
            }
            execute(session, journal(address.keyspace()));
            agree(session);
        } catch (DriverException failed) {
            throw new StoreFailed(Trouble.BROKEN, "could not make the tables", failed);
        }
    }

    /// Waits until all machines know the same tables: on one that does not, the next statement would fail.
    private static void agree(CqlSession session) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!session.checkSchemaAgreement()) {
            if (System.nanoTime() > end) {
                throw new StoreFailed(Trouble.UNREACHABLE, "the machines do not agree on the tables yet; ask again");
            }
        }
    }

    /// Zstandard takes back what writing bytes as letters costs.
    private static String journal(String keyspace) {
        return """
            CREATE TABLE IF NOT EXISTS %s.journal (
              journal text, part tinyint, place bigint, name text,
              last bigint static, head text static,
              id text, sealed text, kind text, wrapped text, note text,
              PRIMARY KEY (journal, part, place, name)
            ) WITH comment = '%s'
              AND compression = {'class': 'ZstdCompressor'}
              AND compaction = {'class': 'UnifiedCompactionStrategy'}
              AND gc_grace_seconds = 864000""".formatted(keyspace, MARK + VERSION);
    }

    private static void execute(CqlSession session, String statement) {
        session.execute(SimpleStatement.newInstance(statement).setTimeout(PATIENCE));
    }

    /// @throws StoreFailed when there are none, or those of another version
    static void refuseOthers(CqlSession session, String keyspace) {
        refuseOthers(version(session, keyspace)
                .orElseThrow(() -> new StoreFailed(Trouble.NO_TABLES, "could not open the keyspace " + keyspace)));
    }

    private static void refuseOthers(int version) {
        if (version != VERSION) {
            throw new StoreFailed(
                    Trouble.BROKEN,
                    "the tables are of version " + version + ", and this Plumbline writes version " + VERSION);
        }
    }

    /// The version of the tables of a keyspace; empty: there are none.
    ///
    /// Asked for, and not taken from what the driver keeps: that is empty when an answer was lost
    /// while it connected.
    static Optional<Integer> version(CqlSession session, String keyspace) {
        return asked(
                        session,
                        "SELECT comment FROM system_schema.tables WHERE keyspace_name = ? AND table_name = 'journal'",
                        keyspace)
                .map(row -> String.valueOf(row.getString(0)))
                .map(comment ->
                        comment.matches(MARK + "[0-9]{1,6}") ? Integer.parseInt(comment.substring(MARK.length())) : 0);
    }

    /// How a keyspace is spread; empty: there is none.
    static Optional<Map<String, String>> replication(CqlSession session, String keyspace) {
        return asked(session, "SELECT replication FROM system_schema.keyspaces WHERE keyspace_name = ?", keyspace)
                .map(row -> Optional.ofNullable(row.getMap(0, String.class, String.class))
                        .orElse(Map.of()));
    }

    private static Optional<Row> asked(CqlSession session, String statement, String keyspace) {
        return Settled.read(() -> Optional.ofNullable(session.execute(SimpleStatement.newInstance(statement, keyspace))
                .one()));
    }
}
