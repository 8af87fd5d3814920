package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.Lock;
import care.plumbline.server.seal.LockNote;
import care.plumbline.server.seal.Seal;
import care.plumbline.server.seal.WrappedKey;

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

    /// What is noted beside a lock.
    LockNote note(WrappedKey lock) {
        return LockNote.open(lock, key);
    }

    WrappedKey noted(WrappedKey lock, LockNote note) {
        return lock.with(note.seal(key, journal, lock.lock()));
    }

    @Override
    public String toString() {
        return "journal " + journal + ", unlocked";
    }
}
