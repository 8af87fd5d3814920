package care.plumbline.server.seal;

import care.plumbline.journal.seal.JournalId;

/// The lock of a passkey: 32 bytes that an authenticator works out for this server alone, and only once it has seen who
/// asks (the PRF extension of WebAuthn). The authenticator keeps the journal's id beside it, as the user it knows.
///
/// Never stored and never printed. Immutable.
public final class PasskeySecret implements Lock {

    public static final int BYTES = 32;

    private final JournalId journal;
    private final byte[] secret;

    public PasskeySecret(JournalId journal, byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("expected " + BYTES + " bytes, found " + secret.length);
        }
        this.journal = journal;
        this.secret = secret.clone();
    }

    @Override
    public JournalId journal() {
        return journal;
    }

    @Override
    public String kind() {
        return "passkey";
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "a passkey of journal " + journal;
    }
}
