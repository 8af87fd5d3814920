package care.plumbline.server.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Opened;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.testing.Any;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealTest {

    private final JournalId journal = JournalId.random(new SecureRandom());
    private final Seal seal = new Seal(journal, DataKey.fresh());
    private final Head start = Head.start(journal);

    static List<Leaf> pages(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Leaf(new EntryId(UUID.randomUUID()), text))
                .toList();
    }

    @Test
    void whatever_is_sealed_in_however_many_appends_opens_again_in_order() {
        Any.tries(200, any -> {
            List<String> texts = any.list(0, 12, each -> each.text(300));
            int step = any.whole(1, 5);
            List<Leaf> pages = pages(texts.stream().map(SealTest::whole).toArray(String[]::new));
            Head head = start;
            List<SealedPage> stored = new ArrayList<>();
            Sheaf last = seal.beginning();
            for (int from = 0; from < pages.size(); from += step) {
                Seal.Sealed sealed = seal.seal(head, pages.subList(from, Math.min(from + step, pages.size())));
                stored.addAll(sealed.sheaf().pages());
                last = sealed.sheaf();
                head = sealed.head();
            }
            Opened opened = seal.open(start, new Sheaf(last.last(), last.head(), stored));
            assertEquals(new Opened(head, pages), opened);
        });
    }

    /// Half a surrogate pair has no UTF-8 form, so it cannot come out of JSON either.
    private static String whole(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "?");
    }

    @Test
    void reading_goes_on_after_a_head_that_was_read_before() throws Tampered {
        Head head = seal.seal(start, pages("one", "two")).head();
        List<Leaf> later = pages("three");
        assertEquals(later, seal.open(head, seal.seal(head, later).sheaf()).pages());
    }

    @Test
    void the_same_words_are_sealed_differently_each_time() {
        Leaf page = pages("the same").getFirst();
        Sheaf both = seal.seal(start, List.of(page, page)).sheaf();
        Sheaf again = seal.seal(start, List.of(page)).sheaf();
        assertNotEquals(both.pages().getFirst().sealed(), both.pages().getLast().sealed());
        assertNotEquals(
                both.pages().getFirst().sealed(), again.pages().getFirst().sealed());
    }

    @Test
    void the_length_of_a_sealed_page_does_not_tell_a_short_answer_from_a_long_one() {
        List<Integer> lengths = seal.seal(start, pages("yes", "no", "x".repeat(200))).sheaf().pages().stream()
                .map(page -> page.sealed().length())
                .distinct()
                .toList();
        assertEquals(1, lengths.size(), "lengths " + lengths);
    }

    @Test
    void no_letter_of_the_text_is_in_what_is_stored() {
        String words = "numbness between the legs";
        Sheaf sheaf = seal.seal(start, pages(words)).sheaf();
        assertFalse(sheaf.toString().contains(words));
        byte[] bytes = Base64Text.bytes(sheaf.pages().getFirst().sealed());
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("numbness"));
    }

    @Test
    void a_page_is_not_printed_by_accident() {
        Leaf page = pages("numbness").getFirst();
        assertFalse(page.toString().contains("numbness"));
    }

    @Test
    void ids_are_drawn_from_all_bits_and_read_back() {
        List<JournalId> ids = IntStream.range(0, 200)
                .mapToObj(_ -> JournalId.random(new SecureRandom()))
                .toList();
        assertEquals(200, ids.stream().distinct().count());
        for (JournalId id : ids) {
            assertEquals(id, JournalId.of(new JournalId(id.text()).bytes()));
            assertTrue(id.text().matches("[A-Za-z0-9_-]{22}"));
        }
    }

    @Test
    void an_id_that_is_not_one_is_refused_and_the_message_says_what_was_expected() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new JournalId("short-id"));
        assertEquals("a journal id: expected 16 bytes as base64url, found 8 letters", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new JournalId("'; drop table entry; --"));
        assertThrows(IllegalArgumentException.class, () -> new JournalId("AAAAAAAAAAAAAAAAAAAAAB"), "spare bits");
    }
}
