package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The links of journals, and what each shows. Thread-safe; fails as [JournalStore] does.
public interface Links {

    /// What a journal knows of a link of its own.
    ///
    /// @param name of the row, which says nothing
    record Row(JournalId journal, String name, String sealed) {}

    /// Whether links are kept here at all.
    default boolean areOffered() {
        return true;
    }

    /// Keeps a link and what its journal knows of it, both or neither. False when the journal is gone.
    boolean keep(Row row, ShownLink link);

    /// The links of one journal, in the order of their names.
    List<Row> of(JournalId journal);

    /// Writes something else beside a link. False when it is gone.
    boolean note(Row row);

    /// Ends one at once: nothing of what it showed stays. An answer and who looked stay as with any that is over.
    void end(String place, Instant now);

    /// Takes one away for good, with all that it shows.
    void erase(Row row, String place);

    Optional<ShownLink> find(String place);

    /// Whether somebody answered there, without reading all that it shows.
    boolean isAnswered(String place);

    /// Takes one try from it before a code is looked at, so that however many try at once, no more are heard than
    /// it has. False when none is left.
    boolean takeTry(String place);

    /// The code was right: the try was none.
    void giveTryBack(String place);

    /// Notes that somebody looked; only so many are kept.
    void look(String place, String sealed);

    /// Who looked, sealed, in the order they did.
    List<String> looks(String place);

    /// Keeps an answer, the first one. False when there was one, or the link is gone.
    boolean answer(String place, String answer);

    /// Takes away the files of links that ended, and links that ended long ago.
    void sweep(Instant now);
}
