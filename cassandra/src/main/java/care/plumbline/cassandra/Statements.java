package care.plumbline.cassandra;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DefaultConsistencyLevel;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchStatementBuilder;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.DefaultBatchType;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The statements of [Cql], prepared when they are first asked for. Thread-safe.
final class Statements {

    /// So many rows travel at once.
    private static final int PAGE = 5_000;

    private final CqlSession session;
    private final String keyspace;
    private final Map<String, PreparedStatement> prepared = new ConcurrentHashMap<>();

    Statements(CqlSession session, String keyspace) {
        this.session = session;
        this.keyspace = keyspace;
    }

    BoundStatement bind(String statement, @Nullable Object... values) {
        return prepared.computeIfAbsent(statement, this::prepare)
                .bind(values)
                .setConsistencyLevel(DefaultConsistencyLevel.QUORUM)
                .setSerialConsistencyLevel(DefaultConsistencyLevel.SERIAL);
    }

    private PreparedStatement prepare(String statement) {
        String named = statement.replaceFirst("(UPDATE|INTO|FROM) journal", "$1 " + keyspace + ".journal");
        return session.prepare(SimpleStatement.newInstance(named));
    }

    /// Whether a conditional write took hold.
    boolean apply(BoundStatement one) {
        return session.execute(one).wasApplied();
    }

    /// Whether all of them took hold; they do together or not at all.
    boolean apply(List<BoundStatement> all) {
        BatchStatementBuilder batch = BatchStatement.builder(DefaultBatchType.UNLOGGED)
                .setConsistencyLevel(ConsistencyLevel.QUORUM)
                .setSerialConsistencyLevel(ConsistencyLevel.SERIAL)
                .setIdempotence(false);
        all.forEach(batch::addStatement);
        return session.execute(batch.build()).wasApplied();
    }

    /// Rows of one journal as the majority has decided; a round that was left unfinished is finished first.
    List<Row> read(String statement, @Nullable Object... values) {
        ResultSet rows = session.execute(bind(statement, values)
                .setConsistencyLevel(DefaultConsistencyLevel.SERIAL)
                .setIdempotent(true)
                .setPageSize(PAGE));
        return rows.all();
    }

    /// Rows of many journals, for the operator's copies.
    List<Row> list(String statement, @Nullable Object... values) {
        return session.execute(bind(statement, values).setIdempotent(true)).all();
    }

    void close() {
        session.close();
    }
}
