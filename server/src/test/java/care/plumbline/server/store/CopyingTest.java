package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals copied between the two engines, both ways, with real databases.
class CopyingTest {

    private static final Instant WHEN = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Engine sqlite(String name) {
        return new Engine.SqliteFile(folder.resolve(name));
    }

    private static Written entry(int number) {
        return new Written(
                new EntryId(UUID.randomUUID()),
                new Entry.Practised(LocalDate.of(2026, 11, 22), List.of(new Id("bridge-" + number))),
                WHEN);
    }

    /// Women with no entry, a few, and many.
    private static List<DeviceSecret> women(Journals journals, int women) throws Exception {
        List<DeviceSecret> devices = new ArrayList<>();
        for (int i = 0; i < women; i++) {
            Journals.Begun begun = journals.begin();
            List<Written> entries = new ArrayList<>();
            for (int n = 0; n < i * 7 % 40; n++) {
                entries.add(entry(n));
            }
            if (!entries.isEmpty()) {
                journals.append(begun.journal(), begun.contents(), entries);
            }
            devices.add(begun.device());
        }
        return devices;
    }

    private static void write(Journals journals, DeviceSecret device) throws Exception {
        Unlocked journal = journals.unlock(device).orElseThrow();
        Contents known = journals.read(journal).orElseThrow();
        journals.append(journal, known, List.of(entry(1)));
    }

