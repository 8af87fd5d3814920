package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import java.util.List;
import java.util.Optional;

/// Keeps sealed journals. Three verbs, each on one journal, so that a table partitioned by journal can hold
/// them.
///
/// Thread-safe. Every method waits until it is done and durable, and throws [StoreFailed] when the machine
/// below fails: then nothing was half-written, and the same call may be made again.
public interface JournalStore extends AutoCloseable {

    /// Writes all pages of the sheaf and its head, or nothing, right after a position. A sheaf without
    /// pages begins the journal.
    ///
    /// @throws IllegalArgumentException when the sheaf was not sealed to stand after that position
    Outcome append(JournalId journal, Position after, Sheaf sheaf);

    /// The pages after a position, with the head, as they stood at one moment; empty when there is no such
    /// journal.
    Optional<Sheaf> read(JournalId journal, Position from);

    /// How many sealed letters the pages of a journal have together; 0: there is no such journal.
    long letters(JournalId journal);

    /// Takes away the journal's locks, its head and its pages, all at once. Does nothing to a journal that
    /// is gone.
    Erasure erase(JournalId journal);

    /// Fails when what was acknowledged would not be found after a restart.
    void stands();

    /// Reads and writes, and leaves nothing behind: fails when the store cannot do both just now.
    ///
    /// @param never a name that no journal has
    void probe(JournalId never);

    /// The names of journals that come after one, at most so many, in an order of the store's own; empty at the
    /// end. For the operator's copies alone ([Copying]): no page may ask for it.
    ///
    /// @param last the last name of those before; empty: from the beginning
    List<JournalId> names(Optional<JournalId> last, int most);

    /// The locks of the journals kept here.
    Locks locks();

    /// What is shown of the journals kept here.
    Links links();

    /// Finishes the appends that were begun and lets go of files and connections. Later calls fail.
    @Override
    void close();
}
