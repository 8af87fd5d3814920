package care.plumbline.bench.web;

import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page of today for a journal of a thousand entries, beside a file of the same bytes and beside a page that
/// others would write.
record TodayPages(Path root, Path work, Effort effort) {

    static final int ENTRIES = 1_000;
    private static final int CONNECTIONS = 32;
    private static final String TODAY = "/today";

    private record Contestant(String says, String url, List<String> headers, int bytes) {}

    /// The journal this asks for; others may ask for it too.
    static String seeded(Path journals) {
        try (var kept = new Journals(Sqlite.open(journals), new SecureRandom())) {
            return Seed.journals(kept, ENTRIES, 1).getFirst();
        }
    }

    String markdown() throws IOException, InterruptedException {
        Path journals = work.resolve("today");
        String cookie = seeded(journals);
        try (Server plumbline = Server.plumbline(root, journals, "");
                Server spring = Server.spring(root, work)) {
            Saved today = Saved.of(plumbline.address() + TODAY, Map.of("Cookie", cookie));
            Saved owner = Saved.of(spring.address() + Server.SPRING_PAGE, Map.of());
            try (Server nginx = Nginx.serving(today, work)) {
                var contestants = List.of(
                        new Contestant(
                                "nginx, the same bytes from a file",
                                nginx.address() + Nginx.PAGE,
                                List.of(),
                                today.body().length),
                        new Contestant(
                                "Plumbline, today, kept",
                                plumbline.address() + TODAY,
                                List.of("Cookie: " + cookie),
                                today.body().length),
                        new Contestant(
                                "Plumbline, today, made anew",
                                plumbline.address() + TODAY,
                                List.of("Cookie: " + cookie, "anew"),
                                today.body().length),
                        new Contestant(
                                "Spring Boot, an owner and her visits",
                                spring.address() + Server.SPRING_PAGE,
                                List.of(),
                                owner.body().length));
                return "### Today's page, a journal of " + ENTRIES + " entries\n\n" + table(contestants, "") + "\n"
                        + table(contestants, "Accept-Encoding: gzip");
            }
        }
    }

    private String table(List<Contestant> contestants, String also) throws IOException, InterruptedException {
        var wrk = new Wrk(root.resolve("bench/web/page.lua"));
        var turns = new LinkedHashMap<Contestant, List<Wrk.Measured>>();
        for (Contestant one : contestants) {
            wrk.rightly(one.url(), CONNECTIONS, effort.warming(), headers(one, also));
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (Contestant one : contestants) {
                turns.computeIfAbsent(one, _ -> new ArrayList<>())
                        .add(wrk.rightly(one.url(), CONNECTIONS, effort.seconds(), headers(one, also)));
            }
        }
        double file = Medians.of(turns.getOrDefault(contestants.getFirst(), List.of()), Wrk.Measured::perSecond);
        var table = new StringBuilder("| " + (also.isEmpty() ? "as it is" : "compressed (gzip)")
                + " | bytes | pages a second | of nginx | p50 ms | p99 ms |\n|---|---|---|---|---|---|\n");
        turns.forEach((one, measured) -> {
            double rate = Medians.of(measured, Wrk.Measured::perSecond);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.2f | %.2f | %.1f |%n",
                    one.says(),
                    one.bytes(),
                    rate,
                    rate / file,
                    Medians.of(measured, Wrk.Measured::p50),
                    Medians.of(measured, Wrk.Measured::p99)));
        });
        return table.toString();
    }

    private static List<String> headers(Contestant one, String also) {
        var headers = new ArrayList<>(one.headers());
        if (!also.isEmpty()) {
            headers.add(also);
        }
        return headers;
    }
}
