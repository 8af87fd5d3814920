package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Tampered;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// A journal's data key as the store keeps it: wrapped under one lock, bound to that lock and that journal.
///
/// @param note what she calls it and since when, sealed under the data key ([LockNote]); empty: nobody said
public record WrappedKey(JournalId journal, LockId lock, String kind, String wrapped, String note) {

    public WrappedKey(JournalId journal, LockId lock, String kind, String wrapped) {
        this(journal, lock, kind, wrapped, "");
    }

    public WrappedKey with(String other) {
        return new WrappedKey(journal, lock, kind, wrapped, other);
    }

    /// The key, wrapped once more, for this lock.
    public static WrappedKey of(DataKey key, Lock lock) {
        Wrapping wrapping = Wrapping.of(lock);
        try {
            byte[] bytes = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    key.keyset(), wrapping.aead(), bound(lock.journal(), wrapping.id(), lock.kind()));
            return new WrappedKey(lock.journal(), wrapping.id(), lock.kind(), Base64Text.of(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not wrap a key", impossible);
        }
    }

    /// The key, for whoever holds the lock.
    ///
    /// @throws Tampered when it was altered, or brought here from another lock or another journal
    public DataKey open(Lock holder) throws Tampered {
        try {
            Aead aead = Wrapping.of(holder).aead();
            return new DataKey(TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Base64Text.bytes(wrapped), aead, bound(journal, lock, kind)));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new Tampered(
                    journal, Position.START, Harm.ALTERED, "the wrapped key of a " + kind + " does not open with it");
        }
    }

    static byte[] bound(JournalId journal, LockId lock, String kind) {
        return ("plumbline key 1 " + journal + " " + lock + " " + kind).getBytes(StandardCharsets.US_ASCII);
    }
}
