package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Tampered;
import java.security.GeneralSecurityException;

/// Leads from the words of a sheet to its journal: a place of its own in the store, which only they name, and
/// there the journal's id, which only they open. Nobody who reads the store can tell which journal it belongs to.
///
/// @param place under which it is kept, as if it were a journal
public record Pointer(JournalId place, SheetSecret lock) {

    /// The place that these words name.
    public static Pointer of(byte[] secret) {
        JournalId place = JournalId.of(Wrapping.derived(secret, "plumbline sheet 1 place", JournalId.BYTES));
        return new Pointer(place, new SheetSecret(place, secret));
    }

    /// What is kept there.
    public WrappedKey to(JournalId journal) {
        LockId id = lock.id();
        return new WrappedKey(
                place,
                id,
                lock.kind(),
                Base64Text.of(Wrapping.of(lock).seal(journal.bytes(), WrappedKey.bound(place, id, lock.kind()))));
    }

    /// The journal it leads to.
    ///
    /// @throws Tampered when it was altered
    public JournalId open(WrappedKey kept) throws Tampered {
        try {
            byte[] plain = Wrapping.of(lock)
                    .aead()
                    .decrypt(Base64Text.bytes(kept.wrapped()), WrappedKey.bound(place, lock.id(), lock.kind()));
            return JournalId.of(plain);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new Tampered(place, Position.START, Harm.ALTERED, "the way to a journal does not open");
        }
    }
}
