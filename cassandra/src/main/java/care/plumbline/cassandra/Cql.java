package care.plumbline.cassandra;

/// The statements. Each names one journal, and so one partition; each that writes does so only while a condition holds,
/// because a plain write beside a conditional one may be lost.
///
/// A row is a page (its place, the name of the entry, the sealed letters), the name of an entry once more (so that the
/// same one is not written twice), or a lock. `last` and `head` belong to the whole journal; -1 says that it was
/// erased.
final class Cql {

    /// Pages, beginning with one at place 0 that every journal has: so a read from any place finds the head.
    static final byte PAGE = 0;

    static final byte ENTRY = 1;
    static final byte LOCK = 2;

    /// What `last` says of a journal that was erased.
    static final long ERASED = -1;

    static final String BEGIN = "UPDATE journal SET last = ?, head = ? WHERE journal = ? IF last = ?";
    static final String COVER = "INSERT INTO journal (journal, part, place, name) VALUES (?, 0, 0, '')";
    static final String ADVANCE = "UPDATE journal SET last = ?, head = ? WHERE journal = ? IF last = ?";
    static final String PAGES =
            "INSERT INTO journal (journal, part, place, name, id, sealed) VALUES (?, 0, ?, '', ?, ?)";
    static final String NAMED = "INSERT INTO journal (journal, part, place, name) VALUES (?, 1, 0, ?) IF NOT EXISTS";

    static final String READ =
            "SELECT last, head, place, id, sealed FROM journal" + " WHERE journal = ? AND part = 0 AND place >= ?";
    static final String HEAD = "SELECT last, head FROM journal WHERE journal = ? LIMIT 1";
    static final String PAGE_AT = "SELECT last, id, sealed FROM journal WHERE journal = ? AND part = 0 AND place = ?";
    static final String PRESENT = "SELECT name FROM journal WHERE journal = ? AND part = 1 AND place = 0 AND name IN ?";

    /// The head says it first; with the locks goes what opens the pages, and with all rows the pages.
    static final String ERASE_HEAD = "UPDATE journal SET last = -1, head = '' WHERE journal = ? IF last >= 0";

    static final String ERASE_ROWS = "DELETE FROM journal WHERE journal = ? AND part >= 0";

    static final String KEEP_LOCK = "UPDATE journal SET kind = ?, wrapped = ?, note = ?"
            + " WHERE journal = ? AND part = 2 AND place = 0 AND name = ? IF last >= 0 AND kind = ?";
    static final String FIND_LOCK = "SELECT last, name, kind, wrapped, note FROM journal"
            + " WHERE journal = ? AND part = 2 AND place = 0 AND name = ?";
    static final String LOCKS = "SELECT last, name, kind, wrapped, note FROM journal WHERE journal = ? AND part = 2";
    static final String NOTE_LOCK =
            "UPDATE journal SET note = ?" + " WHERE journal = ? AND part = 2 AND place = 0 AND name = ? IF EXISTS";
    static final String ERASE_LOCK =
            "DELETE FROM journal WHERE journal = ? AND part = 2 AND place = 0 AND name = ? IF EXISTS";

    /// Writes what stands there, so that a batch holds only while this lock does.
    static final String STAYS =
            "UPDATE journal SET kind = ?" + " WHERE journal = ? AND part = 2 AND place = 0 AND name = ? IF kind = ?";

    /// Asks a majority to promise and to write that down, and changes nothing: no journal has such a head.
    static final String PROBE = "UPDATE journal SET last = -2 WHERE journal = ? IF last = -2";

    private Cql() {}
}
