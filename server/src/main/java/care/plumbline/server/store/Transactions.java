package care.plumbline.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/// Runs work in a transaction: all of it or none, and nothing counts as done that a restart would not find. A
/// connection that failed is not used again.
record Transactions(HikariDataSource pool, Upkeep upkeep) {

    /// Something to do on a connection.
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T run(Work<T> work) throws SQLException {
        upkeep.stands();
        T result = committed(work);
        upkeep.stands();
        return result;
    }

    private <T> T committed(Work<T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            try {
                connection.setAutoCommit(false);
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                undo(connection, failed);
                throw failed;
            }
        }
    }

    private void undo(Connection connection, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // On a full disk SQLite has rolled back by itself, and a dead server cannot.
            failed.addSuppressed(gone);
        }
        pool.evictConnection(connection);
    }
}
