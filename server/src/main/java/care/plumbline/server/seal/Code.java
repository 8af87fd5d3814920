package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The code a link asks for, as a slow digest: PBKDF2 with HMAC-SHA512, as often as OWASP asks for today. Slow,
/// because a code is short.
public final class Code {

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int MINUS = 0x2212;

    /// One at a time: many at once would take the processor from the women who write.
    private static final ReentrantLock ONE = new ReentrantLock(true);

    private Code() {}

    /// The digest of a code, with a salt of its own.
    public static String digest(String code, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] both = Arrays.copyOf(salt, SALT_BYTES + DIGEST_BYTES);
        System.arraycopy(slow(code, salt), 0, both, SALT_BYTES, DIGEST_BYTES);
        return Base64Text.of(both);
    }

    /// A code as it was typed or pasted, bare: without blanks and dashes, its digits those of our keyboards.
    public static String plain(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .filter(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign)
                        && Character.getType(sign) != Character.DASH_PUNCTUATION
                        && Character.getType(sign) != Character.FORMAT
                        && sign != MINUS)
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whether this is the code. Takes as long whatever differs.
    public static boolean fits(String code, String digest) {
        byte[] both = Base64Text.bytes(digest);
        byte[] salt = Arrays.copyOf(both, SALT_BYTES);
        return MessageDigest.isEqual(slow(code, salt), Arrays.copyOfRange(both, SALT_BYTES, both.length));
    }

    private static byte[] slow(String code, byte[] salt) {
        ONE.lock();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, DIGEST_BYTES * Byte.SIZE))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the JDK could not derive a digest", impossible);
        } finally {
            ONE.unlock();
        }
    }
}
