package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// The two halves of a key for who looked through a link: one lies beside the link and only seals, the other lies in
/// what her journal keeps and opens (HPKE, RFC 9180). So the store holds nobody's name in the clear, though it is
/// written while her journal is shut.
public final class LooksKey {

    private final KeysetHandle both;

    private LooksKey(KeysetHandle both) {
        this.both = both;
    }

    /// A new one.
    public static LooksKey fresh() {
        try {
            return new LooksKey(Tink.generate(HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not make a key", impossible);
        }
    }

    /// The half that seals.
    public String sealing() {
        try {
            return Base64Text.of(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(both.getPublicKeysetHandle()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not write a key", impossible);
        }
    }

    /// Both halves; to be sealed itself.
    public String whole() {
        try {
            return Base64Text.of(TinkProtoKeysetFormat.serializeKeyset(both, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink could not write a key", impossible);
        }
    }

    /// Seals who looked, bound to the place of the link.
    public static String seal(String sealing, String place, String who) {
        try {
            return Base64Text.of(TinkProtoKeysetFormat.parseKeysetWithoutSecret(Base64Text.bytes(sealing))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(who.getBytes(StandardCharsets.UTF_8), bound(place)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key beside a link is none", broken);
        }
    }

    /// Who looked; empty: it was altered.
    public static Optional<String> open(String whole, String place, String sealed) {
        try {
            byte[] plain = TinkProtoKeysetFormat.parseKeyset(Base64Text.bytes(whole), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(Base64Text.bytes(sealed), bound(place));
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private static byte[] bound(String place) {
        return ("plumbline look 1 " + place).getBytes(StandardCharsets.US_ASCII);
    }
}
