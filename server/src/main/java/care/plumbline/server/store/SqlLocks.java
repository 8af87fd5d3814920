package care.plumbline.server.store;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.WrappedKey;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The locks in their table, written by the same writer as the pages. Thread-safe.
record SqlLocks(Writer writer, HikariDataSource reading) implements Locks {

    @Override
    public boolean keep(WrappedKey key) {
        return writer.run(connection -> {
            try (PreparedStatement keep = connection.prepareStatement(Sql.KEEP_LOCK)) {
                keep.setString(1, key.lock().text());
                keep.setString(2, key.kind());
                keep.setString(3, key.wrapped());
                keep.setString(4, key.note());
                keep.setString(5, key.journal().text());
                if (keep.executeUpdate() == 1) {
                    return true;
                }
            }
            return read(connection, Sql.FIND_LOCK, key.journal(), key.lock().text())
                    .contains(key);
        });
    }

    @Override
    public Optional<WrappedKey> find(JournalId journal, LockId lock) {
        return read(Sql.FIND_LOCK, journal, lock.text()).stream().findFirst();
    }

    @Override
    public List<WrappedKey> of(JournalId journal) {
        return read(Sql.LOCKS, journal);
    }

    @Override
    public boolean note(WrappedKey key) {
        return writer.run(connection -> {
            try (PreparedStatement note = connection.prepareStatement(Sql.NOTE_LOCK)) {
                note.setString(1, key.note());
                note.setString(2, key.journal().text());
                note.setString(3, key.lock().text());
                return note.executeUpdate() == 1;
            }
        });
    }

    @Override
    public boolean eraseUnlessLast(JournalId journal, LockId lock) {
        return writer.run(connection -> {
            try (PreparedStatement hold = connection.prepareStatement(Sql.HOLD);
                    PreparedStatement erase = connection.prepareStatement(Sql.ERASE_UNLESS_LAST)) {
                hold.setString(1, journal.text());
                hold.executeUpdate();
                erase.setString(1, journal.text());
                erase.setString(2, lock.text());
                erase.setString(3, journal.text());
                return erase.executeUpdate() == 1;
            }
        });
    }

    @Override
    public boolean erase(JournalId journal, LockId lock) {
        return writer.run(connection -> {
            try (PreparedStatement erase = connection.prepareStatement(Sql.ERASE_LOCK)) {
                erase.setString(1, journal.text());
                erase.setString(2, lock.text());
                return erase.executeUpdate() == 1;
            }
        });
    }

    private List<WrappedKey> read(String sql, JournalId journal, String... more) {
        try (Connection connection = reading.getConnection()) {
            return read(connection, sql, journal, more);
        } catch (SQLException failed) {
            throw StoreFailed.of("could not read a lock", failed);
        }
    }

    private static List<WrappedKey> read(Connection connection, String sql, JournalId journal, String... more)
            throws SQLException {
        List<WrappedKey> keys = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setString(1, journal.text());
            for (int i = 0; i < more.length; i++) {
                find.setString(i + 2, more[i]);
            }
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    keys.add(new WrappedKey(
                            journal,
                            new LockId(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4)));
                }
            }
        }
        return keys;
    }
}
