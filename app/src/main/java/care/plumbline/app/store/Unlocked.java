package care.plumbline.app.store;

import care.plumbline.app.seal.DataKey;
import care.plumbline.app.seal.JournalId;
import care.plumbline.app.seal.Lock;
import care.plumbline.app.seal.Seal;
import care.plumbline.app.seal.WrappedKey;

/// One journal, opened by whoever holds a lock of it: its key, in memory only. Immutable and thread-safe.
public final class Unlocked {

    private final JournalId journal;
    private final DataKey key;
    private final Seal seal;

    Unlocked(JournalId journal, DataKey key) {
        this.journal = journal;
        this.key = key;
        this.seal = new Seal(journal, key);
    }

    public JournalId journal() {
        return journal;
    }

    Seal seal() {
        return seal;
    }

    WrappedKey wrappedFor(Lock lock) {
        return WrappedKey.of(key, lock);
    }

    @Override
    public String toString() {
        return "journal " + journal + ", unlocked";
    }
}
