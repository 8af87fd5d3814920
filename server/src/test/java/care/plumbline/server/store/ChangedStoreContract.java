package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody with the disk, but without a key, changes what is stored. On each engine, through plain SQL.
interface ChangedStoreContract {

    Engine engine();

    Journals journals();

    /// A journal of five lines.
    private Journals.Begun five() throws Tampered {
        Journals.Begun begun = journals().begin();
        Contents contents = begun.contents();
        for (Written line : Lines.many(5)) {
            contents =
                    journals().append(begun.journal(), contents, List.of(line)).orElseThrow();
        }
        return new Journals.Begun(begun.device(), begun.journal(), contents);
    }

    private void sql(String sql, Object... values) throws SQLException {
        try (Connection connection = engine().backDoor();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertTrue(statement.executeUpdate() > 0, "the attack did nothing: " + sql);
        }
    }

    private String stored(String sql, Object... values) throws SQLException {
        try (Connection connection = engine().backDoor();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    private String entry(JournalId journal, int seq) throws SQLException {
        return stored("select sealed from entry where journal = ? and seq = ?", journal.text(), seq);
    }

    private void overwrite(JournalId journal, int seq, String sealed) throws SQLException {
        sql("update entry set sealed = ? where journal = ? and seq = ?", sealed, journal.text(), seq);
    }

    private void expect(int position, Harm what, Journals.Begun begun) {
        Tampered tampered = assertThrows(Tampered.class, () -> journals().read(begun.journal()));
        assertEquals(what + " at " + position, tampered.what() + " at " + tampered.position(), tampered.getMessage());
    }

    @Test
    default void two_entries_that_were_swapped_are_named() throws Exception {
        Journals.Begun begun = five();
        String id = begun.journal().journal().text();
        sql("update entry set seq = 99 where journal = ? and seq = 2", id);
        sql("update entry set seq = 2 where journal = ? and seq = 4", id);
        sql("update entry set seq = 4 where journal = ? and seq = 99", id);
        expect(2, Harm.MOVED, begun);
    }

    @Test
    default void an_entry_copied_over_another_is_named() throws Exception {
        Journals.Begun begun = five();
        JournalId id = begun.journal().journal();
        overwrite(id, 4, entry(id, 2));
        expect(4, Harm.REPLAYED, begun);
    }

    @Test
    default void an_entry_copied_into_another_journal_is_named() throws Exception {
        Journals.Begun begun = five();
        Journals.Begun other = five();
        overwrite(other.journal().journal(), 3, entry(begun.journal().journal(), 3));
        expect(3, Harm.MOVED, other);
        assertEquals(5, journals().read(begun.journal()).orElseThrow().entries().size());
    }

    @Test
    default void a_last_entry_that_was_deleted_is_named() throws Exception {
        Journals.Begun begun = five();
        String id = begun.journal().journal().text();
        sql("delete from entry where journal = ? and seq = 5", id);
        expect(5, Harm.TRUNCATED, begun);
        sql("update head set seq = 4 where journal = ?", id);
        expect(5, Harm.TRUNCATED, begun);
    }

    @Test
    default void a_middle_entry_that_was_deleted_is_named() throws Exception {
        Journals.Begun begun = five();
        sql(
                "delete from entry where journal = ? and seq = 3",
                begun.journal().journal().text());
        expect(3, Harm.REMOVED, begun);
    }

    @Test
    default void an_old_head_that_was_put_back_is_named_also_with_its_entries() throws Exception {
        Journals.Begun begun = five();
        String id = begun.journal().journal().text();
        String old = stored("select sealed from head where journal = ?", id);
        Contents six = journals()
                .append(begun.journal(), begun.contents(), Lines.many(1))
                .orElseThrow();
        sql("update head set seq = 5, sealed = ? where journal = ?", old, id);
        expect(6, Harm.REPLAYED, begun);
        sql("delete from entry where journal = ? and seq = 6", id);
        Tampered tampered = assertThrows(Tampered.class, () -> journals().read(begun.journal(), six));
        assertEquals(Harm.REPLAYED, tampered.what());
        assertEquals(new Position(6), tampered.position());
    }

    @Test
    default void one_changed_letter_is_named() throws Exception {
        Journals.Begun begun = five();
        JournalId id = begun.journal().journal();
        String sealed = entry(id, 2);
        char letter = sealed.charAt(100) == 'A' ? 'B' : 'A';
        overwrite(id, 2, sealed.substring(0, 100) + letter + sealed.substring(101));
        expect(2, Harm.ALTERED, begun);
    }

    @Test
    default void an_append_after_a_truncation_does_not_cover_it_up() throws Exception {
        Journals.Begun begun = five();
        String id = begun.journal().journal().text();
        sql("delete from entry where journal = ? and seq = 5", id);
        journals().append(begun.journal(), begun.contents(), Lines.many(1));
        expect(5, Harm.REMOVED, begun);
    }

    @Test
    default void a_journal_of_which_only_the_lock_is_left_was_not_erased_by_her() throws Exception {
        Journals.Begun begun = five();
        String id = begun.journal().journal().text();
        sql("delete from head where journal = ?", id);
        expect(0, Harm.REMOVED, begun);
        sql("delete from entry where journal = ?", id);
        expect(1, Harm.TRUNCATED, begun);
        Unlocked still = journals().unlock(begun.device()).orElseThrow();
        assertThrows(Tampered.class, () -> journals().append(still, begun.contents(), Lines.many(1)));
    }

    @Test
    default void a_thief_who_puts_his_own_lock_on_her_journal_opens_nothing() throws Exception {
        Journals.Begun hers = five();
        Journals.Begun his = five();
        sql(
                "update wrapped_key set journal = ? where journal = ?",
                hers.journal().journal().text(),
                his.journal().journal().text());
        var disguised = DeviceSecret.parse(
                hers.device().cookie().substring(0, 20) + his.device().cookie().substring(20));
        assertTrue(journals().unlock(disguised).isEmpty());
        sql(
                "update wrapped_key set wrapped = ? where journal = ? and lock_id = ?",
                stored(
                        "select wrapped from wrapped_key where journal = ? and lock_id = ?",
                        hers.journal().journal().text(),
                        his.device().id().text()),
                hers.journal().journal().text(),
                hers.device().id().text());
        assertThrows(Tampered.class, () -> journals().unlock(hers.device()));
    }
}
