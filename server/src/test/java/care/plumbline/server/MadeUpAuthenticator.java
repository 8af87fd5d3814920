package care.plumbline.server;

import care.plumbline.journal.seal.Base64Text;
import com.upokecenter.cbor.CBORObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An authenticator with one passkey that does what it is told, also what no real one does: says that it saw nobody,
/// signs for another address, answers the same twice. Written after the standard, without the library that judges it.
public final class MadeUpAuthenticator {

    private static final byte PRESENT = 1;
    private static final byte VERIFIED = 4;
    private static final byte HOLDS_KEY = 0x40;

    private final KeyPair pair;
    private final byte[] id = bytes(UUID.randomUUID());
    private final byte[] prf = bytes(UUID.randomUUID());
    private byte[] user = {};

    /// What it says, for a test to change.
    private String origin;
    private String host = "localhost";
    private boolean verified = true;

    public MadeUpAuthenticator(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public MadeUpAuthenticator seesNobody() {
        verified = false;
        return this;
    }

    public MadeUpAuthenticator at(String other) {
        origin = other;
        return this;
    }

    public MadeUpAuthenticator of(String other) {
        host = other;
        return this;
    }

    private static byte[] bytes(UUID name) {
        return ByteBuffer.allocate(16)
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
    }

    /// What a page asks of it.
    public static JsonNode asked(Visitor she, String where) {
        return JsonMapper.shared().readTree(she.told(where));
    }

    /// The form that her page sends once it was made.
    public Map<String, String> made(JsonNode asked) {
        user = Base64Text.bytes(asked.get("user").asString());
        byte[] data = joined(about(HOLDS_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, key());
        var form = new LinkedHashMap<String, String>();
        form.put("id", Base64Text.of(id));
        form.put(
                "attestation",
                Base64Text.of(CBORObject.NewOrderedMap()
                        .Add("fmt", "none")
                        .Add("attStmt", CBORObject.NewMap())
                        .Add("authData", data)
                        .EncodeToBytes()));
        form.put("client", Base64Text.of(client("webauthn.create", asked)));
        form.put("secret", Base64Text.of(secret(asked)));
        return form;
    }

    /// The form that a page sends where her journal is locked.
    public Map<String, String> shown(JsonNode asked) {
        byte[] data = about((byte) 0);
        byte[] client = client("webauthn.get", asked);
        var form = new LinkedHashMap<String, String>();
        form.put("id", Base64Text.of(id));
        form.put("user", Base64Text.of(user));
        form.put("authenticator", Base64Text.of(data));
        form.put("client", Base64Text.of(client));
        form.put("signature", Base64Text.of(signature(joined(data, digest(client)))));
        form.put("secret", Base64Text.of(secret(asked)));
        return form;
    }

    private byte[] about(byte more) {
        byte flags = (byte) (PRESENT | (verified ? VERIFIED : 0) | more);
        return joined(digest(host.getBytes(StandardCharsets.UTF_8)), new byte[] {flags, 0, 0, 0, 0});
    }

    private byte[] client(String type, JsonNode asked) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\""
                        + asked.get("challenge").asString() + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] key() {
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        return CBORObject.NewOrderedMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(open.getW().getAffineX().toByteArray()))
                .Add(-3, coordinate(open.getW().getAffineY().toByteArray()))
                .EncodeToBytes();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[32];
        int from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, fixed, 32 - (number.length - from), number.length - from);
        return fixed;
    }

    private byte[] secret(JsonNode asked) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(prf, "HmacSHA256"));
            return mac.doFinal(Base64Text.bytes(asked.get("salt").asString()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signs = Signature.getInstance("SHA256withECDSA");
            signs.initSign(pair.getPrivate());
            signs.update(signed);
            return signs.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
