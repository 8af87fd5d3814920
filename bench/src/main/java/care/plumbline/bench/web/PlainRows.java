package care.plumbline.bench.web;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/// Rows into a table with the keys of the store's, and nothing else: no sealing, no head to move, no check. One
/// thread writes; what gathers while it commits is committed together, as in the store.
final class PlainRows implements AutoCloseable {

    private static final int GROUP = 500;
    private static final String TABLE = "create table entry (journal varchar(22) not null, seq bigint not null,"
            + " entry_id varchar(36) not null, sealed text not null, primary key (journal, seq), unique (journal, entry_id))";
    private static final Seen.Row STOP = new Seen.Row("", 0, "", "");

    private record Waiting(Seen.Row row, CompletableFuture<Boolean> done) {}

    private final Connection connection;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;

    private PlainRows(Connection connection, List<String> first) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            for (String sql : first) {
                statement.execute(sql);
            }
        }
        connection.setAutoCommit(false);
        this.thread = Thread.ofPlatform().start(this::write);
    }

    /// With the settings of the store: write-ahead log, `synchronous=FULL`.
    static PlainRows sqlite(Path file) throws SQLException {
        return new PlainRows(
                DriverManager.getConnection("jdbc:sqlite:" + file),
                List.of(
                        "pragma journal_mode=wal",
                        "pragma synchronous=full",
                        "pragma secure_delete=on",
                        "pragma wal_autocheckpoint=4000",
                        "pragma cache_size=-16000",
                        TABLE));
    }

    static PlainRows postgres(String url) throws SQLException {
        return new PlainRows(DriverManager.getConnection(url + "&reWriteBatchedInserts=true"), List.of(TABLE));
    }

    /// Returns when it is durable.
    void insert(Seen.Row row) throws InterruptedException, ExecutionException {
        var done = new CompletableFuture<Boolean>();
        waiting.add(new Waiting(row, done));
        done.get();
    }

    private void write() {
        var taken = new ArrayList<Waiting>();
        try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?, ?, ?)")) {
            while (true) {
                taken.clear();
                taken.add(waiting.take());
                waiting.drainTo(taken, GROUP - 1);
                if (taken.getFirst().row() == STOP) {
                    return;
                }
                for (Waiting one : taken) {
                    insert.setString(1, one.row().journal());
                    insert.setLong(2, one.row().seq());
                    insert.setString(3, one.row().entryId());
                    insert.setString(4, one.row().sealed());
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                taken.forEach(one -> one.done().complete(true));
            }
        } catch (SQLException | InterruptedException failed) {
            taken.forEach(one -> one.done().completeExceptionally(failed));
        }
    }

    /// Only when nobody inserts any more.
    @Override
    public void close() throws SQLException {
        waiting.add(new Waiting(STOP, new CompletableFuture<>()));
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
