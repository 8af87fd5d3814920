package care.plumbline.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A real database to test on, and the back door to it that an attacker with the disk would use.
sealed interface Engine {

    JournalStore open();

    /// What a child process needs to open it too.
    String address();

    Connection backDoor() throws SQLException;

    record SqliteFile(Path folder) implements Engine {
        @Override
        public JournalStore open() {
            return Sqlite.open(folder);
        }

        @Override
        public String address() {
            return folder.toString();
        }

        @Override
        public Connection backDoor() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Sqlite.FILE));
        }
    }

    record PostgresDatabase(String address) implements Engine {
        String name() {
            return address.replaceAll(".*/([a-z0-9]+)\\?.*", "$1");
        }

        @Override
        public JournalStore open() {
            return Postgres.open(address);
        }

        @Override
        public Connection backDoor() throws SQLException {
            return DriverManager.getConnection(address);
        }
    }

    static Engine at(String address) {
        return address.startsWith("jdbc:") ? new PostgresDatabase(address) : new SqliteFile(Path.of(address));
    }
}
