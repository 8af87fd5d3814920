package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.WrappedKey;
import java.util.List;
import java.util.Optional;

/// The wrapped keys of journals, by journal and lock. Thread-safe; fails as [JournalStore] does.
public interface Locks {

    /// Keeps a wrapped key; keeping it twice changes nothing. False when its journal is gone.
    boolean keep(WrappedKey key);

    Optional<WrappedKey> find(JournalId journal, LockId lock);

    /// All locks of one journal, in the order of their ids.
    List<WrappedKey> of(JournalId journal);

    /// Writes another note beside one. False when it is gone.
    boolean note(WrappedKey key);

    /// Takes one away, unless it is the last; of two that are taken away at once, one stays. False when it was gone, or
    /// stays.
    boolean eraseUnlessLast(JournalId journal, LockId lock);

    /// Takes one away. False when it was gone.
    boolean erase(JournalId journal, LockId lock);
}
