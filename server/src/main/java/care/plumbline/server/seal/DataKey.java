package care.plumbline.server.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// The key one journal's pages are sealed under: AES-256-GCM. Leaves this package only wrapped.
/// Thread-safe.
///
/// The randomness of keys and nonces is Tink's own: a library that let a caller choose it could be misused.
public final class DataKey {

    private final KeysetHandle keyset;
    private final Aead aead;

    DataKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = Tink.aead(keyset);
    }

    /// A new key.
    public static DataKey fresh() {
        try {
            return new DataKey(Tink.generate(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not make a key", impossible);
        }
    }

    KeysetHandle keyset() {
        return keyset;
    }

    /// Seals bytes, bound to where they stand.
    public byte[] seal(byte[] plain, byte[] bound) {
        try {
            return aead.encrypt(plain, bound);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not seal", impossible);
        }
    }

    /// @throws GeneralSecurityException when these are not the bytes that were sealed, or not bound to this
    byte[] open(byte[] sealed, byte[] bound) throws GeneralSecurityException {
        return aead.decrypt(sealed, bound);
    }

    /// What was sealed; empty when these are not those bytes, or not bound to this.
    public Optional<byte[]> opened(byte[] sealed, byte[] bound) {
        try {
            return Optional.of(open(sealed, bound));
        } catch (GeneralSecurityException other) {
            return Optional.empty();
        }
    }

    /// Whether they carry the number of another key: Tink writes a format byte and the key's random number
    /// in front.
    boolean isForeign(byte[] sealed) {
        return sealed.length > 5
                && sealed[0] == 1
                && ByteBuffer.wrap(sealed, 1, 4).getInt() != keyset.getPrimary().getId();
    }

    @Override
    public String toString() {
        return "a data key";
    }
}
