package care.plumbline.journal.text;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Entries and sealed pages for tests.
public final class Lines {

    public static final SecureRandom RANDOM = new SecureRandom();
    public static final Instant RECORDED = Instant.parse("2026-11-22T08:30:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Lines() {}

    public static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }

    public static Written words(String words) {
        return written(new Entry.Answered(DAY, "own-words", new Answer.Words(words)));
    }

    public static Written written(Entry entry) {
        return new Written(id(), entry, RECORDED);
    }

    public static List<Written> many(int number) {
        return IntStream.range(0, number).mapToObj(i -> words("line " + i)).toList();
    }

    public static List<Leaf> pages(String... texts) {
        return Stream.of(texts).map(text -> new Leaf(id(), text)).toList();
    }
}
