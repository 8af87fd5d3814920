package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Path FILES = Path.of("src/main/resources/care/plumbline/server/store");

    @Test
    void the_newest_version_is_that_of_the_newest_file() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();
            assertEquals(Integer.parseInt(Schema.NEWEST), names.size(), names.toString());
            assertTrue(names.stream().anyMatch(name -> name.startsWith("V" + Schema.NEWEST + "__")), names.toString());
        }
    }

    @Test
    void every_key_begins_with_the_journal_and_every_statement_names_one() throws Exception {
        List<String> keys = Files.readAllLines(FILES.resolve("V1__journals.sql")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("primary key") || line.startsWith("unique"))
                .toList();
        assertEquals(4, keys.size());
        for (String key : keys) {
            assertTrue(key.contains("(journal"), key);
        }
        for (var field : Sql.class.getDeclaredFields()) {
            String statement = (String) field.get(null);
            assertTrue(
                    statement.contains("journal = ?") || statement.matches("insert into \\w+ \\(journal, .*"),
                    field.getName() + ": " + statement);
        }
    }

    @Test
    void tables_of_a_newer_plumbline_are_left_alone(@TempDir Path folder) throws Exception {
        for (Engine engine :
                List.of(new Engine.SqliteFile(folder), PostgresServer.shared().database())) {
            engine.open().close();
            try (Connection connection = engine.backDoor();
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        insert into flyway_schema_history (installed_rank, version, description, type, script,
                        checksum, installed_by, execution_time, success)
                        values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'later', 1, true)""");
            }
            var refused = assertThrows(StoreFailed.class, engine::open);
            assertTrue(refused.toString().contains("99"), refused.toString());
        }
    }
}
