package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// What is derived from a lock's secret by HKDF-SHA256: the id the store finds it by, and the key that
/// wraps.
///
/// Two labels keep them independent, so that the stored id says nothing about the wrapping key.
record Wrapping(LockId id, Aead aead) {

    private static final int KEY_BYTES = 32;

    static Wrapping of(Lock lock) {
        try {
            LockId id = new LockId(Base64Text.of(derive(lock, "id", LockId.BYTES)));
            return new Wrapping(id, aead(derive(lock, "key", KEY_BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK or Tink could not derive a key", impossible);
        }
    }

    /// What a sheet's secret alone gives, whatever journal it opens.
    static byte[] derived(byte[] secret, String label, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(label.getBytes(StandardCharsets.US_ASCII), bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK could not derive a key", impossible);
        }
    }

    byte[] seal(byte[] plain, byte[] bound) {
        try {
            return aead.encrypt(plain, bound);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not seal", impossible);
        }
    }

    private static byte[] derive(Lock lock, String use, int bytes) throws GeneralSecurityException {
        String label = "plumbline lock 1 " + lock.kind() + " " + use;
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(lock.secret())
                        .addSalt(lock.journal().bytes())
                        .thenExpand(label.getBytes(StandardCharsets.US_ASCII), bytes));
    }

    /// Tink asks for the annotation wherever a key is made from bytes that Tink did not draw: here they
    /// must come from her secret.
    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey wrapping = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return Tink.aead(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(wrapping).withRandomId().makePrimary())
                .build());
    }
}
