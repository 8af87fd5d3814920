package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.server.seal.Credential;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.seal.Lock;
import care.plumbline.server.seal.LockNote;
import care.plumbline.server.seal.PasskeySecret;
import care.plumbline.server.seal.Pointer;
import care.plumbline.server.seal.SheetSecret;
import care.plumbline.server.seal.WrappedKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The locks of one journal: listed, named, added, taken away; and the way from the words of a sheet to its
/// journal. Thread-safe.
public final class HerLocks {

    private static final String SHEET = "sheet";
    private static final String DEVICE = "device";
    private static final String PASSKEY = "passkey";

    private final JournalStore store;
    private final SecureRandom random;

    HerLocks(JournalStore store, SecureRandom random) {
        this.store = store;
        this.random = random;
    }

    /// A lock, and what is noted with it.
    public record Noted(WrappedKey key, LockNote note) {

        public boolean isSheet() {
            return key.kind().equals(SHEET);
        }

        /// Whether it opens once, for another device of hers.
        public boolean isOnce() {
            return note.once().isPresent();
        }

        public boolean isPasskey() {
            return key.kind().equals(PASSKEY);
        }
    }

    /// A journal that a passkey unlocked, before anybody looked at what the passkey signed.
    public record Unproven(Unlocked journal, Noted passkey, Credential credential) {}

    /// Those that stand. What was to open once and is over goes.
    public List<Noted> of(Unlocked journal, Instant now) {
        List<Noted> all = of(journal);
        all.stream().filter(lock -> lock.note().isOver(now)).forEach(lock -> erase(journal, lock));
        return all.stream().filter(lock -> !lock.note().isOver(now)).toList();
    }

    private List<Noted> of(Unlocked journal) {
        return store.locks().of(journal.journal()).stream()
                .map(key -> new Noted(key, journal.note(key)))
                .toList();
    }

    private boolean erase(Unlocked journal, Noted lock) {
        boolean gone =
                store.locks().eraseUnlessLast(journal.journal(), lock.key().lock());
        if (gone) {
            lock.note().place().ifPresent(store::erase);
        }
        return gone;
    }

    /// A secret for a new sheet.
    public byte[] fresh() {
        return SheetSecret.random(random);
    }

    /// One more sheet: the way to it first, so that no lock stands that nothing leads to. False when the
    /// journal is gone.
    ///
    /// @param note what is noted with it; a sheet that opens once is a link for another device
    public boolean addSheet(Unlocked journal, byte[] secret, LockNote note) {
        Lock sheet = new SheetSecret(journal.journal(), secret);
        if (store.locks().find(journal.journal(), sheet.id()).isPresent()) {
            return true;
        }
        Pointer pointer = Pointer.of(secret);
        // Its head is that of a journal nobody wrote into: from outside the two look alike.
        store.append(
                pointer.place(),
                Position.START,
                new Unlocked(pointer.place(), DataKey.fresh()).seal().beginning());
        store.locks().keep(pointer.to(journal.journal()));
        boolean kept = store.locks().keep(journal.noted(journal.wrappedFor(sheet), note.at(pointer.place())));
        if (!kept) {
            store.erase(pointer.place());
        }
        return kept;
    }

    /// Whether the sheet, or the link, with this secret still opens it.
    public boolean stands(Unlocked journal, byte[] secret) {
        Lock sheet = new SheetSecret(journal.journal(), secret);
        return store.locks().find(journal.journal(), sheet.id()).isPresent();
    }

    /// A journal that the words of a sheet opened.
    ///
    /// @param name what she calls the device that opens it; empty: nothing
    public record ByWords(Unlocked journal, String name) {}

