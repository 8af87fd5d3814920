package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Written;
import care.plumbline.server.open.Weight;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// What an open journal is counted for is no less than the memory it really takes.
@Isolated
class WeightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int JOURNALS = 40;

    private static Contents contents(int entries, Supplier<Answer> answer) {
        var written = new ArrayList<Written>();
        for (int i = 0; i < entries; i++) {
            written.add(new Written(
                    new EntryId(UUID.randomUUID()),
                    new Entry.Answered(
                            LocalDate.ofEpochDay(TODAY.toEpochDay() - i), new String("pain_now"), answer.get()),
                    Instant.ofEpochSecond(i)));
        }
        return new Contents(written, Head.start(JournalId.random(new SecureRandom())));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void assertNotTooLight(int entries, Supplier<Answer> answer) {
        long before = used();
        List<Contents> held = new ArrayList<>();
        for (int i = 0; i < JOURNALS; i++) {
            held.add(contents(entries, answer));
        }
        long taken = (used() - before) / JOURNALS;
        long counted = held.stream().mapToLong(Weight::of).sum() / JOURNALS;
        assertTrue(counted >= taken, counted + " counted, " + taken + " taken");
        assertTrue(counted < 3 * taken + 200_000, counted + " counted, " + taken + " taken: far too high");
    }

    @Test
    void numbers() {
        assertNotTooLight(3_000, () -> new Answer.Amount(7));
    }

    @Test
    void long_texts_in_letters_of_two_bytes() {
        assertNotTooLight(300, () -> new Answer.Words("ಬ".repeat(2_000)));
    }
}
