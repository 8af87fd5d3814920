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

        public boolean isPasskey() {
            return key.kind().equals(PASSKEY);
        }
    }

    /// A journal that a passkey unlocked, before anybody looked at what the passkey signed.
    public record Unproven(Unlocked journal, Noted passkey, Credential credential) {}

    public List<Noted> of(Unlocked journal) {
        return store.locks().of(journal.journal()).stream()
                .map(key -> new Noted(key, journal.note(key)))
                .toList();
    }

    /// A secret for a new sheet.
    public byte[] fresh() {
        return SheetSecret.random(random);
    }

    /// One more sheet: the way to it first, so that no lock stands that nothing leads to. False when the
    /// journal is gone.
    public boolean addSheet(Unlocked journal, byte[] secret, LocalDate since) {
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
        boolean kept = store.locks()
                .keep(journal.noted(
                        journal.wrappedFor(sheet), LockNote.since(since).at(pointer.place())));
        if (!kept) {
            store.erase(pointer.place());
        }
        return kept;
    }

    /// The journal that the words of a sheet open; empty: there is none here, or the sheet was taken away.
    public Optional<Unlocked> open(byte[] secret) throws Tampered {
        Pointer pointer = Pointer.of(secret);
        Optional<WrappedKey> way =
                store.locks().find(pointer.place(), pointer.lock().id());
        if (way.isEmpty()) {
            return Optional.empty();
        }
        JournalId journal = pointer.open(way.get());
        Lock sheet = new SheetSecret(journal, secret);
        Optional<WrappedKey> kept = store.locks().find(journal, sheet.id());
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unlocked(journal, kept.get().open(sheet)));
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
    public Optional<DeviceSecret> addDevice(Unlocked journal, LocalDate since) {
        DeviceSecret device = DeviceSecret.random(journal.journal(), random);
        boolean kept = store.locks().keep(journal.noted(journal.wrappedFor(device), LockNote.since(since)));
        return kept ? Optional.of(device) : Optional.empty();
    }

    /// Calls it so from now on. False when it is gone.
    public boolean name(Unlocked journal, Noted lock, String name) {
        return store.locks().note(journal.noted(lock.key(), lock.note().named(name)));
    }

    /// Takes one away, and with a sheet the way to it. The last one stays: without it nobody could read the
    /// journal.
    public boolean remove(Unlocked journal, Noted lock) {
        boolean gone =
                store.locks().eraseUnlessLast(journal.journal(), lock.key().lock());
        if (gone) {
            lock.note().place().ifPresent(store::erase);
        }
        return gone;
    }

    /// Takes away every device but this one.
    public void removeOtherDevices(Unlocked journal, Lock here) {
        for (WrappedKey key : store.locks().of(journal.journal())) {
            if (key.kind().equals(DEVICE) && !key.lock().equals(here.id())) {
                store.locks().eraseUnlessLast(journal.journal(), key.lock());
            }
        }
    }

    /// The ways to a journal that is to be erased: they go with it.
    void eraseWaysTo(Unlocked journal) {
        of(journal).forEach(lock -> lock.note().place().ifPresent(store::erase));
    }
}
