package care.plumbline.server.passkey;

import care.plumbline.journal.seal.Base64Text;
import com.yubico.webauthn.data.ByteArray;

/// Bytes of the library, from letters of base64url as a browser sends them.
final class Letters {

    private Letters() {}

    /// @throws IllegalArgumentException when they are other letters
    static ByteArray of(String letters) {
        return new ByteArray(Base64Text.bytes(letters));
    }
}
