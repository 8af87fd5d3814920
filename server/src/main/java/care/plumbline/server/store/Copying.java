package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.seal.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Copies journals from one store into another, whatever the two are made of, letter for letter as they are
/// sealed, and compares them afterwards. It needs no key, and reads nothing of what a woman said.
///
/// The store that is copied may be in use: every journal is taken as it stands at one moment, and no journal
/// leans on another. One that was copied before is completed, so that a copy that broke off, or that was made
/// while women wrote, can be made whole by copying again.
public final class Copying {

    /// So many journals at once: enough to fill the writer's groups, few enough for the memory of a small box.
    private static final int AT_ONCE = 16;

    private static final int NAMES = 500;

    /// So many entries in one append: no engine takes them without end.
    private static final int ENTRIES = 2_000;

    private final JournalStore from;
    private final JournalStore to;

    public Copying(JournalStore from, JournalStore to) {
        this.from = from;
        this.to = to;
    }

    /// What is in a copy.
    public record Tally(long journals, long entries, long locks) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally and(Tally more) {
            return new Tally(journals + more.journals, entries + more.entries, locks + more.locks);
        }
    }

    /// How a copy has to stand to what it was made of.
    public enum Likeness {
        /// The same to the last letter.
        SAME,
        /// The same as far as it goes: women went on writing meanwhile.
        BEGINNING
    }

    /// A copy that cannot be vouched for; the message says why, without a name of a journal.
    public static final class Unlike extends Exception {

        private static final long serialVersionUID = 1L;

        Unlike(String message) {
            super(message);
        }
    }

    private interface Step {
        Tally on(JournalId journal) throws Unlike;
    }

    /// Copies every journal.
    ///
    /// @throws Unlike when a journal of the same name stands there and does not begin in the same way
    public Tally copy() throws Unlike {
        return each(from, this::copy);
    }

    private Tally copy(JournalId journal) throws Unlike {
        // The locks first: an erased journal has none, and one that is erased between the two must not keep one.
        List<WrappedKey> locks = from.locks().of(journal);
        Optional<Sheaf> found = from.read(journal, Position.START);
        if (found.isEmpty()) {
            return Tally.NOTHING;
        }
        Sheaf hers = found.get();
        Sheaf there = to.read(journal, Position.START).orElseGet(() -> begun(journal, hers));
        List<SealedPage> pages = hers.pages();
        int have = there.pages().size();
        if (have > pages.size() || !there.pages().equals(pages.subList(0, have))) {
            throw new Unlike("a journal stands there already and is another");
        }
        Position last = there.last();
        for (int at = have; at < pages.size(); at += ENTRIES) {
            List<SealedPage> part = pages.subList(at, Math.min(at + ENTRIES, pages.size()));
            // The head is right with the last part; until then the copy does not open, and is completed by copying
            // again.
            Sheaf next =
                    new Sheaf(at + ENTRIES < pages.size() ? part.getLast().position() : hers.last(), hers.head(), part);
            append(journal, last, next);
            last = next.last();
        }
        for (WrappedKey old : to.locks().of(journal)) {
            if (!locks.contains(old)) {
                to.locks().erase(journal, old.lock());
            }
        }
        locks.forEach(to.locks()::keep);
        return new Tally(1, pages.size(), locks.size());
    }

    private Sheaf begun(JournalId journal, Sheaf hers) {
        Sheaf empty = new Sheaf(Position.START, hers.head(), List.of());
        to.append(journal, Position.START, empty);
        return empty;
    }

    private void append(JournalId journal, Position after, Sheaf rest) throws Unlike {
        try {
            if (to.append(journal, after, rest) instanceof Outcome.Appended) {
                return;
            }
        } catch (IllegalArgumentException gap) {
            throw new Unlike("a journal is damaged where it comes from: an entry is missing in it");
        }
        throw new Unlike("somebody else writes there");
    }

    /// Compares every journal, its entries and its locks, letter for letter.
    ///
    /// @throws Unlike when one is not as it has to be, or is there alone
    public Tally compare(Likeness likeness) throws Unlike {
        Tally all = each(from, journal -> compare(journal, likeness));
        Tally there = each(to, journal -> {
            if (likeness == Likeness.SAME && from.read(journal, Position.START).isEmpty()) {
                throw new Unlike("a journal stands there that does not stand where it should come from: it was erased "
                        + "since, or is of another place");
            }
            return new Tally(1, 0, 0);
        });
        return likeness == Likeness.SAME && all.journals() != there.journals() ? unlike() : all;
    }

    private static Tally unlike() throws Unlike {
        throw new Unlike("a journal came in or was erased meanwhile");
    }

    private Tally compare(JournalId journal, Likeness likeness) throws Unlike {
        Optional<Sheaf> hers = from.read(journal, Position.START);
        Optional<Sheaf> copy = to.read(journal, Position.START);
        if (likeness == Likeness.BEGINNING) {
            return copy.isEmpty() || hers.isEmpty() ? Tally.NOTHING : beginning(hers.get(), copy.get());
        }
        List<WrappedKey> locks = from.locks().of(journal);
        if (!hers.equals(copy) || !locks.equals(to.locks().of(journal))) {
            throw new Unlike("a journal was written or erased meanwhile");
        }
        return hers.isEmpty() ? Tally.NOTHING : new Tally(1, hers.get().pages().size(), locks.size());
    }

    private static Tally beginning(Sheaf hers, Sheaf copy) throws Unlike {
        int have = copy.pages().size();
        boolean same = have <= hers.pages().size()
                && copy.pages().equals(hers.pages().subList(0, have))
                && (have < hers.pages().size() || copy.head().equals(hers.head()));
        if (!same) {
            throw new Unlike("a journal was not copied as it is");
        }
        return new Tally(1, have, 0);
    }

    private static Tally each(JournalStore store, Step step) throws Unlike {
        Tally all = Tally.NOTHING;
        try (ExecutorService work = Executors.newFixedThreadPool(AT_ONCE)) {
            Optional<JournalId> last = Optional.empty();
            List<JournalId> names = store.names(last, NAMES);
            while (!names.isEmpty()) {
                List<Future<Tally>> begun = new ArrayList<>();
                names.forEach(name -> begun.add(work.submit(() -> step.on(name))));
                for (Future<Tally> one : begun) {
                    all = all.and(done(one));
                }
                last = Optional.of(names.getLast());
                names = store.names(last, NAMES);
            }
        }
        return all;
    }

    private static Tally done(Future<Tally> one) throws Unlike {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Unlike unlike -> throw unlike;
                case StoreFailed store -> throw store;
                case null, default -> throw new IllegalStateException("could not copy", failed);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while copying", stop);
        }
    }

    /// Whether a store holds no journal at all.
    public static boolean isEmpty(JournalStore store) {
        return store.names(Optional.empty(), 1).isEmpty();
    }
}
