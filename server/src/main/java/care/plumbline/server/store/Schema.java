package care.plumbline.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a database to the tables this version needs: the same files for SQLite and PostgreSQL, forward
/// only.
final class Schema {

    /// The version of the newest file beside this class.
    static final String NEWEST = "3";

    private static final String HISTORY =
            "select version, success from flyway_schema_history order by installed_rank desc";

    private Schema() {}

    /// @throws StoreFailed when it cannot, or when a newer version of Plumbline has been at this database
    static void migrate(DataSource source) {
        if (isCurrent(source)) {
            // Asking Flyway would make every start half a second slower to hear the same.
            return;
        }
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:care/plumbline/server/store")
                    .loggers("slf4j")
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StoreFailed(trouble(failed), "could not prepare the tables", failed);
        }
    }

    static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(HISTORY)) {
            return newest.next() && NEWEST.equals(newest.getString(1)) && newest.getBoolean(2);
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    private static Trouble trouble(FlywayException failed) {
        return failed.getCause() instanceof SQLException sql ? Trouble.of(sql) : Trouble.BROKEN;
    }
}
