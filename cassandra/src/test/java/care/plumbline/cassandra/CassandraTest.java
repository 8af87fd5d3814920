package care.plumbline.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.cli.Plumbline;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Lines;
import care.plumbline.server.store.CopiesContract;
import care.plumbline.server.store.Copying;
import care.plumbline.server.store.Databases;
import care.plumbline.server.store.Erasure;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.JournalStoreContract;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.JournalsContract;
import care.plumbline.server.store.PostgresServer;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What every store must do, on one real node of Cassandra.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CassandraTest implements JournalStoreContract, JournalsContract, CopiesContract {

    static final String ADDRESS = "cassandra://127.0.0.1/plumbline?datacenter=datacenter1";

    private final Path folder;

    private Optional<Node> node = Optional.empty();
    private Optional<JournalStore> store = Optional.empty();

    CassandraTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() throws Exception {
        Optional<Path> jars = Optional.ofNullable(System.getProperty("plumbline.cassandra"))
                .map(Path::of)
                .filter(Files::isDirectory);
        assumeTrue(jars.isPresent(), "No Cassandra was asked for: bin/many-machines --test fetches it and runs this.");
        node = Optional.of(new Node(jars.orElseThrow(), folder, 1, 1));
        node.get().start().await();
        var none = assertThrows(StoreFailed.class, this::open);
        assertEquals(Trouble.NO_TABLES, none.trouble());
        assertEquals(
                "could not open the keyspace plumbline: it has no tables: plumbline tables makes them",
                none.getMessage());
        Databases.makeTables(ADDRESS, 1);
        Databases.makeTables(ADDRESS, 1);
        assertTrue(Databases.isCurrent(ADDRESS));
        store = Optional.of(open());
    }

    @Override
    public JournalStore open() {
        return Databases.open(ADDRESS);
    }

    @Override
    public JournalStore store() {
        return store.orElseThrow();
    }

    @Override
    public Journals journals() {
        return new Journals(store(), Lines.RANDOM);
    }

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Plumbline.run(
                arguments, LocalDate.of(2026, 11, 29), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ran(exit, out.toString(), err.toString());
    }

    @Test
    void a_server_on_a_keyspace_without_tables_says_so_in_one_line_and_ends_with_2() {
        Ran ran = run("serve", "--port", "0", "--database", "cassandra://127.0.0.1/bare");
        assertEquals(2, ran.exit());
        assertEquals(
                "plumbline: --database: expected journals that can be opened, found: could not open the keyspace bare: it"
                        + " has no tables: plumbline tables makes them\n",
                ran.err());
    }

    @Test
    void journals_go_from_sqlite_to_postgresql_to_cassandra_and_back_letter_for_letter() throws Exception {
        Path before = folder.resolve("before");
        try (Journals journals = new Journals(Sqlite.open(before), Lines.RANDOM)) {
            for (int i = 0; i < 12; i++) {
                Journals.Begun begun = journals.begin();
                // One is longer than a part of a copy.
                journals.append(begun.journal(), begun.contents(), Lines.many(i == 7 ? 4_500 : i * 5));
            }
        }
        String moved = "cassandra://127.0.0.1/moved";
        assertEquals(0, run("tables", "--copies", "1", "--database", moved).exit());
        List<String> places = List.of(
                before.toString(),
                PostgresServer.ofItsOwn().newDatabase(),
                moved,
                folder.resolve("after").toString());
        for (int i = 1; i < places.size(); i++) {
            Ran ran = run("move", "--from", places.get(i - 1), "--to", places.get(i));
            assertEquals(
                    "12 journals, 4795 entries, 12 locks: copied and compared, letter for letter. Nothing was taken away.\n",
                    ran.out(),
                    ran.err());
        }
        try (JournalStore first = Sqlite.open(before);
                JournalStore last = Sqlite.open(folder.resolve("after"))) {
            assertEquals(
                    12, new Copying(first, last).compare(Copying.Likeness.SAME).journals());
        }
        Ran backup = run("backup", folder.resolve("backups").toString(), "--database", moved);
        assertTrue(backup.out().endsWith(": 12 journals, 4795 entries, compared\n"), backup.toString());
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            String file = files.findFirst().orElseThrow().toString();
            assertEquals(2, run("restore", file, "--database", moved).exit(), "it writes over nothing");
            assertEquals(
                    0,
                    run("tables", "--copies", "1", "--database", "cassandra://127.0.0.1/anew")
                            .exit());
            Ran restored = run("restore", file, "--database", "cassandra://127.0.0.1/anew");
            assertEquals(
                    "12 journals, 4795 entries: put back and compared, letter for letter\n",
                    restored.out(),
                    restored.err());
        }
    }

    @Test
    void the_doctor_names_that_an_entry_lies_on_one_machine_alone() {
        Ran ran = run("doctor", "--database", ADDRESS);
        assertTrue(ran.out().contains("whole, read and written in the database"), ran.toString());
        assertTrue(ran.out().contains("an entry lies on 1 machines in datacenter1"), ran.out());
        Ran bare = run("doctor", "--database", "cassandra://127.0.0.1/bare");
        assertTrue(bare.out().contains("run plumbline tables once"), bare.out());
        assertEquals(2, bare.exit());
    }

    @Test
    void whoever_changes_what_is_stored_is_noticed() throws Exception {
        for (String harm : List.of(
                "DELETE FROM plumbline.journal WHERE journal = ? AND part = 0 AND place = 2",
                "UPDATE plumbline.journal SET sealed = 'AAAA' WHERE journal = ? AND part = 0 AND place = 2 AND name = ''",
                "UPDATE plumbline.journal SET last = 2 WHERE journal = ?",
                "DELETE last, head FROM plumbline.journal WHERE journal = ?")) {
            Journals.Begun begun = journals().begin();
            journals().append(begun.journal(), begun.contents(), Lines.many(3));
            try (CqlSession session = Cluster.connect(Address.parse(ADDRESS))) {
                session.execute(SimpleStatement.newInstance(
                        harm, begun.journal().journal().text()));
            }
            assertThrows(Tampered.class, () -> journals().read(begun.journal()), harm);
        }
    }

    @Test
    void an_erased_journal_stays_erased_even_if_a_machine_brings_rows_of_it_back() throws Exception {
        Journals.Begun begun = journals().begin();
        String id = begun.journal().journal().text();
        journals().append(begun.journal(), begun.contents(), Lines.many(3));
        String wrapped =
                store().locks().of(begun.journal().journal()).getFirst().wrapped();
        assertEquals(Erasure.SOON, journals().erase(begun.device()));
        try (CqlSession session = Cluster.connect(Address.parse(ADDRESS))) {
            session.execute(SimpleStatement.newInstance(
                    "UPDATE plumbline.journal SET kind = 'device', wrapped = ?, note = '' WHERE journal = ? AND part = 2"
                            + " AND place = 0 AND name = ?",
                    wrapped,
                    id,
                    begun.device().id().text()));
            session.execute(SimpleStatement.newInstance(
                    "INSERT INTO plumbline.journal (journal, part, place, name, id, sealed) VALUES (?, 0, 1, '', ?, 'A')",
                    id,
                    Lines.id().toString()));
        }
        assertTrue(journals().unlock(begun.device()).isEmpty());
        assertTrue(journals().read(begun.journal()).isEmpty());
        assertTrue(journals()
                .append(begun.journal(), begun.contents(), Lines.many(1))
                .isEmpty());
        assertFalse(store().names(Optional.empty(), 100_000)
                .contains(begun.journal().journal()));
    }

    @AfterAll
    void end() throws Exception {
        store.ifPresent(JournalStore::close);
        if (node.isPresent()) {
            node.get().clear();
        }
    }
}
