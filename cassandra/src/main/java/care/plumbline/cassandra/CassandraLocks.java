package care.plumbline.cassandra;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.WrappedKey;
import care.plumbline.server.store.Locks;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The locks, in the partition of their journal, so that none outlives it. Thread-safe.
record CassandraLocks(Statements statements) implements Locks {

    @Override
    public boolean keep(WrappedKey key) {
        Supplier<BoundStatement> keep = () -> statements.bind(
                Cql.KEEP_LOCK,
                key.kind(),
                key.wrapped(),
                key.note(),
                key.journal().text(),
                key.lock().text(),
                // Only where there is none of that name.
                null);
        BooleanSupplier kept = () -> found(key.journal(), key.lock()).equals(Optional.of(key));
        return settled(() -> statements.apply(keep.get()), kept, kept);
    }

    @Override
    public boolean note(WrappedKey key) {
        Supplier<BoundStatement> note = () -> statements.bind(
                Cql.NOTE_LOCK, key.note(), key.journal().text(), key.lock().text());
        return settled(
                () -> statements.apply(note.get()),
                () -> found(key.journal(), key.lock())
                        .filter(there -> there.note().equals(key.note()))
                        .isPresent(),
                () -> false);
    }

    @Override
    public boolean erase(JournalId journal, LockId lock) {
        return settled(
                () -> statements.apply(statements.bind(Cql.ERASE_LOCK, journal.text(), lock.text())),
                () -> found(journal, lock).isEmpty(),
                () -> false);
    }

    /// In one vote with another lock that stays: who takes that one away at the same time is refused, or this is.
    @Override
    public boolean eraseUnlessLast(JournalId journal, LockId lock) {
        while (true) {
            List<WrappedKey> all = of(journal);
            Optional<WrappedKey> stays =
                    all.stream().filter(key -> !key.lock().equals(lock)).findFirst();
            if (stays.isEmpty() || all.stream().noneMatch(key -> key.lock().equals(lock))) {
                return false;
            }
            WrappedKey other = stays.get();
            boolean erased = settled(
                    () -> statements.apply(List.of(
                            statements.bind(
                                    Cql.STAYS,
                                    other.kind(),
                                    journal.text(),
                                    other.lock().text(),
                                    other.kind()),
                            statements.bind(Cql.ERASE_LOCK, journal.text(), lock.text()))),
                    () -> found(journal, lock).isEmpty(),
                    () -> false);
            if (erased) {
                return true;
            }
        }
    }

    /// @param applied writes it, on its condition
    /// @param stands whether what was asked for stands there
    /// @param refused what a refusal means
    private static boolean settled(BooleanSupplier applied, BooleanSupplier stands, BooleanSupplier refused) {
        return Settled.write(new Settled.Attempt<Boolean>() {
            @Override
            public boolean apply() {
                return applied.getAsBoolean();
            }

            @Override
            public Boolean done() {
                return true;
            }

            @Override
            public boolean stands() {
                return stands.getAsBoolean();
            }

            @Override
            public Boolean refused() {
                return refused.getAsBoolean();
            }
        });
    }

    @Override
    public Optional<WrappedKey> find(JournalId journal, LockId lock) {
        return Settled.read(() -> found(journal, lock));
    }

    private Optional<WrappedKey> found(JournalId journal, LockId lock) {
        return keys(journal, statements.read(Cql.FIND_LOCK, journal.text(), lock.text())).stream()
                .findFirst();
    }

    @Override
    public List<WrappedKey> of(JournalId journal) {
        return Settled.read(() -> keys(journal, statements.read(Cql.LOCKS, journal.text())));
    }

    /// A lock of a journal that was erased opens nothing, even if a machine brought it back from the dead.
    private static List<WrappedKey> keys(JournalId journal, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.isNull("last") || row.getLong("last") != Cql.ERASED)
                .filter(row -> !row.isNull("kind"))
                .map(row -> new WrappedKey(
                        journal,
                        new LockId(CassandraStore.text(row, "name")),
                        CassandraStore.text(row, "kind"),
                        CassandraStore.text(row, "wrapped"),
                        CassandraStore.text(row, "note")))
                .toList();
    }
}
