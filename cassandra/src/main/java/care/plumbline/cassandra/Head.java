package care.plumbline.cassandra;

import care.plumbline.journal.seal.Position;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.List;
import java.util.Optional;

/// Where a journal ends, as every row of its partition has it.
record Head(Position last, String sealed) {

    /// The head in the first of these rows; empty: there is no such journal, or it was erased.
    static Optional<Head> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        return row.isNull("last") || row.getLong("last") < 0
                ? Optional.empty()
                : Optional.of(new Head(new Position(row.getLong("last")), CassandraStore.text(row, "head")));
    }
}
