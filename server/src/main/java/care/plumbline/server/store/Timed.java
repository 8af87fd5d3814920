package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.WrappedKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// A store that knows how long it has kept somebody waiting. Only so can a store that does not answer be told
/// from a server that has too much to do: opening a journal is the store's work and then ours. Thread-safe.
final class Timed implements JournalStore {

    private final JournalStore store;
    private final AtomicLong calls = new AtomicLong();

    /// When each call began that has no answer yet, the oldest first.
    private final ConcurrentSkipListMap<Long, Long> began = new ConcurrentSkipListMap<>();

    Timed(JournalStore store) {
        this.store = store;
    }

    /// Whether a call has been without an answer for longer than this.
    boolean waits(Duration most) {
        var oldest = began.firstEntry();
        return oldest != null && System.nanoTime() - oldest.getValue() >= most.toNanos();
    }

    private <T> T timed(Supplier<T> call) {
        long number = calls.incrementAndGet();
        began.put(number, System.nanoTime());
        try {
            return call.get();
        } finally {
            began.remove(number);
        }
    }

    @Override
    public Outcome append(JournalId journal, Position after, Sheaf sheaf) {
        return timed(() -> store.append(journal, after, sheaf));
    }

    @Override
    public Optional<Sheaf> read(JournalId journal, Position from) {
        return timed(() -> store.read(journal, from));
    }

    @Override
    public long letters(JournalId journal) {
        return timed(() -> store.letters(journal));
    }

    @Override
    public Erasure erase(JournalId journal) {
        return timed(() -> store.erase(journal));
    }

    @Override
    public void stands() {
        store.stands();
    }

    @Override
    public void probe(JournalId never) {
        store.probe(never);
    }

    @Override
    public List<JournalId> names(Optional<JournalId> last, int most) {
        return store.names(last, most);
    }

    @Override
    public Locks locks() {
        Locks locks = store.locks();
        return new Locks() {
            @Override
            public boolean keep(WrappedKey key) {
                return timed(() -> locks.keep(key));
            }

            @Override
            public Optional<WrappedKey> find(JournalId journal, LockId lock) {
                return timed(() -> locks.find(journal, lock));
            }

            @Override
            public List<WrappedKey> of(JournalId journal) {
                return timed(() -> locks.of(journal));
            }

            @Override
            public boolean note(WrappedKey key) {
                return timed(() -> locks.note(key));
            }

            @Override
            public boolean eraseUnlessLast(JournalId journal, LockId lock) {
                return timed(() -> locks.eraseUnlessLast(journal, lock));
            }

            @Override
            public boolean erase(JournalId journal, LockId lock) {
                return timed(() -> locks.erase(journal, lock));
            }
        };
    }

    /// Not timed: who waits for a link waits for no journal.
    @Override
    public Links links() {
        return store.links();
    }

    @Override
    public void close() {
        store.close();
    }
}
