package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Opened;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Writing;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.seal.Lock;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.Seal;
import care.plumbline.server.seal.WrappedKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The door to all journals: seals what goes in, opens and checks what comes out. Thread-safe.
///
/// An empty answer means the journal is gone: it was erased here or on another device. [StoreFailed] means
/// that nothing happened and the same call may be made again; [Tampered] that somebody changed what was
/// stored.
public final class Journals implements AutoCloseable {

    private final Timed store;
    private final SecureRandom random;

    public Journals(JournalStore store, SecureRandom random) {
        this.store = new Timed(store);
        this.random = random;
    }

    /// Whether the store has left somebody without an answer for longer than this.
    public boolean waits(Duration most) {
        return store.waits(most);
    }

    /// A new journal: what her device keeps, and the journal, unlocked and without an entry.
    public record Begun(DeviceSecret device, Unlocked journal, Contents contents) {}

    public Begun begin() {
        JournalId id = JournalId.random(random);
        DeviceSecret device = DeviceSecret.random(id, random);
        Unlocked journal = new Unlocked(id, DataKey.fresh());
        store.append(id, Position.START, journal.seal().beginning());
        store.locks().keep(journal.wrappedFor(device));
        return new Begun(device, journal, new Contents(List.of(), Head.start(id)));
    }

    /// A new journal that holds these pages. Its lock comes last: of one that was interrupted nothing opens, and
    /// nobody sees half of it.
    public Begun bring(List<Leaf> pages) {
        JournalId id = JournalId.random(random);
        DeviceSecret device = DeviceSecret.random(id, random);
        Unlocked journal = new Unlocked(id, DataKey.fresh());
        store.append(id, Position.START, journal.seal().beginning());
        Head head = Head.start(id);
        if (!pages.isEmpty()) {
            Seal.Sealed sealed = journal.seal().seal(head, pages);
            store.append(id, Position.START, sealed.sheaf());
            head = sealed.head();
        }
        store.locks().keep(journal.wrappedFor(device));
        return new Begun(
                device,
                journal,
                new Contents(pages.stream().map(EntryText::read).toList(), head));
    }

