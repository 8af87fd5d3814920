package care.plumbline.server.store;

import java.time.Instant;
import java.util.List;

/// A kind of database that is a part of its own, found where it is installed (`META-INF/services`). What it opens
/// has to pass the same contract as SQLite and PostgreSQL.
public interface DatabaseKind {

    /// How its addresses begin, such as `cassandra:`.
    String scheme();

    /// What the log calls it.
    String name();

    /// Opens the journals of a database whose tables are there.
    ///
    /// @throws StoreFailed when it cannot be reached, has no tables, those of another version, or is set up to
    ///     acknowledge before it has written
    JournalStore open(String address);

    /// Whether the tables of a database are those of this version; changes nothing.
    boolean isCurrent(String address);

    /// Makes the tables of this version, or leaves them as they are.
    ///
    /// @param copies on how many machines an entry lies, where the database has not been told before
    void makeTables(String address, int copies);

    /// The clock that is furthest from ours, of all machines that answer.
    Instant now(String address);

    /// What an operator has to know of it, a line each; none: all is well.
    List<String> concerns(String address);
}
