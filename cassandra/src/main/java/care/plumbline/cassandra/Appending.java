package care.plumbline.cassandra;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.server.store.Append;
import care.plumbline.server.store.Outcome;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One append: however many entries it has, one batch, one vote. What it costs does not grow with them.
record Appending(Statements statements, Append append) implements Settled.Attempt<Outcome> {

    /// What one change of a partition may weigh on machines as they are set up (16 MiB), with room for the rest.
    private static final long MOST_LETTERS = 12L << 20;

    private static final int MOST_PAGES = 30_000;

    private static final int NAMES = 500;

    Appending {
        List<SealedPage> pages = append.sheaf().pages();
        if (pages.stream().map(SealedPage::id).distinct().count() < pages.size()) {
            throw new StoreFailed(Trouble.BROKEN, "could not write the same entry twice in one append");
        }
        if (pages.size() > MOST_PAGES
                || pages.stream().mapToLong(page -> page.sealed().length()).sum() > MOST_LETTERS) {
            throw StoreFailed.tooLong();
        }
    }

    private String journal() {
        return append.journal().text();
    }

    @Override
    public boolean apply() {
        List<BoundStatement> batch = new ArrayList<>();
        if (append.begins()) {
            // Only where there is no head: neither of a journal nor of one that was erased.
            batch.add(statements.bind(
                    Cql.BEGIN, append.after().number(), append.sheaf().head(), journal(), null));
            batch.add(statements.bind(Cql.COVER, journal()));
        } else {
            batch.add(statements.bind(
                    Cql.ADVANCE,
                    append.sheaf().last().number(),
                    append.sheaf().head(),
                    journal(),
                    append.after().number()));
        }
        for (SealedPage page : append.sheaf().pages()) {
            String id = page.id().toString();
            batch.add(statements.bind(Cql.PAGES, journal(), page.position().number(), id, page.sealed()));
            batch.add(statements.bind(Cql.NAMED, journal(), id));
        }
        return statements.apply(batch);
    }

    @Override
    public Outcome done() {
        return new Outcome.Appended(append.sheaf().last());
    }

    /// A head or a page sealed by us is like no other: its letters have chance in them.
    @Override
    public boolean stands() {
        if (append.begins()) {
            return Head.of(statements.read(Cql.HEAD, journal()))
                    .filter(head -> head.sealed().equals(append.sheaf().head()))
                    .isPresent();
        }
        SealedPage first = append.sheaf().pages().getFirst();
        List<Row> rows =
                statements.read(Cql.PAGE_AT, journal(), first.position().number());
        return !rows.isEmpty()
                && CassandraStore.text(rows.getFirst(), "id").equals(first.id().toString())
                && CassandraStore.text(rows.getFirst(), "sealed").equals(first.sealed());
    }

    @Override
    public Outcome refused() {
        Optional<Head> head = Head.of(statements.read(Cql.HEAD, journal()));
        if (head.isEmpty()) {
            return new Outcome.Absent();
        }
        Set<EntryId> present = present();
        return present.size() == append.sheaf().pages().size()
                ? new Outcome.Repeated()
                : new Outcome.Conflict(head.get().last(), present);
    }

    private Set<EntryId> present() {
        List<String> ids = append.sheaf().pages().stream()
                .map(page -> page.id().toString())
                .toList();
        Set<EntryId> present = new HashSet<>();
        for (int i = 0; i < ids.size(); i += NAMES) {
            List<String> some = ids.subList(i, Math.min(i + NAMES, ids.size()));
            statements
                    .read(Cql.PRESENT, journal(), some)
                    .forEach(row -> present.add(EntryId.parse(CassandraStore.text(row, "name"))));
        }
        return present;
    }
}
