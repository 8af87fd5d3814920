package care.plumbline.server.store;

/// The statements, the same letters for SQLite and PostgreSQL. Each names one journal.
final class Sql {

    static final String BEGIN = "insert into head (journal, seq, sealed) values (?, ?, ?) on conflict do nothing";

    /// Moves the head from `after` to the new end, unless someone else did, or the first entry is already
    /// here.
    static final String ADVANCE = """
            update head set seq = ?, sealed = ? where journal = ? and seq = ?
            and not exists (select 1 from entry where entry.journal = ? and entry.entry_id = ?)""";

    static final String WRITE = "insert into entry (journal, seq, entry_id, sealed) values (?, ?, ?, ?)";

    static final String LAST = "select seq from head where journal = ?";

    static final String PRESENT = "select 1 from entry where journal = ? and entry_id = ?";

    /// Head and pages in one statement, because two would see two moments: an append between them would
    /// look like tampering.
    static final String READ = """
            select 0 as part, seq, '' as entry_id, sealed from head where journal = ?
            union all
            select 1 as part, seq, entry_id, sealed from entry where journal = ? and seq > ?
            order by 1, 2""";

    static final String LETTERS = "select coalesce(sum(length(sealed)), 0) from entry where journal = ?";

    static final String ERASE_LOCKS = "delete from wrapped_key where journal = ?";
    static final String ERASE_HEAD = "delete from head where journal = ?";
    static final String ERASE_ENTRIES = "delete from entry where journal = ?";
    static final String ERASE_HER_LINKS = "delete from her_link where journal = ?";

    /// Only beside a head, so that a journal that was erased does not get a lock again.
    static final String KEEP_LOCK = """
            insert into wrapped_key (journal, lock_id, kind, wrapped, note)
            select head.journal, ?, ?, ?, ? from head where head.journal = ? on conflict do nothing""";

    static final String FIND_LOCK =
            "select lock_id, kind, wrapped, note from wrapped_key where journal = ? and lock_id = ?";
    static final String LOCKS =
            "select lock_id, kind, wrapped, note from wrapped_key where journal = ? order by lock_id";
    static final String NOTE_LOCK = "update wrapped_key set note = ? where journal = ? and lock_id = ?";
    /// Holds back whoever else would change the locks of this journal, until this transaction ends.
    static final String HOLD = "update head set seq = seq where journal = ?";

    static final String ERASE_UNLESS_LAST = """
            delete from wrapped_key where journal = ? and lock_id = ?
            and (select count(*) from wrapped_key others where others.journal = ?) > 1""";

    static final String ERASE_LOCK = "delete from wrapped_key where journal = ? and lock_id = ?";

    private Sql() {}
}