    /// Every row of every table, as text.
    private static List<String> rows(Engine engine) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = engine.backDoor();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "select 'head', journal, seq, sealed from head",
                    "select 'entry', journal, seq, entry_id || ' ' || sealed from entry",
                    "select 'key', journal, 0, lock_id || ' ' || kind || ' ' || wrapped from wrapped_key")) {
                try (ResultSet row = statement.executeQuery(table)) {
                    while (row.next()) {
                        rows.add(row.getString(1)
                                + ' '
                                + row.getString(2)
                                + ' '
                                + row.getLong(3)
                                + ' '
                                + row.getString(4));
                    }
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    private static Copying.Tally copied(Engine from, Engine to) throws Exception {
        try (JournalStore source = from.open();
                JournalStore target = to.open()) {
            Copying copying = new Copying(source, target);
            copying.copy();
            return copying.compare(Copying.Likeness.SAME);
        }
    }

    @Test
    void from_sqlite_to_postgresql_and_back_every_row_is_the_same_to_the_last_letter() throws Exception {
        Engine before = sqlite("before");
        List<DeviceSecret> devices;
        try (Journals journals = new Journals(before.open(), Lines.RANDOM)) {
            devices = women(journals, 30);
        }
        Engine middle = PostgresServer.shared().database();
        Engine after = sqlite("after");
        Copying.Tally there = copied(before, middle);
        assertEquals(new Copying.Tally(30, 565, 30), there);
        assertEquals(there, copied(middle, after));
        assertEquals(rows(before), rows(middle));
        assertEquals(rows(before), rows(after));
        try (Journals journals = new Journals(after.open(), Lines.RANDOM)) {
            for (DeviceSecret device : devices) {
                write(journals, device);
            }
        }
    }

    @Test
    void a_copy_that_broke_off_or_grew_old_is_completed_and_a_lock_that_was_taken_away_goes() throws Exception {
        Engine before = sqlite("before");
        Engine after = PostgresServer.shared().database();
        try (Journals journals = new Journals(before.open(), Lines.RANDOM)) {
            List<DeviceSecret> devices = women(journals, 12);
            copied(before, after);
            write(journals, devices.get(3));
            DeviceSecret second = DeviceSecret.random(devices.get(4).journal(), Lines.RANDOM);
            journals.addLock(journals.unlock(devices.get(4)).orElseThrow(), second);
            journals.removeLock(
                    journals.unlock(second).orElseThrow(), devices.get(4).id());
            women(journals, 2);
            try (Connection connection = after.backDoor();
                    Statement statement = connection.createStatement()) {
                // As it stands when a copy dies after the beginning of a journal.
                String last = devices.get(5).journal().text();
                statement.execute("delete from entry where journal = '" + last + "'");
                statement.execute("update head set seq = 0 where journal = '" + last + "'");
            }
            copied(before, after);
        }
        assertEquals(rows(before), rows(after));
    }

    @Test
    void what_was_written_or_erased_meanwhile_is_noticed() throws Exception {
        Engine before = sqlite("before");
        try (Journals journals = new Journals(before.open(), Lines.RANDOM);
                JournalStore source = before.open();
                JournalStore target = sqlite("after").open()) {
            List<DeviceSecret> devices = women(journals, 5);
            Copying copying = new Copying(source, target);
            copying.copy();
            write(journals, devices.get(2));
            assertThrows(Copying.Unlike.class, () -> copying.compare(Copying.Likeness.SAME));
            assertEquals(5, copying.compare(Copying.Likeness.BEGINNING).journals());
            copying.copy();
            copying.compare(Copying.Likeness.SAME);
            journals.erase(devices.get(1));
            copying.copy();
            var left = assertThrows(Copying.Unlike.class, () -> copying.compare(Copying.Likeness.SAME));
            assertTrue(String.valueOf(left.getMessage()).contains("erased since"), left.getMessage());
        }
    }

    @Test
    void a_letter_that_is_not_the_same_is_noticed_wherever_it_is() throws Exception {
        for (String harm : List.of(
                "update entry set sealed = 'AAAA' || substr(sealed, 5) where seq = 2",
                "update head set sealed = 'AAAA' || substr(sealed, 5) where seq = 7",
                "update wrapped_key set wrapped = 'AAAA' || substr(wrapped, 5)",
                "delete from wrapped_key",
                "delete from entry where seq = 3")) {
            Path at = Files.createTempDirectory(folder, "harm");
            Engine before = new Engine.SqliteFile(at.resolve("before"));
            Engine after = new Engine.SqliteFile(at.resolve("after"));
            try (Journals journals = new Journals(before.open(), Lines.RANDOM)) {
                women(journals, 4);
            }
            copied(before, after);
            try (Connection connection = after.backDoor();
                    Statement statement = connection.createStatement()) {
                assertTrue(statement.executeUpdate(harm) > 0, harm);
            }
            try (JournalStore source = before.open();
                    JournalStore target = after.open()) {
                Copying copying = new Copying(source, target);
                assertThrows(Copying.Unlike.class, () -> copying.compare(Copying.Likeness.SAME), harm);
            }
        }
    }

    @Test
    void copied_while_women_write_each_journal_stands_as_it_stood_at_one_moment() throws Exception {
        Engine before = sqlite("before");
        Engine after = sqlite("after");
        List<DeviceSecret> devices;
        try (Journals journals = new Journals(before.open(), Lines.RANDOM)) {
            devices = women(journals, 20);
            AtomicBoolean writes = new AtomicBoolean(true);
            Thread woman = Thread.ofPlatform().start(() -> {
                try {
                    for (int i = 0; writes.get(); i++) {
                        write(journals, devices.get(i % devices.size()));
                    }
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            try (JournalStore source = before.open();
                    JournalStore target = after.open()) {
                Copying copying = new Copying(source, target);
                copying.copy();
                copying.compare(Copying.Likeness.BEGINNING);
            }
            writes.set(false);
            woman.join();
        }
        try (Journals journals = new Journals(after.open(), Lines.RANDOM)) {
            for (DeviceSecret device : devices) {
                // It opens: head, chain and entries belong together.
                assertTrue(journals.read(journals.unlock(device).orElseThrow()).isPresent());
            }
        }
    }

    @Test
    void a_backup_is_opened_for_reading_alone_and_a_file_in_use_is_none() throws Exception {
        Engine before = sqlite("before");
        try (Journals journals = new Journals(before.open(), Lines.RANDOM)) {
            women(journals, 3);
            var used = assertThrows(StoreFailed.class, () -> Sqlite.reading(folder.resolve("before/plumbline.db")));
            assertTrue(String.valueOf(used.getMessage()).contains("in use"), used.getMessage());
        }
        Path backup = Files.move(folder.resolve("before/plumbline.db"), folder.resolve("backup 1.db"));
        byte[] bytes = Files.readAllBytes(backup);
        try (JournalStore store = Sqlite.reading(backup)) {
            assertFalse(Copying.isEmpty(store));
            assertThrows(
                    StoreFailed.class,
                    () -> store.erase(store.names(java.util.Optional.empty(), 1).getFirst()));
        }
        assertTrue(java.util.Arrays.equals(bytes, Files.readAllBytes(backup)));
        Files.write(backup, new byte[4000]);
        assertThrows(StoreFailed.class, () -> Sqlite.reading(backup));
        assertThrows(StoreFailed.class, () -> Sqlite.reading(folder.resolve("none.db")));
    }
}
