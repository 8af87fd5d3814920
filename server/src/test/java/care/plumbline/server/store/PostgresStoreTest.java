package care.plumbline.server.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest implements JournalStoreContract, CopiesContract {

    private final Engine.PostgresDatabase database = PostgresServer.shared().database();
    private final JournalStore store = database.open();

    @Override
    public JournalStore store() {
        return store;
    }

    @AfterAll
    void close() {
        store.close();
    }
}
