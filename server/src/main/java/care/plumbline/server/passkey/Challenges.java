package care.plumbline.server.passkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a passkey has to sign: when it was asked, chance, and a seal by which any server of the same store knows
/// that one of them asked. So nobody has to remember what was asked, and it holds for some minutes.
///
/// @param key what all servers of the store have in common
@SuppressWarnings("ArrayRecordComponent")
public record Challenges(byte[] key) {

    private static final Duration HOLDS = Duration.ofMinutes(5);

    /// How far the clocks of two servers may be apart.
    private static final Duration APART = Duration.ofSeconds(30);

    public static final int CHANCE_BYTES = 16;
    private static final int SIGNED_BYTES = Long.BYTES + CHANCE_BYTES;
    private static final int SEAL_BYTES = 32;

    /// A new one.
    ///
    /// @param what for: what was asked to open a journal makes no passkey, and the other way round
    /// @param chance so many bytes that nobody can foresee
    public byte[] fresh(String what, Instant now, byte[] chance) {
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .putLong(now.toEpochMilli())
                .put(chance)
                .array();
        return ByteBuffer.allocate(SIGNED_BYTES + SEAL_BYTES)
                .put(signed)
                .put(seal(what, signed))
                .array();
    }

    /// When it was asked; empty: nobody here asked that, or too long ago.
    public Optional<Instant> asked(String what, byte[] challenge, Instant now) {
        if (challenge.length != SIGNED_BYTES + SEAL_BYTES) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(challenge, SIGNED_BYTES);
        byte[] seal = Arrays.copyOfRange(challenge, SIGNED_BYTES, challenge.length);
        Instant asked = Instant.ofEpochMilli(ByteBuffer.wrap(signed).getLong());
        boolean holds = MessageDigest.isEqual(seal, seal(what, signed))
                && !asked.isAfter(now.plus(APART))
                && asked.plus(HOLDS).isAfter(now);
        return holds ? Optional.of(asked) : Optional.empty();
    }

    private byte[] seal(String what, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(("plumbline challenge 1 " + what + " ").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK could not sign", impossible);
        }
    }
}
