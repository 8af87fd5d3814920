package care.plumbline.server.seal;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who asks for the copy of a journal that lives elsewhere: its name, and what the store knows of the proof that she
/// holds its words. The proof itself is kept nowhere: who reads the store can prove nothing.
public record CopyProof(JournalId copy, LockId lock) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");

    /// Reads `name.proof`. Empty: it has not that form, or is written as no program of ours writes it.
    public static Optional<CopyProof> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] proof = Base64Text.bytes(parts.group(2), LockId.BYTES, "a proof");
            byte[] seen = Wrapping.derived(proof, "plumbline copy 1 verifier", LockId.BYTES);
            return Optional.of(new CopyProof(new JournalId(parts.group(1)), new LockId(Base64Text.of(seen))));
        } catch (IllegalArgumentException otherwiseWritten) {
            return Optional.empty();
        }
    }
}
