package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// The lock of one device: 32 random bytes in its cookie, beside the id of the journal they open.
///
/// Never stored and never printed. Immutable.
public final class DeviceSecret implements Lock {

    private static final int BYTES = 32;

    private final JournalId journal;
    private final byte[] secret;

    private DeviceSecret(JournalId journal, byte[] secret) {
        this.journal = journal;
        this.secret = secret;
    }

    public static DeviceSecret random(JournalId journal, SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new DeviceSecret(journal, secret);
    }

    /// Reads what [#cookie] wrote.
    ///
    /// @throws IllegalArgumentException when it is something else; the message does not repeat it
    public static DeviceSecret parse(String cookie) {
        byte[] both = Base64Text.bytes(cookie, JournalId.BYTES + BYTES, "a device secret");
        return new DeviceSecret(
                JournalId.of(Arrays.copyOf(both, JournalId.BYTES)),
                Arrays.copyOfRange(both, JournalId.BYTES, both.length));
    }

    /// The value of the cookie: 64 letters.
    public String cookie() {
        byte[] both = Arrays.copyOf(journal.bytes(), JournalId.BYTES + BYTES);
        System.arraycopy(secret, 0, both, JournalId.BYTES, BYTES);
        return Base64Text.of(both);
    }

    @Override
    public JournalId journal() {
        return journal;
    }

    @Override
    public String kind() {
        return "device";
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceSecret that
                && journal.equals(that.journal)
                && MessageDigest.isEqual(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return journal.hashCode();
    }

    @Override
    public String toString() {
        return "the device secret of journal " + journal;
    }
}
