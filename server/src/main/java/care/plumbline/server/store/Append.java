package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;

/// One append that waits for its group: pages that follow a position without a gap.
record Append(JournalId journal, Position after, Sheaf sheaf) {

    Append {
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
    boolean begins() {
        return sheaf.pages().isEmpty();
    }
}
