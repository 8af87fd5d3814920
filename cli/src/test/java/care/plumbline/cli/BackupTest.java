package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.store.PostgresServer;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups, restoring and moving as an operator does it, with a server that serves meanwhile.
class BackupTest {

    @TempDir
    private Path folder = Path.of("");

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Phone woman(Companion companion, String does) throws Exception {
        Phone she = companion.phone();
        she.begin("birth_date", "2026-10-11", "activity_1", does);
        return she;
    }

    private static String journal(Companion companion, Phone she) throws Exception {
        Phone now = companion.phone();
        now.hold(Phone.DEVICE, she.cookie(Phone.DEVICE));
        return now.get("/settings/export.json").body();
    }

    /// Every row of every table, as text.
    private static List<String> rows(String jdbc) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select 'head ' || journal || ' ' || seq || ' ' || sealed from head union all
                        select 'entry ' || journal || ' ' || seq || ' ' || entry_id || ' ' || sealed from entry union all
                        select 'key ' || journal || ' ' || lock_id || ' ' || kind || ' ' || wrapped from wrapped_key""")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        rows.sort(null);
        return rows;
    }

    private String sqlite(String name) {
        return "jdbc:sqlite:" + folder.resolve(name).resolve(Sqlite.FILE);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all::toString);
            return all.getFirst();
        }
    }

    private static void done(Terminal said, String words) {
        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains(words), said.out());
    }

    private static void refused(Terminal said, String words) {
        assertEquals(2, said.exit(), said.out());
        assertEquals(1, said.err().strip().lines().count(), said.err());
        assertTrue(said.err().contains(words), said.err());
    }

    @Test
    void made_while_the_server_serves_and_restored_every_row_is_the_same_and_opens_for_her() throws Exception {
        Phone she;
        Phone other;
        List<String> before;
        String hers;
        try (Companion companion = new Companion(folder.resolve("data"))) {
            she = woman(companion, "stairs");
            other = woman(companion, "hills");
            hers = journal(companion, she);
            before = rows(sqlite("data"));
            done(Terminal.run("backup", at("backups"), "--data", at("data")), "2 journals, ");
            assertEquals(
                    303, other.post("/begin", "k.activity_2", "hills again").statusCode());
        }
        Path backup = only(folder.resolve("backups"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        assertTrue(backup.getFileName().toString().matches("plumbline-2\\d{3}-\\d\\d-\\d\\dT\\d{6}Z\\.db"));
        done(Terminal.run("restore", backup.toString(), "--data", at("again")), "letter for letter");
        assertEquals(before, rows(sqlite("again")));
        try (Companion companion = new Companion(folder.resolve("again"))) {
            assertTrue(hers.contains("stairs"), hers);
            assertEquals(hers, journal(companion, she));
        }
    }

    @Test
    void a_restore_writes_over_nothing_and_takes_nothing_that_is_no_backup() throws Exception {
        try (Companion companion = new Companion(folder.resolve("data"))) {
            woman(companion, "stairs");
        }
        done(Terminal.run("backup", at("backups"), "--data", at("data")), "1 journals");
        String backup = only(folder.resolve("backups")).toString();
        refused(Terminal.run("restore", backup, "--data", at("data")), "found some; stop the server");
        refused(Terminal.run("restore", at("nothing.db"), "--data", at("new")), "FILE: ");
        Path damaged = Files.write(folder.resolve("damaged.db"), new byte[5000]);
        refused(Terminal.run("restore", damaged.toString(), "--data", at("new")), "FILE: ");
        refused(Terminal.run("backup", at("backups"), "--data", at("new")), "--data: expected journals, found no ");
        refused(Terminal.run("backup", "--data", at("data")), "DIR: expected the folder of backups");
        refused(Terminal.run("backup", at("backups"), "--data", at("data"), "--keep", "0"), "--keep: ");
        assertFalse(Files.exists(folder.resolve("new")), "nothing was made");
    }

    @Test
    void old_backups_are_deleted_but_never_the_newest_and_never_what_is_none() throws Exception {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path old = Files.writeString(backups.resolve("plumbline-2020-01-01T000000Z.db"), "");
        Path foreign = Files.writeString(backups.resolve("recipes.db"), "");
        try (Companion companion = new Companion(folder.resolve("data"))) {
            woman(companion, "stairs");
        }
        refused(Terminal.run("backup", at("backups"), "--data", at("nothing"), "--keep", "14"), "--data: ");
        assertTrue(Files.exists(old), "as long as there is none newer");
        done(
                Terminal.run("backup", at("backups"), "--data", at("data"), "--keep", "14"),
                "1 older than 14 days deleted");
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(foreign));
    }

    @Test
    void a_backup_of_postgresql_is_the_same_file_and_journals_move_there_and_back() throws Exception {
        String database = PostgresServer.addressOf("postgres").replace("/postgres?", "/moved?");
        try (Connection connection = DriverManager.getConnection(PostgresServer.addressOf("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database moved");
        }
        Phone she;
        try (Companion companion = new Companion(folder.resolve("data"))) {
            she = woman(companion, "stairs");
            woman(companion, "hills");
            done(Terminal.run("move", "--from", at("data"), "--to", database), "2 journals, ");
            assertEquals(303, she.post("/begin", "k.activity_2", "hills again").statusCode());
        }
        done(Terminal.run("move", "--from", at("data"), "--to", database), "2 journals, ");
        assertEquals(rows(sqlite("data")), rows(database));
        done(Terminal.run("backup", at("backups"), "--database", database), "2 journals, ");
        Path backup = only(folder.resolve("backups"));
        done(Terminal.run("move", "--from", backup.toString(), "--to", at("back")), "2 journals, ");
        assertEquals(rows(sqlite("data")), rows(sqlite("back")));
        try (Companion companion = new Companion(database)) {
            assertTrue(journal(companion, she).contains("stairs"));
        }
    }

    @Test
    void a_move_names_what_is_wrong_in_one_line() throws Exception {
        try (Companion companion = new Companion(folder.resolve("one"))) {
            woman(companion, "stairs");
        }
        try (Companion companion = new Companion(folder.resolve("two"))) {
            woman(companion, "hills");
        }
        refused(Terminal.run("move", "--to", at("one")), "--from: expected a folder or an address, found nothing");
        refused(Terminal.run("move", "--from", at("one"), "--to", at("one")), "--to: expected another place");
        refused(Terminal.run("move", "--from", at("none"), "--to", at("one")), "--from: expected journals");
        refused(Terminal.run("move", "--from", at("one"), "--to", at("two")), "is of another place");
        refused(
                Terminal.run("move", "--from", at("one"), "--to", "jdbc:postgresql://127.0.0.1:1/x?password=secret"),
                "--to: expected journals that can be opened");
    }
}
