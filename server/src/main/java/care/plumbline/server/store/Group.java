package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Appends that become durable in one commit: two statements for the whole group, however many journals it
/// touches.
record Group(List<Append> appends) {

    /// What becomes of each, once the transaction this runs in is committed.
    List<Outcome> write(Connection connection) throws SQLException {
        int[] moved = advance(connection);
        try (PreparedStatement write = connection.prepareStatement(Sql.WRITE)) {
            for (int i = 0; i < moved.length; i++) {
                if (moved[i] == 1) {
                    add(write, appends.get(i));
                }
            }
            write.executeBatch();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            Append append = appends.get(i);
            outcomes.add(moved[i] == 1 ? new Outcome.Appended(append.sheaf().last()) : refused(connection, append));
        }
        return outcomes;
    }

    private int[] advance(Connection connection) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(Sql.ADVANCE)) {
            for (Append append : appends) {
                advance.setLong(1, append.sheaf().last().number());
                advance.setString(2, append.sheaf().head());
                advance.setString(3, append.journal().text());
                advance.setLong(4, append.after().number());
                advance.setString(5, append.journal().text());
                advance.setString(6, append.sheaf().pages().getFirst().id().toString());
                advance.addBatch();
            }
            return advance.executeBatch();
        }
    }

    private static void add(PreparedStatement write, Append append) throws SQLException {
        for (SealedPage page : append.sheaf().pages()) {
            write.setString(1, append.journal().text());
            write.setLong(2, page.position().number());
            write.setString(3, page.id().toString());
            write.setString(4, page.sealed());
            write.addBatch();
        }
    }

    /// Why an append whose head did not move was refused.
    static Outcome refused(Connection connection, Append append) throws SQLException {
        Set<EntryId> present = present(connection, append);
        if (present.size() == append.sheaf().pages().size()) {
            return new Outcome.Repeated();
        }
        try (PreparedStatement last = connection.prepareStatement(Sql.LAST)) {
            last.setString(1, append.journal().text());
            try (ResultSet row = last.executeQuery()) {
                return row.next() ? new Outcome.Conflict(new Position(row.getLong(1)), present) : new Outcome.Absent();
            }
        }
    }

    /// The outcome of an append of which some entries are already written; empty when none is.
    static Optional<Outcome> repeated(Connection connection, Append append) throws SQLException {
        return present(connection, append).isEmpty() ? Optional.empty() : Optional.of(refused(connection, append));
    }

    /// Which entries of an append are already in its journal.
    private static Set<EntryId> present(Connection connection, Append append) throws SQLException {
        Set<EntryId> present = new HashSet<>();
        try (PreparedStatement find = connection.prepareStatement(Sql.PRESENT)) {
            find.setString(1, append.journal().text());
            for (SealedPage page : append.sheaf().pages()) {
                find.setString(2, page.id().toString());
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        present.add(page.id());
                    }
                }
            }
        }
        return present;
    }
}
