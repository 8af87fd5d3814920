package care.plumbline.server.store;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.Lock;
import care.plumbline.server.seal.LockNote;
import care.plumbline.server.seal.Seal;
import care.plumbline.server.seal.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One journal, opened by whoever holds a lock of it: its key, in memory only. Immutable and thread-safe.
public final class Unlocked {

    private final JournalId journal;
    private final DataKey key;
    private final Seal seal;

    Unlocked(JournalId journal, DataKey key) {
        this.journal = journal;
        this.key = key;
        this.seal = new Seal(journal, key);
    }

    public JournalId journal() {
        return journal;
    }

    Seal seal() {
        return seal;
    }

    WrappedKey wrappedFor(Lock lock) {
        return WrappedKey.of(key, lock);
    }

    /// What is noted beside a lock.
    LockNote note(WrappedKey lock) {
        return LockNote.open(lock, key);
    }

    WrappedKey noted(WrappedKey lock, LockNote note) {
        return lock.with(note.seal(key, journal, lock.lock()));
    }

    /// Sealed with its key, for a row of this journal.
    String sealed(String text, String row) {
        return Base64Text.of(key.seal(text.getBytes(StandardCharsets.UTF_8), bound(row)));
    }

    /// What was sealed for that row; empty: not this, or not for it.
    Optional<String> opened(String sealed, String row) {
        return key.opened(Base64Text.bytes(sealed), bound(row)).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private byte[] bound(String row) {
        return ("plumbline row 1 " + journal + " " + row).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "journal " + journal + ", unlocked";
    }
}
