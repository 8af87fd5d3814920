package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// The machine below fails: an append fails with the word for it, and what was written before is whole.
class FailingStoreTest {

    private static final int FILE_PAGES = 120;

    @Test
    void an_append_that_finds_no_room_fails_and_leaves_nothing_half_written(@TempDir Path folder) throws Exception {
        SQLiteConfig small = Sqlite.durable();
        small.setMaxPageCount(FILE_PAGES);
        Journals.Begun begun;
        List<Written> kept;
        try (Journals journals = new Journals(Sqlite.open(folder, small), Lines.RANDOM)) {
            begun = journals.begin();
            kept = SmallDisk.fill(journals, begun);
        }
        try (Journals journals = new Journals(Sqlite.open(folder), Lines.RANDOM)) {
            Contents known = journals.read(begun.journal()).orElseThrow();
            assertEquals(kept, known.entries());
            Contents more =
                    journals.append(begun.journal(), known, Lines.many(1)).orElseThrow();
            assertEquals(kept.size() + 1, more.entries().size(), "with room it goes on");
        }
    }

    /// The same on a real file system of 3 MB, in a mount namespace of its own, where a test may make one.
    @Test
    void a_file_system_without_room_is_no_different(@TempDir Path folder) throws Exception {
        String mount = "mount -t tmpfs -o size=3m tmpfs " + folder;
        assumeTrue(inNamespace(mount).exit() == 0, "may not mount here");
        String java = String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "-cp '" + System.getProperty("java.class.path") + "'",
                SmallDisk.class.getName(),
                folder.toString());
        Ended ended = inNamespace(mount + " && exec " + java);
        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("whole: "), ended.said());
    }

    private record Ended(int exit, String said) {}

    private static Ended inNamespace(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), said);
    }

    @Test
    void what_sqlite_says_of_a_file_it_may_not_write_is_understood(@TempDir Path folder) throws Exception {
        Sqlite.open(folder).close();
        try (Connection connection = new Engine.SqliteFile(folder).backDoor();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = true");
            var refused = assertThrows(SQLException.class, () -> statement.execute("delete from entry"));
            assertEquals(Trouble.READ_ONLY, Trouble.of(refused));
        }
    }

    private static void assertRefused(Trouble trouble, Journals journals, Journals.Begun begun, Contents known) {
        var failed = assertThrows(StoreFailed.class, () -> journals.append(begun.journal(), known, Lines.many(1)));
        assertEquals(trouble, failed.trouble(), failed.toString());
        assertTrue(failed.toString().contains("could not write: "), failed.toString());
    }

    @Test
    void a_postgresql_that_was_set_to_read_only_says_so_and_still_reads() throws Exception {
        Engine.PostgresDatabase database = PostgresServer.shared().database();
        try (Journals journals = new Journals(database.open(), Lines.RANDOM)) {
            Journals.Begun begun = journals.begin();
            Contents known = journals.append(begun.journal(), begun.contents(), Lines.many(2))
                    .orElseThrow();
            run(database, "alter database " + database.name() + " set default_transaction_read_only = on");
            cutOff(database);
            try (Journals after = new Journals(database.open(), Lines.RANDOM)) {
                assertRefused(Trouble.READ_ONLY, after, begun, known);
                assertEquals(known, after.read(begun.journal()).orElseThrow());
            }
        }
    }

    /// Somebody restarts the server, or the network is cut: the next append may fail, the one after it goes
    /// through.
    @Test
    void a_lost_connection_fails_one_append_and_the_next_one_writes() throws Exception {
        Engine.PostgresDatabase database = PostgresServer.shared().database();
        try (Journals journals = new Journals(database.open(), Lines.RANDOM)) {
            Journals.Begun begun = journals.begin();
            Contents known = begun.contents();
            List<Written> sent = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                cutOff(database);
                List<Written> line = Lines.many(1);
                sent.addAll(line);
                try {
                    known = journals.append(begun.journal(), known, line).orElseThrow();
                } catch (StoreFailed failed) {
                    assertEquals(Trouble.UNREACHABLE, failed.trouble(), failed.toString());
                    known = journals.append(begun.journal(), known, line).orElseThrow();
                }
            }
            Thread.sleep(600); // The pool asks a connection whether it is alive when it was idle for half a second.
            assertEquals(sent, journals.read(begun.journal()).orElseThrow().entries());
        }
    }

    private static void cutOff(Engine.PostgresDatabase database) throws Exception {
        run(
                database,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database.name()
                        + "' and pid <> pg_backend_pid()");
    }

    private static void run(Engine database, String sql) throws Exception {
        try (Connection connection = database.backDoor();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_postgresql_that_acknowledges_before_it_has_written_is_refused() throws Exception {
        Engine.PostgresDatabase database = PostgresServer.shared().database();
        run(database, "alter database " + database.name() + " set synchronous_commit = off");
        var refused = assertThrows(StoreFailed.class, database::open);
        assertEquals(Trouble.UNSAFE, refused.trouble());
        assertEquals(
                "PostgreSQL has synchronous_commit=off, expected on: it is set up to lose what was acknowledged",
                refused.getMessage());
    }

    @Test
    void a_server_that_is_not_there_is_named_unreachable() {
        var refused = assertThrows(StoreFailed.class, () -> Postgres.open("jdbc:postgresql://127.0.0.1:9/x?user=x"));
        assertEquals(Trouble.UNREACHABLE, refused.trouble());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named(@TempDir Path temp) throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        var refused = assertThrows(StoreFailed.class, () -> Sqlite.open(file.resolve("data")));
        assertEquals(Trouble.READ_ONLY, refused.trouble());
        assertTrue(refused.toString().contains("could not make " + file), refused.toString());
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_was(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(Sqlite.FILE), "a shopping list, long enough to be read".repeat(9));
        String before = Files.readString(file);
        assertEquals(
                Trouble.BROKEN,
                assertThrows(StoreFailed.class, () -> Sqlite.open(folder)).trouble());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void two_servers_on_one_sqlite_file_keep_out_of_each_others_way(@TempDir Path folder) throws Exception {
        try (Journals one = new Journals(Sqlite.open(folder), Lines.RANDOM);
                Journals two = new Journals(Sqlite.open(folder), Lines.RANDOM)) {
            Journals.Begun begun = one.begin();
            List<Thread> threads = new ArrayList<>();
            List<Throwable> failures = new ArrayList<>();
            for (Journals journals : List.of(one, two)) {
                threads.add(Thread.ofVirtual()
                        .uncaughtExceptionHandler((_, failure) -> failures.add(failure))
                        .start(() -> fifty(journals, begun)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), failures);
            assertEquals(100, one.read(begun.journal()).orElseThrow().entries().size());
        }
    }

    private static void fifty(Journals journals, Journals.Begun begun) {
        try {
            Contents known = begun.contents();
            for (Written line : Lines.many(50)) {
                known = journals.append(begun.journal(), known, List.of(line)).orElseThrow();
            }
        } catch (Tampered tampered) {
            throw new AssertionError(tampered);
        }
    }
}
