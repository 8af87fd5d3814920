package care.plumbline.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.journal.text.Lines;
import care.plumbline.server.store.Databases;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.JournalStoreContract;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.JournalsContract;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What every store must do, on one real node of Cassandra.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CassandraTest implements JournalStoreContract, JournalsContract {

    static final String ADDRESS = "cassandra://127.0.0.1/plumbline?datacenter=datacenter1";

    @TempDir
    private Path folder = Path.of("");

    private Optional<Node> node = Optional.empty();
    private Optional<JournalStore> store = Optional.empty();

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

    @AfterAll
    void end() throws Exception {
        store.ifPresent(JournalStore::close);
        if (node.isPresent()) {
            node.get().clear();
        }
    }
}
