package care.plumbline.bench.web;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/// A thousand women at once on a server as everybody starts it: each has a journal of her own, reads, thinks, checks in
/// and reads on. Afterwards the journals are opened: each check-in that was acknowledged has to be there.
public final class AtOnce {

    private static final int ENTRIES = 200;
    private static final int ANSWERS = 2;
    private static final int LEAST_THOUGHT = 2_000;
    private static final int MOST_THOUGHT = 8_000;
    private static final List<String> PAGES = List.of("/today", "/why", "/learn", "/check-in", "/progress", "/session");
    private static final String FORM = "day=today&shown=pain_now&pain_now=3&shown=sleep_hours&sleep_hours=6&once=";
    private static final String CHECK_IN = "a check-in, durable";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Queue<Long>> took = new ConcurrentSkipListMap<>();
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong checkIns = new AtomicLong();
    private final String address;
    private volatile boolean counts;
    private volatile boolean goesOn = true;

    private AtOnce(String address) {
        this.address = address;
    }

    /// Arguments: the root of the sources, a folder to work in, how many women, for how many seconds, what else the
    /// server's Java machine is told.
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory(Path.of(arguments[1]), "women-");
        Path folder = work.resolve("journals");
        List<String> cookies;
        try (var kept = new Journals(Sqlite.open(folder), new SecureRandom())) {
            cookies = Seed.journals(kept, ENTRIES, Integer.parseInt(arguments[2]));
        }
        AtOnce women;
        try (Server plumbline = Server.plumbline(Path.of(arguments[0]), folder, arguments[4])) {
            women = new AtOnce(plumbline.address());
            women.live(cookies, Integer.parseInt(arguments[3]));
            System.out.println(women.markdown(cookies.size(), plumbline.memory()));
        }
        System.out.println(found(folder, cookies, women.checkIns.get()));
    }

    private void live(List<String> cookies, int seconds) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            Random random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> live(cookie, random)));
        }
        // Every woman has come once, and the server is warm.
        Thread.sleep(8L * MOST_THOUGHT);
        counts = true;
        Thread.sleep(seconds * 1000L);
        counts = false;
        goesOn = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void live(String cookie, Random random) {
        think(random, 0);
        for (int i = 0; goesOn; i++) {
            boolean writes = i % PAGES.size() == 4;
            if (writes) {
                ask(
                        CHECK_IN,
                        request("/check-in", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(HttpRequest.BodyPublishers.ofString(FORM + UUID.randomUUID())));
                think(random, LEAST_THOUGHT);
            }
            String page = PAGES.get(i % PAGES.size());
            ask(page, request(page, cookie).GET());
            think(random, LEAST_THOUGHT);
        }
    }

    private HttpRequest.Builder request(String page, String cookie) {
        return HttpRequest.newBuilder(URI.create(address + page))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie)
                .header("Accept-Encoding", "gzip");
    }

    private void ask(String what, HttpRequest.Builder request) {
        boolean counted = counts;
        long began = System.nanoTime();
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            long took = System.nanoTime() - began;
            if (status >= 400) {
                errors.incrementAndGet();
            } else if (what.equals(CHECK_IN)) {
                checkIns.incrementAndGet();
            }
            if (counted) {
                this.took
                        .computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>())
                        .add(took);
            }
        } catch (IOException failed) {
            errors.incrementAndGet();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void think(Random random, int least) {
        try {
            Thread.sleep(random.nextInt(least, MOST_THOUGHT));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String markdown(int women, double memory) {
        var table = new StringBuilder(
                "| " + women + " women at once | requests | p50 ms | p99 ms | longest ms |\n|---|---|---|---|---|\n");
        List<Long> all = new ArrayList<>();
        took.forEach((what, each) -> {
            all.addAll(each);
            table.append(row(what, List.copyOf(each)));
        });
        return table + row("all", all) + "\n" + errors + " errors; " + String.format(Locale.ROOT, "%.0f MiB", memory)
                + " resident\n";
    }

    private static String row(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1e6;
    }

    private static String found(Path folder, List<String> cookies, long acknowledged) throws IOException, Tampered {
        long found = 0;
        try (var kept = new Journals(Sqlite.open(folder), new SecureRandom())) {
            for (String cookie : cookies) {
                var device = DeviceSecret.parse(cookie.substring(cookie.indexOf('=') + 1));
                var journal = kept.unlock(device).orElseThrow();
                found += kept.read(journal).orElseThrow().entries().size() - ENTRIES;
            }
        }
        if (found != acknowledged * ANSWERS) {
            throw new IOException(acknowledged * ANSWERS + " answers were acknowledged, " + found + " are there");
        }
        return acknowledged + " check-ins acknowledged, each there once";
    }
}
