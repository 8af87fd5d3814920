package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.text.Lines;
import care.plumbline.server.seal.CopyProof;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store must do with a copy of a journal that lives on a phone: to the store it is a journal whose lock
/// wraps no key.
public interface CopiesContract {

    JournalStore store();

    private Copies copies() {
        return new Copies(store());
    }

    private static CopyProof someone() {
        return someone(JournalId.random(Lines.RANDOM));
    }

    private static CopyProof someone(JournalId copy) {
        byte[] seen = new byte[32];
        Lines.RANDOM.nextBytes(seen);
        return CopyProof.of(copy, seen);
    }

    private static Sheaf page(long at, String sealed) {
        return new Sheaf(new Position(at), "head" + at, List.of(new SealedPage(new Position(at), Lines.id(), sealed)));
    }

    @Test
    default void a_copy_is_begun_once_added_to_read_and_erased() {
        CopyProof hers = someone();
        assertFalse(copies().isThere(hers));
        assertTrue(copies().begin(hers, "bare"));
        assertTrue(copies().begin(hers, "bare"), "begun twice it is begun once");
        assertEquals(Optional.of(new Sheaf(Position.START, "bare", List.of())), copies().read(hers, Position.START));
        assertEquals(new Outcome.Appended(new Position(1)), copies().append(hers, Position.START, page(1, "one")));
        Sheaf second = page(2, "two");
        assertEquals(new Outcome.Appended(new Position(2)), copies().append(hers, new Position(1), second));
        assertEquals(Optional.of(second), copies().read(hers, new Position(1)));
        assertEquals(Optional.of(new Position(2)), copies().last(hers));
        assertTrue(copies().erase(hers));
        assertFalse(copies().erase(hers));
        assertEquals(Optional.empty(), copies().read(hers, Position.START));
        assertEquals(new Outcome.Absent(), copies().append(hers, new Position(2), page(3, "three")));
    }

    @Test
    default void one_that_was_interrupted_as_it_was_begun_is_begun_again() {
        CopyProof hers = someone();
        store().append(hers.copy(), Position.START, new Sheaf(Position.START, "bare", List.of()));
        assertFalse(copies().isThere(hers), "without its lock it is nobody's");
        assertTrue(copies().begin(hers, "bare"));
        assertTrue(copies().isThere(hers));
    }

    @Test
    default void nobody_else_takes_a_copy_or_a_journal_over() {
        CopyProof hers = someone();
        copies().begin(hers, "bare");
        copies().append(hers, Position.START, page(1, "one"));
        CopyProof thief = someone(hers.copy());
        assertFalse(copies().begin(thief, "bare"));
        assertFalse(copies().erase(thief));
        assertEquals(Optional.empty(), copies().read(thief, Position.START));
        assertEquals(new Outcome.Absent(), copies().append(thief, new Position(1), page(2, "two")));
        Begun journal = Begun.in(store());
        store().append(
                        journal.id(),
                        Position.START,
                        journal.seal().seal(journal.start(), Lines.pages("one")).sheaf());
        CopyProof another = someone(journal.id());
        assertFalse(copies().begin(another, "bare"), "a journal with pages is no copy, also where its lock is gone");
        assertEquals(Optional.empty(), copies().read(another, Position.START));
    }

    @Test
    default void a_copy_grows_to_its_bound_in_letters_and_no_further() {
        CopyProof hers = someone();
        CopyProof anothers = someone();
        Copies small = new Copies(store(), 20);
        small.begin(hers, "bare");
        small.begin(anothers, "bare");
        Sheaf first = page(1, "x".repeat(12));
        assertTrue(small.hasRoom(hers, first));
        small.append(hers, Position.START, first);
        assertEquals(12, store().letters(hers.copy()));
        assertTrue(small.hasRoom(hers, page(2, "x".repeat(8))), "to the last letter");
        assertFalse(small.hasRoom(hers, page(2, "x".repeat(9))));
        assertTrue(small.hasRoom(anothers, page(1, "x".repeat(20))), "each has its own");
        assertFalse(copies().hasRoom(hers, page(Copies.MOST_PAGES + 1, "x")), "nor has it room for more pages");
        assertEquals(0, store().letters(someone().copy()));
    }
}
