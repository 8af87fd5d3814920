package care.plumbline.server.store;

import care.plumbline.journal.text.Lines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresJournalsTest implements JournalsContract, ChangedStoreContract {

    private final Engine engine = PostgresServer.shared().database();
    private final Journals journals = new Journals(engine.open(), Lines.RANDOM);

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public JournalStore open() {
        return engine().open();
    }

    @Override
    public Journals journals() {
        return journals;
    }

    @AfterAll
    void close() {
        journals.close();
    }
}
