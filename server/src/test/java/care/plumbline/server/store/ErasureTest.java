package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.text.Lines;
import care.plumbline.server.seal.DeviceSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erasing says what is left, and takes it away as soon as it can.
class ErasureTest {

    private static String everything(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void beside_an_open_reader_the_log_is_emptied_when_the_reader_has_gone(@TempDir Path folder) throws Exception {
        try (Journals journals = new Journals(Sqlite.open(folder), Lines.RANDOM)) {
            Journals.Begun begun = journals.begin();
            assertTrue(journals.append(begun.journal(), begun.contents(), Lines.many(3))
                    .isPresent());
            String name = begun.journal().journal().text();
            try (Connection reader = new Engine.SqliteFile(folder).backDoor();
                    Statement statement = reader.createStatement()) {
                statement.execute("begin");
                statement.executeQuery("select count(*) from entry").next();
                Instant began = Instant.now();
                assertEquals(Erasure.SOON, journals.erase(begun.device()));
                assertTrue(Duration.between(began, Instant.now()).toSeconds() < 4, "she does not wait for it");
                assertTrue(everything(folder).contains(name), "sealed bytes are still in the log, and that is said");
            }
            for (int i = 0; i < 100 && everything(folder).contains(name); i++) {
                Thread.sleep(200);
            }
            assertFalse(everything(folder).contains(name), "by itself, without another erasing");
        }
    }

    @Test
    void a_journal_that_does_not_open_is_erased_by_whoever_holds_its_key_and_by_nobody_else(@TempDir Path folder)
            throws Exception {
        try (Journals journals = new Journals(Sqlite.open(folder), Lines.RANDOM)) {
            Journals.Begun begun = journals.begin();
            assertTrue(journals.append(begun.journal(), begun.contents(), Lines.many(3))
                    .isPresent());
            try (Connection door = new Engine.SqliteFile(folder).backDoor();
                    Statement statement = door.createStatement()) {
                statement.execute("update entry set sealed = 'AAAA' || substr(sealed, 5)");
            }
            journals.erase(DeviceSecret.random(begun.journal().journal(), Lines.RANDOM));
            assertTrue(journals.isThere(begun.device()), "another key of that name takes nothing away");
            assertEquals(Erasure.DONE, journals.erase(begun.device()));
            assertFalse(journals.isThere(begun.device()));
            assertFalse(everything(folder).contains(begun.journal().journal().text()));
        }
    }
}
