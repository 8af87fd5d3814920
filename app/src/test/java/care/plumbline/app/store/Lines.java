package care.plumbline.app.store;

import care.plumbline.app.seal.DataKey;
import care.plumbline.app.seal.EntryId;
import care.plumbline.app.seal.Head;
import care.plumbline.app.seal.JournalId;
import care.plumbline.app.seal.Page;
import care.plumbline.app.seal.Position;
import care.plumbline.app.seal.Seal;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Entries and sealed pages for tests.
final class Lines {

    static final SecureRandom RANDOM = new SecureRandom();
    static final Instant RECORDED = Instant.parse("2026-11-22T08:30:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Lines() {}

    static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }

    static Written words(String words) {
        return written(new Entry.Answered(DAY, "own-words", new Answer.Words(words)));
    }

    static Written written(Entry entry) {
        return new Written(id(), entry, RECORDED);
    }

    static List<Written> many(int number) {
        return IntStream.range(0, number).mapToObj(i -> words("line " + i)).toList();
    }

    static List<Page> pages(String... texts) {
        return Stream.of(texts).map(text -> new Page(id(), text)).toList();
    }

    /// A journal that was begun in a store, with the key to write to it.
    record Begun(JournalId id, Seal seal, Head start) {
        static Begun in(JournalStore store) {
            JournalId id = JournalId.random(RANDOM);
            Seal seal = new Seal(id, DataKey.fresh());
            store.append(id, Position.START, seal.beginning());
            return new Begun(id, seal, Head.start(id));
        }
    }
}
