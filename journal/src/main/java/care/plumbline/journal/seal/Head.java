package care.plumbline.journal.seal;

/// The state of a journal after its last page: its position, and the link that stands for every page up to
/// it.
///
/// Whoever keeps a head notices when the whole journal is put back to an older state; see [Seal#open].
public record Head(Position position, Link link) {

    /// The head of a journal without a page.
    public static Head start(JournalId journal) {
        return new Head(Position.START, Link.first(journal));
    }
}