    /// The journal a lock opens; empty when the lock was taken away or the journal erased.
    public Optional<Unlocked> unlock(Lock lock) throws Tampered {
        Optional<WrappedKey> kept = store.locks().find(lock.journal(), lock.id());
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unlocked(lock.journal(), kept.get().open(lock)));
    }

    /// What can be done with its locks.
    public HerLocks herLocks() {
        return new HerLocks(store, random);
    }

    /// What can be done with its links.
    public HerLinks herLinks() {
        return new HerLinks(store.links(), random);
    }

    /// What links show, for whoever holds one.
    public Links links() {
        return store.links();
    }

    /// Copies of journals that live elsewhere.
    public Copies copies() {
        return new Copies(store);
    }

    /// Gives an unlocked journal one more lock. False when it is gone.
    public boolean addLock(Unlocked journal, Lock lock) {
        return store.locks().keep(journal.wrappedFor(lock));
    }

    /// Takes a lock away; what it opened before it may have copied. False when it was gone.
    public boolean removeLock(Unlocked journal, LockId lock) {
        return store.locks().erase(journal.journal(), lock);
    }

    /// The locks of a journal, each with its kind.
    public Map<LockId, String> locks(Unlocked journal) {
        Map<LockId, String> kinds = new LinkedHashMap<>();
        store.locks().of(journal.journal()).forEach(key -> kinds.put(key.lock(), key.kind()));
        return kinds;
    }

    /// Everything in it.
    public Optional<Contents> read(Unlocked journal) throws Tampered {
        return read(journal, new Contents(List.of(), Head.start(journal.journal())));
    }

    /// What was known of it and everything since. Also notices when the journal was put back behind what is
    /// known.
    public Optional<Contents> read(Unlocked journal, Contents known) throws Tampered {
        Optional<Opened> opened = open(journal, known.head());
        return opened.map(
                since -> known.with(since.pages().stream().map(EntryText::read).toList(), since.head()));
    }

    private Optional<Opened> open(Unlocked journal, Head known) throws Tampered {
        Optional<Sheaf> sheaf = store.read(journal.journal(), known.position());
        if (sheaf.isEmpty()) {
            if (!store.locks().of(journal.journal()).isEmpty()) {
                // Erasing takes the locks first, so this was not she.
                throw journal.seal().gone();
            }
            return Optional.empty();
        }
        return Optional.of(journal.seal().open(known, sheaf.get()));
    }

    /// Writes entries after everything else, each once however often it is sent, and all of them or none.
    ///
    /// Entries of another device that came in between are read first; hers follow them.
    ///
    /// @param known what the caller last read; the answer holds that, what came since, and the entries
    public Optional<Contents> append(Unlocked journal, Contents known, List<Written> entries) throws Tampered {
        List<Written> once = once(entries);
        return append(journal, known, at -> missing(at, once));
    }

    /// Writes what has to be written after everything else, all of it or none. Where somebody else wrote in
    /// between, it is worked out anew from what stands there then.
    ///
    /// @param known what the caller last read; the answer holds that, what came since, and what was written
    public Optional<Contents> append(Unlocked journal, Contents known, Writing writing) throws Tampered {
        Contents at = known;
        List<Written> left = writing.after(at);
        while (!left.isEmpty()) {
            Seal.Sealed sealed = journal.seal()
                    .seal(at.head(), left.stream().map(EntryText::page).toList());
            Outcome outcome = store.append(journal.journal(), at.head().position(), sealed.sheaf());
            switch (outcome) {
                case Outcome.Appended _ -> {
                    return Optional.of(at.with(left, sealed.head()));
                }
                case Outcome.Absent _, Outcome.Repeated _, Outcome.Conflict _ -> {}
            }
            Optional<Contents> now = read(journal, at);
            if (now.isEmpty()) {
                return now;
            }
            if (now.get().head().equals(at.head())) {
                // Going on would try for ever.
                throw new StoreFailed(Trouble.BROKEN, "an append was refused, but nobody had written");
            }
            at = now.get();
            left = writing.after(at);
        }
        // It is all there; but it counts as taken only if it will be found again.
        store.stands();
        return read(journal, at);
    }

    private static List<Written> missing(Contents contents, List<Written> entries) {
        Set<EntryId> there = new HashSet<>();
        contents.entries().forEach(entry -> there.add(entry.id()));
        return entries.stream().filter(entry -> !there.contains(entry.id())).toList();
    }

    private static List<Written> once(List<Written> entries) {
        Map<EntryId, Written> once = new LinkedHashMap<>();
        entries.forEach(entry -> once.putIfAbsent(entry.id(), entry));
        return List.copyOf(once.values());
    }

    /// Everything in it as one JSON text, each entry exactly as it was written.
    public Optional<String> export(Unlocked journal) throws Tampered {
        return open(journal, Head.start(journal.journal())).map(Opened::pages).map(EntryText::export);
    }

    /// Whether the store holds a journal that this lock belongs to, whether or not it opens.
    public boolean isThere(Lock lock) {
        return store.locks().find(lock.journal(), lock.id()).isPresent();
    }

    /// Whether the store holds the journal that this lock belonged to: something else opens it, though this does not.
    public boolean isStillThere(Lock lock) {
        return !store.locks().of(lock.journal()).isEmpty();
    }

    /// Erases it for good: its locks first, so that no copy of its pages opens for anybody. It need not open:
    /// whoever holds a lock of it may do so. Does nothing where there is no such lock.
    public Erasure erase(Lock holder) {
        if (!isThere(holder)) {
            return Erasure.DONE;
        }
        try {
            unlock(holder).ifPresent(this::eraseWaysTo);
        } catch (Tampered wrong) {
            // The ways lead nowhere then, and only her sheet could read them.
            return store.erase(holder.journal());
        }
        return store.erase(holder.journal());
    }

    /// Erases it for good.
    public Erasure erase(Unlocked journal) {
        eraseWaysTo(journal);
        return store.erase(journal.journal());
    }

    private void eraseWaysTo(Unlocked journal) {
        herLinks().eraseAll(journal);
        herLocks().eraseWaysTo(journal);
    }

    /// Whether the store can read and write just now.
    ///
    /// @throws StoreFailed when it cannot
    public void probe() {
        store.probe(JournalId.random(random));
    }

    @Override
    public void close() {
        store.close();
    }
}
