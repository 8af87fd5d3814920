package care.plumbline.server.seal;

import care.plumbline.journal.seal.Bound;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import java.security.GeneralSecurityException;
import java.util.stream.LongStream;

/// Names what was done to a page that does not open where it stands. Slow (it tries every place), and only
/// asked then.
record Culprit(JournalId journal, DataKey key, Sheaf sheaf) {

    Tampered of(SealedPage page, byte[] bytes) {
        if (key.isForeign(bytes)) {
            return new Tampered(journal, page.position(), Harm.MOVED, "it was sealed under another journal's key");
        }
        long last = sheaf.pages().getLast().position().number();
        return LongStream.rangeClosed(1, Math.max(last, sheaf.last().number()))
                .mapToObj(Position::new)
                .filter(place -> opens(bytes, place))
                .findFirst()
                .map(place -> from(place, page))
                .orElseGet(() -> new Tampered(journal, page.position(), Harm.ALTERED, "it does not open"));
    }

    /// A page that also stands where it belongs was copied: replayed. One that left its place was moved.
    private Tampered from(Position place, SealedPage page) {
        boolean copied = sheaf.pages().stream()
                .anyMatch(other ->
                        other.position().equals(place) && other.sealed().equals(page.sealed()));
        return new Tampered(
                journal, page.position(), copied ? Harm.REPLAYED : Harm.MOVED, "it was written for position " + place);
    }

    private boolean opens(byte[] bytes, Position place) {
        try {
            key.open(bytes, Bound.page(journal, place));
            return true;
        } catch (GeneralSecurityException no) {
            return false;
        }
    }
}
