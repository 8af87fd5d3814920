package care.plumbline.server.store;

import care.plumbline.journal.text.Lines;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteJournalsTest implements JournalsContract, ChangedStoreContract {

    private final Engine engine;
    private final Journals journals;

    SqliteJournalsTest(@TempDir Path folder) {
        engine = new Engine.SqliteFile(folder);
        journals = new Journals(engine.open(), Lines.RANDOM);
    }

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
