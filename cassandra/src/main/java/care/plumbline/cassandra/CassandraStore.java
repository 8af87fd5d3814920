package care.plumbline.cassandra;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.store.Append;
import care.plumbline.server.store.Erasure;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Links;
import care.plumbline.server.store.Locks;
import care.plumbline.server.store.NoLinks;
import care.plumbline.server.store.Outcome;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Journals in one table of a cluster, a partition each. Thread-safe.
final class CassandraStore implements JournalStore {

    private static final String NAMES = "SELECT DISTINCT journal, last FROM journal";
    private static final String NEXT_NAMES = NAMES + " WHERE token(journal) > token(?)";

    /// Somebody who erases while somebody reads: then there is nothing to read a moment later.
    private static final int LOOKS = 3;

    private final Statements statements;

    CassandraStore(CqlSession session, String keyspace) {
        this.statements = new Statements(session, keyspace);
    }

    @Override
    public Outcome append(JournalId journal, Position after, Sheaf sheaf) {
        return Settled.write(new Appending(statements, new Append(journal, after, sheaf)));
    }

    @Override
    public Optional<Sheaf> read(JournalId journal, Position from) {
        return Settled.read(() -> {
            Optional<Sheaf> read = look(journal, from);
            for (int i = 1; i < LOOKS && read.isPresent() && !isWhole(read.get(), from); i++) {
                read = look(journal, from);
            }
            return read;
        });
    }

    private Optional<Sheaf> look(JournalId journal, Position from) {
        List<Row> rows = statements.read(Cql.READ, journal.text(), from.number());
        if (rows.isEmpty()) {
            // It is shorter than somebody thought, or gone.
            rows = statements.read(Cql.HEAD, journal.text());
            return Head.of(rows).map(head -> new Sheaf(head.last(), head.sealed(), List.of()));
        }
        Optional<Head> head = Head.of(rows);
        if (head.isEmpty() && isErased(rows.getFirst())) {
            return Optional.empty();
        }
        // Rows come in portions, and somebody may write between two of them: the head of the first one counts.
        long last = head.map(each -> each.last().number()).orElse(Long.MAX_VALUE);
        List<SealedPage> pages = rows.stream()
                .filter(row -> row.getLong("place") > from.number() && row.getLong("place") <= last)
                .map(CassandraStore::page)
                .toList();
        // Pages without a head are handed on: the seal says what is wrong with them.
        return Optional.of(new Sheaf(
                head.map(Head::last).orElse(Position.START),
                head.map(Head::sealed).orElse(""),
                pages));
    }

    private static boolean isErased(Row row) {
        return !row.isNull("last") && row.getLong("last") == Cql.ERASED;
    }

    private static SealedPage page(Row row) {
        return new SealedPage(new Position(row.getLong("place")), EntryId.parse(text(row, "id")), text(row, "sealed"));
    }

    static String text(Row row, String column) {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static boolean isWhole(Sheaf sheaf, Position from) {
        return sheaf.pages().size() == Math.max(0, sheaf.last().number() - from.number());
    }

    /// Its versions before 5 count no letters, so they are counted here.
    @Override
    public long letters(JournalId journal) {
        return read(journal, Position.START).map(Sheaf::letters).orElse(0L);
    }

    @Override
    public Erasure erase(JournalId journal) {
        return Settled.write(new Settled.Attempt<>() {
            @Override
            public boolean apply() {
                return statements.apply(List.of(
                        statements.bind(Cql.ERASE_HEAD, journal.text()),
                        statements.bind(Cql.ERASE_ROWS, journal.text())));
            }

            @Override
            public boolean stands() {
                return Head.of(statements.read(Cql.HEAD, journal.text())).isEmpty();
            }

            @Override
            public Erasure done() {
                // Sealed bytes whose locks are gone lie in the files of the machines until they are compacted.
                return Erasure.SOON;
            }

            @Override
            public Erasure refused() {
                return Erasure.DONE;
            }
        });
    }

    @Override
    public void stands() {
        // What a majority wrote down stands: a machine that comes back is told what it missed.
    }

    @Override
    public void probe(JournalId never) {
        Settled.read(() -> statements.read(Cql.HEAD, never.text()));
        Settled.read(() -> statements.apply(statements.bind(Cql.PROBE, never.text())));
    }

    @Override
    public List<JournalId> names(Optional<JournalId> last, int most) {
        List<JournalId> names = new ArrayList<>();
        Optional<String> from = last.map(JournalId::text);
        List<Row> rows = some(from, most);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                from = Optional.of(text(row, "journal"));
                if (!row.isNull("last") && row.getLong("last") != Cql.ERASED) {
                    names.add(new JournalId(from.get()));
                    if (names.size() == most) {
                        return names;
                    }
                }
            }
            rows = some(from, most);
        }
        return names;
    }

    private List<Row> some(Optional<String> from, int most) {
        String limit = " LIMIT " + most;
        return Settled.read(() ->
                from.isEmpty() ? statements.list(NAMES + limit) : statements.list(NEXT_NAMES + limit, from.get()));
    }

    /// What is shown by a link ends by a clock and is counted by the try: neither suits votes, so no link is
    /// offered.
    @Override
    public Links links() {
        return new NoLinks();
    }

    @Override
    public Locks locks() {
        return new CassandraLocks(statements);
    }

    @Override
    public void close() {
        statements.close();
    }
}
