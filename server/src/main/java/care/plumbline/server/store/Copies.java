package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.seal.CopyProof;
import care.plumbline.server.seal.WrappedKey;
import java.util.List;
import java.util.Optional;

/// Copies of journals that live on phones: sealed there, kept here, opened by nobody here. To the store a copy is a
/// journal as any other, whose one lock wraps no key. Thread-safe.
///
/// Whoever proves nothing, proves it for another copy, or asks for one that is gone, hears one and the same.
public final class Copies {

    private static final String KIND = "copy";
    /// The key is on the phone.
    private static final String NO_KEY = "";

    private static final Position BEHIND_ALL = new Position(Long.MAX_VALUE);

    /// The longest answer she can give, sealed; in letters.
    public static final int LONGEST_PAGE = 16 * 1024;

    /// So long a copy may grow: nine years of daily use.
    static final long MOST_PAGES = 50_000;

    /// And so large, in sealed letters: all those pages at half as much again as they have as a rule.
    static final long MOST_LETTERS = 32L << 20;

    private final JournalStore store;
    private final long mostLetters;

    Copies(JournalStore store) {
        this(store, MOST_LETTERS);
    }

    Copies(JournalStore store, long mostLetters) {
        this.store = store;
        this.mostLetters = mostLetters;
    }

    /// A copy without a page yet. Begun twice, it is begun once; false: something else has that name.
    ///
    /// @param head sealed on the phone
    public boolean begin(CopyProof holder, String head) {
        if (isThere(holder)) {
            return true;
        }
        JournalId copy = holder.copy();
        store.append(copy, Position.START, new Sheaf(Position.START, head, List.of()));
        // One that was interrupted before its lock came has neither lock nor page; nothing else looks so.
        boolean bare = store.locks().of(copy).isEmpty()
                && store.read(copy, BEHIND_ALL)
                        .map(Sheaf::last)
                        .filter(Position.START::equals)
                        .isPresent();
        return bare && store.locks().keep(new WrappedKey(copy, holder.lock(), KIND, NO_KEY));
    }

    /// Whether this is proven for a copy that is kept here.
    public boolean isThere(CopyProof holder) {
        return store.locks()
                .find(holder.copy(), holder.lock())
                .filter(lock -> lock.kind().equals(KIND))
                .isPresent();
    }

    /// Whether this copy may grow by so much.
    public boolean hasRoom(CopyProof holder, Sheaf sheaf) {
        long letters = sheaf.letters();
        // So few pages have room, however long each of them is: most copies are never weighed.
        long atMost = sheaf.last().number() * LONGEST_PAGE;
        return sheaf.last().number() <= MOST_PAGES
                && (atMost <= mostLetters || store.letters(holder.copy()) + letters <= mostLetters);
    }

    /// Writes after a position, as [JournalStore#append] does.
    public Outcome append(CopyProof holder, Position after, Sheaf sheaf) {
        return isThere(holder) ? store.append(holder.copy(), after, sheaf) : new Outcome.Absent();
    }

    /// Where it ends.
    public Optional<Position> last(CopyProof holder) {
        return read(holder, BEHIND_ALL).map(Sheaf::last);
    }

    /// What stands after a position.
    public Optional<Sheaf> read(CopyProof holder, Position after) {
        return isThere(holder) ? store.read(holder.copy(), after) : Optional.empty();
    }

    /// Takes it away for good. False: there is none.
    public boolean erase(CopyProof holder) {
        boolean there = isThere(holder);
        if (there) {
            store.erase(holder.copy());
        }
        return there;
    }
}
