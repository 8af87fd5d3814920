package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;

/// Who was proven to ask for the copy of a journal that lives elsewhere: its name, and what the store knows of the
/// key that its words lead to. That key is kept nowhere: who reads the store can prove nothing.
public record CopyProof(JournalId copy, LockId lock) {

    /// @param seen the public half of the key that signed
    public static CopyProof of(JournalId copy, byte[] seen) {
        byte[] verifier = Wrapping.derived(seen, "plumbline copy 1 verifier", LockId.BYTES);
        return new CopyProof(copy, new LockId(Base64Text.of(verifier)));
    }
}
