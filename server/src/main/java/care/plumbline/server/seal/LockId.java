package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;

/// What the store finds a lock by: 32 bytes derived one way from its secret, as base64url.
public record LockId(String text) {

    static final int BYTES = 32;

    public LockId {
        Base64Text.bytes(text, BYTES, "a lock id");
    }

    @Override
    public String toString() {
        return text;
    }
}
