package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Journals in two tables of a database, SQLite or PostgreSQL: one way of writing for both. Thread-safe.
final class SqlStore implements JournalStore {

    /// The one statement that does not name one journal, and so does not stand among the others.
    private static final String NAMES = "select journal from head where journal > ? order by journal limit ?";

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Writer writer;
    private final Upkeep upkeep;

    /// @param writing a pool of one connection, for the writer alone
    /// @param reading a pool for everybody who reads
    /// @param upkeep what this engine needs beside SQL
    SqlStore(HikariDataSource writing, HikariDataSource reading, Upkeep upkeep) {
        this.writing = writing;
        this.reading = reading;
        this.writer = new Writer(new Transactions(writing, upkeep));
        this.upkeep = upkeep;
    }

    @Override
    public Outcome append(JournalId journal, Position after, Sheaf sheaf) {
        Append append = new Append(journal, after, sheaf);
        return append.begins() ? begin(append) : writer.append(append);
    }

    private Outcome begin(Append append) {
        return writer.run(connection -> {
            try (PreparedStatement begin = connection.prepareStatement(Sql.BEGIN)) {
                begin.setString(1, append.journal().text());
                begin.setLong(2, append.after().number());
                begin.setString(3, append.sheaf().head());
                if (begin.executeUpdate() == 1) {
                    return new Outcome.Appended(append.after());
                }
            }
            return Group.refused(connection, append);
        });
    }

    @Override
    public Optional<Sheaf> read(JournalId journal, Position from) {
        try (Connection connection = reading.getConnection();
                PreparedStatement read = connection.prepareStatement(Sql.READ)) {
            read.setString(1, journal.text());
            read.setString(2, journal.text());
            read.setLong(3, from.number());
            try (ResultSet rows = read.executeQuery()) {
                return sheaf(rows);
            }
        } catch (SQLException failed) {
            throw StoreFailed.of("could not read", failed);
        }
    }

    private static Optional<Sheaf> sheaf(ResultSet rows) throws SQLException {
        Position last = Position.START;
        String head = "";
        List<SealedPage> pages = new ArrayList<>();
        while (rows.next()) {
            Position position = new Position(rows.getLong(2));
            if (rows.getInt(1) == 0) {
                last = position;
                head = rows.getString(4);
            } else {
                pages.add(new SealedPage(position, EntryId.parse(rows.getString(3)), rows.getString(4)));
            }
        }
        // Pages without a head are handed on: the seal says what is wrong with them.
        return head.isEmpty() && pages.isEmpty() ? Optional.empty() : Optional.of(new Sheaf(last, head, pages));
    }

    @Override
    public long letters(JournalId journal) {
        try (Connection connection = reading.getConnection();
                PreparedStatement weigh = connection.prepareStatement(Sql.LETTERS)) {
            weigh.setString(1, journal.text());
            try (ResultSet row = weigh.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw StoreFailed.of("could not read", failed);
        }
    }

    @Override
    public Erasure erase(JournalId journal) {
        writer.run(connection -> {
            // The locks first: on an engine that cannot do all at once, what is left opens for nobody.
            for (String sql : List.of(Sql.ERASE_LOCKS, Sql.ERASE_HEAD, Sql.ERASE_ENTRIES, Sql.ERASE_HER_LINKS)) {
                try (PreparedStatement erase = connection.prepareStatement(sql)) {
                    erase.setString(1, journal.text());
                    erase.executeUpdate();
                }
            }
            return journal;
        });
        return upkeep.erased();
    }

    @Override
    public void stands() {
        upkeep.stands();
    }

    /// The row of a journal that never is: written and taken away in one commit, which waits for the disk as any
    /// other.
    @Override
    public void probe(JournalId never) {
        read(never, Position.START);
        writer.run(connection -> {
            for (String sql : List.of(Sql.BEGIN, Sql.ERASE_HEAD)) {
                try (PreparedStatement step = connection.prepareStatement(sql)) {
                    step.setString(1, never.text());
                    if (sql.equals(Sql.BEGIN)) {
                        step.setLong(2, 0);
                        step.setString(3, "");
                    }
                    step.executeUpdate();
                }
            }
            return never;
        });
    }

    @Override
    public List<JournalId> names(Optional<JournalId> last, int most) {
        List<JournalId> names = new ArrayList<>();
        try (Connection connection = reading.getConnection();
                PreparedStatement list = connection.prepareStatement(NAMES)) {
            list.setString(1, last.map(JournalId::text).orElse(""));
            list.setInt(2, most);
            try (ResultSet rows = list.executeQuery()) {
                while (rows.next()) {
                    names.add(new JournalId(rows.getString(1)));
                }
            }
            return names;
        } catch (SQLException failed) {
            throw StoreFailed.of("could not read", failed);
        }
    }

    @Override
    public Locks locks() {
        return new SqlLocks(writer, reading);
    }

    @Override
    public Links links() {
        return new SqlLinks(writer, reading);
    }

    @Override
    public void close() {
        writer.close();
        upkeep.close();
        reading.close();
        writing.close();
    }
}
