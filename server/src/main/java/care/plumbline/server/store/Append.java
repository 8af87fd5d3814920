package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;

/// One append: pages that follow a position without a gap.
public record Append(JournalId journal, Position after, Sheaf sheaf) {

    public Append {
        Position last = after;
        for (SealedPage page : sheaf.pages()) {
            if (!page.position().equals(last.next())) {
                throw new IllegalArgumentException(
                        "expected a page sealed for position " + last.next() + ", found " + page.position());
            }
            last = page.position();
        }
        if (!sheaf.last().equals(last)) {
            throw new IllegalArgumentException("expected a head at " + last + ", found " + sheaf.last());
        }
    }

    /// Whether it begins the journal.
    public boolean begins() {
        return sheaf.pages().isEmpty();
    }
}
