package care.plumbline.bench.web;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Check-ins sent as forms over HTTP: each is answered when its two answers are durable. Afterwards the journals are
/// opened and the answers counted: every one that was acknowledged has to be there.
record CheckIns(Path root, Path work, Effort effort) {

    private static final String FORM = "day=today&shown=pain_now&pain_now=3&shown=sleep_hours&sleep_hours=6";
    private static final int ANSWERS = 2;
    private static final int ENTRIES = 200;
    private static final int JOURNALS = 128;
    private static final List<Integer> CONNECTIONS = List.of(32, 256);

    String markdown() throws IOException, InterruptedException {
        Path folder = work.resolve("check-ins");
        List<String> cookies;
        int turns = CONNECTIONS.size() * (effort.rounds() + 1);
        try (var kept = new Journals(Sqlite.open(folder), new SecureRandom())) {
            cookies = Seed.journals(kept, ENTRIES, JOURNALS * turns);
        }
        var measured = new ArrayList<List<Wrk.Measured>>();
        long acknowledged = 0;
        try (Server plumbline = Server.plumbline(root, folder, "")) {
            for (int turn = 0; turn < turns; turn++) {
                boolean warming = turn < CONNECTIONS.size();
                // New journals each time: a woman checks in once a day, not a thousand times.
                Wrk.Measured one = turn(
                        plumbline,
                        cookies.subList(turn * JOURNALS, (turn + 1) * JOURNALS),
                        CONNECTIONS.get(turn % CONNECTIONS.size()),
                        warming ? effort.warming() : effort.seconds());
                acknowledged += one.requests();
                if (warming) {
                    measured.add(new ArrayList<>());
                } else {
                    measured.get(turn % CONNECTIONS.size()).add(one);
                }
            }
        }
        return table(measured) + "\n" + found(folder, cookies, acknowledged);
    }

    private Wrk.Measured turn(Server plumbline, List<String> cookies, int connections, int seconds)
            throws IOException, InterruptedException {
        Path list = Files.write(work.resolve("cookies"), cookies);
        Path form = Files.writeString(work.resolve("form"), FORM);
        return new Wrk(root.resolve("bench/web/check-in.lua"))
                .rightly(
                        plumbline.address() + "/check-in",
                        connections,
                        seconds,
                        List.of(list.toString(), form.toString()));
    }

    private static String table(List<List<Wrk.Measured>> measured) {
        var table = new StringBuilder("### Durable check-ins over HTTP\n\n"
                + "| connections | check-ins a second | p50 ms | p99 ms |\n|---|---|---|---|\n");
        for (int i = 0; i < measured.size(); i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %.0f | %.1f | %.1f |%n",
                    CONNECTIONS.get(i),
                    Medians.of(measured.get(i), Wrk.Measured::perSecond),
                    Medians.of(measured.get(i), Wrk.Measured::p50),
                    Medians.of(measured.get(i), Wrk.Measured::p99)));
        }
        return table.toString();
    }

    /// Opens every journal; those that were on their way when a turn ended may be there too.
    private static String found(Path folder, List<String> cookies, long acknowledged) throws IOException {
        long found = 0;
        try (var kept = new Journals(Sqlite.open(folder), new SecureRandom())) {
            for (String cookie : cookies) {
                var device = DeviceSecret.parse(cookie.substring(cookie.indexOf('=') + 1));
                var journal = kept.unlock(device).orElseThrow();
                found += kept.read(journal).orElseThrow().entries().size() - ENTRIES;
            }
        } catch (Tampered changed) {
            throw new IOException(changed);
        }
        if (found < acknowledged * ANSWERS) {
            throw new IOException(acknowledged * ANSWERS + " answers were acknowledged, " + found + " are there");
        }
        return acknowledged + " check-ins of " + ANSWERS + " answers were acknowledged; opened afterwards, the journals"
                + " hold " + found + " answers more than before. None was lost.\n";
    }
}
