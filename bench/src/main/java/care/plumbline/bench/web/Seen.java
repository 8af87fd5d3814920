package care.plumbline.bench.web;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.store.Erasure;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Links;
import care.plumbline.server.store.Locks;
import care.plumbline.server.store.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A store that remembers which rows went into it, so that the very same bytes can be written another way.
record Seen(JournalStore store, Queue<Row> written) implements JournalStore {

    Seen(JournalStore store) {
        this(store, new ConcurrentLinkedQueue<>());
    }

    record Row(String journal, long seq, String entryId, String sealed) {}

    List<Row> rows() {
        return List.copyOf(written);
    }

    @Override
    public Outcome append(JournalId journal, Position after, Sheaf sheaf) {
        sheaf.pages()
                .forEach(page -> written.add(new Row(
                        journal.text(), page.position().number(), page.id().toString(), page.sealed())));
        return store.append(journal, after, sheaf);
    }

    @Override
    public Optional<Sheaf> read(JournalId journal, Position from) {
        return store.read(journal, from);
    }

    @Override
    public long letters(JournalId journal) {
        return store.letters(journal);
    }

    @Override
    public Erasure erase(JournalId journal) {
        return store.erase(journal);
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
        return store.locks();
    }

    @Override
    public Links links() {
        return store.links();
    }

    @Override
    public void close() {
        store.close();
    }
}
