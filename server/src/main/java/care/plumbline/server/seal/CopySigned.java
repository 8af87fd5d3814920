package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes with each request for the copy of a journal that lives elsewhere: which copy, the public half of a key
/// that only its words lead to, when, and a signature over these and over what is asked.
///
/// What signs never comes here. Whoever reads along, or reads this server whole, may repeat a request for some
/// minutes, and makes none of his own.
///
/// @param seen the public half, of Ed25519
/// @param at in milliseconds, by the clock of this server as far as the phone knows it
@SuppressWarnings("ArrayRecordComponent")
public record CopySigned(JournalId copy, byte[] seen, long at, byte[] signature) {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})\\.(-?[0-9]{1,15})\\.([A-Za-z0-9_-]{86})");

    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /// What a public key of Ed25519 is written behind (RFC 8410).
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    /// As long as a slow line may take, and no longer.
    private static final Duration HOLDS = Duration.ofMinutes(5);

    /// Reads `name.key.moment.signature`. Empty: it has not that form, or is written as no program of ours writes
    /// it.
    public static Optional<CopySigned> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CopySigned(
                    new JournalId(parts.group(1)),
                    Base64Text.bytes(parts.group(2), KEY_BYTES, "a key"),
                    Long.parseLong(parts.group(3)),
                    Base64Text.bytes(parts.group(4), SIGNATURE_BYTES, "a signature")));
        } catch (IllegalArgumentException otherwiseWritten) {
            return Optional.empty();
        }
    }

    /// Whether it was signed about now.
    public boolean isOf(Instant now) {
        return Math.abs(now.toEpochMilli() - at) <= HOLDS.toMillis();
    }

    /// Whom this proves to ask that; empty: it was signed for something else, or by nobody.
    public Optional<CopyProof> over(byte[] asked) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(
                    ("plumbline copy 1 asks " + copy.text() + " " + at + "\n").getBytes(StandardCharsets.US_ASCII));
            check.update(asked);
            return check.verify(signature) ? Optional.of(CopyProof.of(copy, seen)) : Optional.empty();
        } catch (GeneralSecurityException noSuchKey) {
            return Optional.empty();
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] written = new byte[PUBLIC.length + seen.length];
        System.arraycopy(PUBLIC, 0, written, 0, PUBLIC.length);
        System.arraycopy(seen, 0, written, PUBLIC.length, seen.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(written));
    }
}
