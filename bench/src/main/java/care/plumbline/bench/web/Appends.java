package care.plumbline.bench.web;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Written;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Postgres;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The store alone: answers sealed and appended by many at once, beside the least that would keep the same bytes:
/// one plain insert a row, waited for and committed in groups the same way.
record Appends(Path work, Effort effort, Optional<String> postgres) {

    private static final List<Integer> WRITERS = List.of(32, 256);

    /// A writer goes round its journals, so that none grows longer than a woman's.
    private static final int JOURNALS = 16;

    private static final String SQLITE = "SQLite";
    private static final String POSTGRES = "PostgreSQL";

    private record Case(String engine, int writers) {}

    private record Turn(double store, double rows) {}

    private interface Work {
        void by(int writer, int count) throws Exception;
    }

    String markdown() throws IOException, InterruptedException {
        var turns = new LinkedHashMap<Case, List<Turn>>();
        for (int round = 0; round <= effort.rounds(); round++) {
            for (int writers : WRITERS) {
                for (String engine : postgres.isPresent() ? List.of(SQLITE, POSTGRES) : List.of(SQLITE)) {
                    Turn turn = turn(engine, writers, engine.charAt(0) + "-" + round + "-" + writers);
                    // The first is for warming.
                    if (round > 0) {
                        turns.computeIfAbsent(new Case(engine, writers), _ -> new ArrayList<>())
                                .add(turn);
                    }
                }
            }
        }
        return table(turns);
    }

    private static String table(Map<Case, List<Turn>> turns) {
        var table = new StringBuilder(
                "### The store alone\n\n"
                        + "| durable appends a second | writers | `Journals.append` | plain inserts | ratio |\n|---|---|---|---|---|\n");
        turns.forEach((one, measured) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.2f |%n",
                one.engine(),
                one.writers(),
                Medians.of(measured, Turn::store),
                Medians.of(measured, Turn::rows),
                Medians.of(measured, turn -> turn.store() / turn.rows()))));
        return table.toString();
    }

    private Turn turn(String engine, int writers, String name) throws IOException, InterruptedException {
        boolean sqlite = engine.equals(SQLITE);
        Path folder = work.resolve("appends-" + name);
        try (var seen = new Seen(sqlite ? Sqlite.open(folder) : Postgres.open(database("store")));
                var journals = new Journals(seen, new SecureRandom())) {
            double store = store(journals, writers);
            List<Seen.Row> rows = seen.rows();
            Path plain = Files.createDirectories(work.resolve("rows-" + name)).resolve("rows.db");
            try (var inserting = sqlite ? PlainRows.sqlite(plain) : PlainRows.postgres(database("rows"))) {
                int each = rows.size() / writers;
                double inserted =
                        perSecond(writers, each, (writer, count) -> inserting.insert(rows.get(writer * each + count)));
                return new Turn(store, inserted);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        } finally {
            for (String left : List.of("appends-" + name, "rows-" + name)) {
                if (Files.exists(work.resolve(left))) {
                    Folders.erase(work.resolve(left));
                }
            }
        }
    }

    private double store(Journals journals, int writers) throws IOException, InterruptedException {
        var begun = new ArrayList<Journals.Begun>();
        var at = new ArrayList<Contents>();
        for (int i = 0; i < writers * JOURNALS; i++) {
            begun.add(journals.begin());
            at.add(begun.getLast().contents());
        }
        return perSecond(writers, effort.appends() / writers, (writer, count) -> {
            int journal = writer * JOURNALS + count % JOURNALS;
            at.set(
                    journal,
                    journals.append(begun.get(journal).journal(), at.get(journal), List.of(answer(count)))
                            .orElseThrow());
        });
    }

    private static Written answer(int count) {
        return new Written(
                new EntryId(UUID.randomUUID()),
                new Entry.Answered(LocalDate.of(2026, 11, 22), "pain_now", new Answer.Amount(count % 11)),
                Instant.EPOCH.plusSeconds(count));
    }

    /// All at once, each on a virtual thread; nobody starts its next before its last is durable.
    private static double perSecond(int writers, int each, Work work) throws IOException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < writers; writer++) {
                int me = writer;
                all.add(() -> {
                    for (int count = 0; count < each; count++) {
                        work.by(me, count);
                    }
                    return null;
                });
            }
            long began = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
            return (double) writers * each * 1e9 / (System.nanoTime() - began);
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        }
    }

    /// A new, empty database on the server that was named.
    private String database(String purpose) throws IOException {
        String server = postgres.orElseThrow();
        String name = purpose + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        return server.replaceFirst("/[a-z]+\\?", "/" + name + "?");
    }
}
