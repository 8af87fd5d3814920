package care.plumbline.server.seal;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.SheetWords;
import java.security.SecureRandom;

/// The lock of a printed sheet: 16 random bytes, written as words ([SheetWords]). A sheet says nothing of the
/// journal it opens; its [Pointer] does.
public final class SheetSecret implements Lock {

    private final JournalId journal;
    private final byte[] secret;

    public SheetSecret(JournalId journal, byte[] secret) {
        if (secret.length != SheetWords.SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "expected " + SheetWords.SECRET_BYTES + " bytes, found " + secret.length);
        }
        this.journal = journal;
        this.secret = secret.clone();
    }

    /// A new secret.
    public static byte[] random(SecureRandom random) {
        byte[] secret = new byte[SheetWords.SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public JournalId journal() {
        return journal;
    }

    @Override
    public String kind() {
        return "sheet";
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "a sheet of journal " + journal;
    }
}
