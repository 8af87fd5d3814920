package care.plumbline.server.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.testing.Any;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an attacker who can write to the store, but has no key, is told. The same on a real file:
/// StolenOrChangedTest.
class TamperedTest {

    private final JournalId journal = JournalId.random(new SecureRandom());
    private final Seal seal = new Seal(journal, DataKey.fresh());
    private final Head start = Head.start(journal);
    private final Sheaf five = seal.seal(start, SealTest.pages("one", "two", "three", "four", "five"))
            .sheaf();

    private Tampered found(Head known, Sheaf sheaf) {
        return assertThrows(Tampered.class, () -> seal.open(known, sheaf));
    }

    private void expect(int position, Harm what, Sheaf sheaf) {
        Tampered tampered = found(start, sheaf);
        assertEquals(what + " at " + position, tampered.what() + " at " + tampered.position(), tampered.getMessage());
    }

    private Sheaf with(List<SealedPage> pages) {
        return new Sheaf(five.last(), five.head(), pages);
    }

    private SealedPage at(int position) {
        return five.pages().get(position - 1);
    }

    /// The five pages with one written over.
    private List<SealedPage> over(int position, SealedPage page) {
        List<SealedPage> pages = new ArrayList<>(five.pages());
        pages.set(position - 1, page);
        return pages;
    }

    private static SealedPage standing(int position, SealedPage page) {
        return new SealedPage(new Position(position), page.id(), page.sealed());
    }

    @Test
    void two_pages_that_changed_places_were_moved() {
        List<SealedPage> pages = over(2, standing(2, at(4)));
        pages.set(3, standing(4, at(2)));
        expect(2, Harm.MOVED, with(pages));
    }

    @Test
    void a_page_put_a_second_time_over_another_was_replayed() {
        expect(4, Harm.REPLAYED, with(over(4, standing(4, at(2)))));
    }

    @Test
    void a_page_added_again_at_the_end_was_replayed() {
        List<SealedPage> pages = new ArrayList<>(five.pages());
        pages.add(standing(6, at(2)));
        expect(6, Harm.REPLAYED, with(pages));
    }

    @Test
    void a_page_of_another_journal_was_moved() {
        JournalId other = JournalId.random(new SecureRandom());
        Sheaf hers = new Seal(other, DataKey.fresh())
                .seal(Head.start(other), SealTest.pages("a", "b", "c", "d", "e"))
                .sheaf();
        expect(3, Harm.MOVED, with(over(3, hers.pages().get(2))));
    }

    @Test
    void a_page_of_another_journal_under_the_same_key_does_not_open_either() {
        DataKey shared = DataKey.fresh();
        JournalId other = JournalId.random(new SecureRandom());
        Sheaf hers = new Seal(other, shared)
                .seal(Head.start(other), SealTest.pages("a"))
                .sheaf();
        assertThrows(Tampered.class, () -> new Seal(journal, shared).open(start, hers));
    }

    @Test
    void a_page_missing_in_the_middle_was_removed() {
        List<SealedPage> pages = new ArrayList<>(five.pages());
        pages.remove(2);
        expect(3, Harm.REMOVED, with(pages));
    }

    @Test
    void an_end_that_is_missing_was_truncated_even_if_the_clear_position_was_set_back() {
        expect(4, Harm.TRUNCATED, with(five.pages().subList(0, 3)));
        expect(
                4,
                Harm.TRUNCATED,
                new Sheaf(new Position(3), five.head(), five.pages().subList(0, 3)));
        expect(1, Harm.TRUNCATED, with(List.of()));
    }

    @Test
    void an_old_head_put_back_was_replayed() {
        Seal.Sealed three = seal.seal(start, SealTest.pages("one", "two", "three"));
        Seal.Sealed four = seal.seal(three.head(), SealTest.pages("four"));
        List<SealedPage> all = new ArrayList<>(three.sheaf().pages());
        all.addAll(four.sheaf().pages());
        expect(4, Harm.REPLAYED, new Sheaf(new Position(3), three.sheaf().head(), all));
        expect(4, Harm.REPLAYED, new Sheaf(new Position(4), three.sheaf().head(), all));
    }

    @Test
    void a_page_from_a_backup_that_went_another_way_was_replayed() {
        Seal.Sealed two = seal.seal(start, SealTest.pages("one", "two"));
        Sheaf onceThree = seal.seal(two.head(), SealTest.pages("three, before the backup was restored"))
                .sheaf();
        Sheaf nowThree =
                seal.seal(two.head(), SealTest.pages("three", "four", "five")).sheaf();
        List<SealedPage> mixed = new ArrayList<>(two.sheaf().pages());
        mixed.add(onceThree.pages().getFirst());
        mixed.addAll(nowThree.pages().subList(1, 3));
        expect(4, Harm.REPLAYED, new Sheaf(nowThree.last(), nowThree.head(), mixed));
        expect(
                3,
                Harm.REPLAYED,
                new Sheaf(
                        new Position(3),
                        seal.seal(two.head(), SealTest.pages("x")).sheaf().head(),
                        mixed.subList(0, 3)));
    }

    @Test
    void a_whole_journal_put_back_is_noticed_by_whoever_kept_a_later_head() throws Tampered {
        Seal.Sealed old = seal.seal(start, SealTest.pages("one"));
        Seal.Sealed now = seal.seal(old.head(), SealTest.pages("two", "three"));
        assertEquals(1, seal.open(start, old.sheaf()).pages().size(), "a consistent old state looks right by itself");
        Tampered tampered =
                found(now.head(), new Sheaf(old.sheaf().last(), old.sheaf().head(), List.of()));
        assertEquals(Harm.REPLAYED, tampered.what());
        assertEquals(new Position(2), tampered.position());
    }

    @Test
    void another_id_beside_a_page_was_altered() {
        expect(2, Harm.ALTERED, with(over(2, new SealedPage(new Position(2), at(1).id(), at(2).sealed()))));
    }

    @Test
    void another_clear_position_beside_a_genuine_head_was_altered() {
        expect(5, Harm.ALTERED, new Sheaf(new Position(6), five.head(), five.pages()));
    }

    @Test
    void letters_that_are_no_sealed_page_were_altered() {
        for (String letters : List.of("", "AAAA", "not base64!", "AQAAAAAAAAAAAAAA")) {
            Tampered tampered = found(start, with(over(2, new SealedPage(new Position(2), at(2).id(), letters))));
            assertEquals(new Position(2), tampered.position());
        }
        expect(0, Harm.REMOVED, new Sheaf(five.last(), "", five.pages()));
        expect(5, Harm.ALTERED, new Sheaf(five.last(), "AAAA", five.pages()));
        expect(5, Harm.ALTERED, new Sheaf(five.last(), at(5).sealed(), five.pages()));
    }

    @Test
    void one_flipped_bit_anywhere_is_noticed_where_it_is() {
        Any.tries(300, any -> {
            int position = any.whole(1, 5);
            byte[] bytes = Base64Text.bytes(at(position).sealed());
            int bit = any.whole(0, bytes.length * 8 - 1);
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            boolean inKeyNumber = bit >= 8 && bit < 40;
            expect(
                    position,
                    inKeyNumber ? Harm.MOVED : Harm.ALTERED,
                    with(over(
                            position,
                            new SealedPage(new Position(position), at(position).id(), Base64Text.of(bytes)))));
        });
    }

    @Test
    void the_message_names_journal_position_and_what_was_done() {
        Tampered tampered = found(start, with(five.pages().subList(0, 4)));
        assertEquals("journal " + journal + ", position 5: truncated (the head stands at 5)", tampered.getMessage());
    }
}
