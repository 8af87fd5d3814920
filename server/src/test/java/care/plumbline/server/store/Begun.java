package care.plumbline.server.store;

import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.text.Lines;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.Seal;

/// A journal that was begun in a store, with the key to write to it.
record Begun(JournalId id, Seal seal, Head start) {
    static Begun in(JournalStore store) {
        JournalId id = JournalId.random(Lines.RANDOM);
        Seal seal = new Seal(id, DataKey.fresh());
        store.append(id, Position.START, seal.beginning());
        return new Begun(id, seal, Head.start(id));
    }
}