    /// The journal that the words of a sheet open; empty: there is none here, or the sheet was taken away, or it was to
    /// open once and did, or is over.
    public Optional<ByWords> open(byte[] secret, Instant now) throws Tampered {
        Pointer pointer = Pointer.of(secret);
        Optional<WrappedKey> way =
                store.locks().find(pointer.place(), pointer.lock().id());
        if (way.isEmpty()) {
            return Optional.empty();
        }
        JournalId journal = pointer.open(way.get());
        Lock sheet = new SheetSecret(journal, secret);
        Optional<WrappedKey> kept = store.locks().find(journal, sheet.id());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Unlocked opened = new Unlocked(journal, kept.get().open(sheet));
        var lock = new Noted(kept.get(), opened.note(kept.get()));
        // Of two who come at once by a link, one takes it away, and only that one comes in.
        boolean in = !lock.isOnce() || (erase(opened, lock) && !lock.note().isOver(now));
        return in ? Optional.of(new ByWords(opened, lock.isOnce() ? lock.note().name() : "")) : Optional.empty();
    }

    /// One more passkey. False when the journal is gone.
    public boolean addPasskey(Unlocked journal, PasskeySecret passkey, LocalDate since, Credential credential) {
        return store.locks()
                .keep(journal.noted(
                        journal.wrappedFor(passkey), LockNote.since(since).of(credential)));
    }

    /// What a passkey unlocks; empty: nothing here, or it was taken away.
    public Optional<Unproven> unlock(PasskeySecret passkey) throws Tampered {
        Optional<WrappedKey> kept = store.locks().find(passkey.journal(), passkey.id());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Unlocked journal = new Unlocked(passkey.journal(), kept.get().open(passkey));
        LockNote note = journal.note(kept.get());
        return note.passkey().map(credential -> new Unproven(journal, new Noted(kept.get(), note), credential));
    }

    /// Notes what a passkey answered last. False when it was taken away meanwhile.
    public boolean answered(Unproven passkey, long moment) {
        LockNote note = passkey.passkey().note().of(passkey.credential().answering(moment));
        return store.locks().note(passkey.journal().noted(passkey.passkey().key(), note));
    }

    /// What all servers of this store sign with.
    public byte[] commonKey() {
        return CommonKey.of(store, random);
    }

    /// A lock of its own for one more device; empty when the journal is gone.
    ///
    /// @param name what she calls it; empty: nothing
    public Optional<DeviceSecret> addDevice(Unlocked journal, LocalDate since, String name) {
        DeviceSecret device = DeviceSecret.random(journal.journal(), random);
        LockNote note = LockNote.since(since).named(name);
        boolean kept = store.locks().keep(journal.noted(journal.wrappedFor(device), note));
        return kept ? Optional.of(device) : Optional.empty();
    }

    /// Calls it so from now on. False when it is gone.
    public boolean name(Unlocked journal, Noted lock, String name) {
        return store.locks().note(journal.noted(lock.key(), lock.note().named(name)));
    }

    /// Takes one away, and with a sheet the way to it. The last one stays: without it nobody could read the
    /// journal. A link for another device is over in minutes, so it is no other lock.
    public boolean remove(Unlocked journal, Noted lock) {
        if (lock.isOnce()) {
            return erase(journal, lock);
        }
        if (lasting(journal) < 2 || !erase(journal, lock)) {
            return false;
        }
        // Two that were taken away at once, beside a link: both come back.
        boolean left = lasting(journal) > 0;
        if (!left) {
            store.locks().keep(lock.key());
        }
        return left;
    }

    private long lasting(Unlocked journal) {
        return of(journal).stream().filter(lock -> !lock.isOnce()).count();
    }

    /// Takes away every device but this one, and every link that waits for one.
    public void removeOtherDevices(Unlocked journal, Lock here) {
        for (Noted lock : of(journal)) {
            boolean device =
                    lock.key().kind().equals(DEVICE) && !lock.key().lock().equals(here.id());
            if (device || lock.isOnce()) {
                erase(journal, lock);
            }
        }
    }

    /// The ways to a journal that is to be erased: they go with it.
    void eraseWaysTo(Unlocked journal) {
        of(journal).forEach(lock -> lock.note().place().ifPresent(store::erase));
    }
}
