package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteStoreTest implements JournalStoreContract, CopiesContract {

    private final Path folder;
    private final JournalStore store;

    SqliteStoreTest(@TempDir Path temp) {
        folder = temp.resolve("data").resolve("plumbline");
        store = Sqlite.open(folder);
    }

    @Override
    public JournalStore store() {
        return store;
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void folder_and_files_can_be_read_by_their_owner_only() throws IOException {
        Begun.in(store);
        assertEquals("rwx------", rights(folder));
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(3, all.size(), "the file, its log, and the log's index: " + all);
            for (Path file : all) {
                assertEquals("rw-------", rights(file), file.toString());
            }
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_commit_waits_for_the_disk() throws SQLException {
        try (Connection connection = Sqlite.durable().createConnection("jdbc:sqlite:" + folder.resolve(Sqlite.FILE))) {
            assertEquals("wal", pragma(connection, "journal_mode"));
            assertEquals("2", pragma(connection, "synchronous"), "0 is off, 1 normal, 2 full");
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.getString(1);
        }
    }
}
