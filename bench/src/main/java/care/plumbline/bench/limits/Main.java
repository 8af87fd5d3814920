package care.plumbline.bench.limits;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// One address begins as many journals as it may and sends the longest forms as often as it may, for as many seconds as
/// are named. Another address asks for four pages all the while. Ends with 1 when one of those was not answered.
///
/// Arguments: the port, the seconds.
public final class Main {

    private static final int JOURNALS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PAGES = List.of("/start", "/safety", "/safety/check", "/learn");

    private final String address;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    private Main(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var bench = new Main(Integer.parseInt(arguments[0]));
        System.exit(bench.run(Duration.ofSeconds(Long.parseLong(arguments[1]))) ? 0 : 1);
    }

    private boolean run(Duration time) throws IOException, InterruptedException {
        List<String> keys = new ArrayList<>();
        HttpClient greedy = HttpClient.newHttpClient();
        for (int i = 0; i < JOURNALS; i++) {
            begin(greedy).ifPresent(keys::add);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            keys.forEach(key -> threads.submit(() -> send(greedy, key)));
            List<Long> waits = others(time);
            over.set(true);
            return report(keys.size(), waits, time);
        }
    }

    private Optional<String> begin(HttpClient client) throws IOException, InterruptedException {
        HttpResponse<Void> begun = client.send(
                form("/begin", "once=" + UUID.randomUUID() + "&k.pain_now=3", ""),
                HttpResponse.BodyHandlers.discarding());
        return begun.headers().firstValue("Set-Cookie").map(set -> set.split(";", 2)[0]);
    }

    private HttpRequest form(String path, String body, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return request.build();
    }

    /// The longest texts there are, in letters that take two bytes in memory and nine in a form; each time another.
    private void send(HttpClient client, String cookie) {
        for (int i = 0; !over.get(); i++) {
            String words = URLEncoder.encode("ಬ".repeat(1_900) + i, StandardCharsets.UTF_8);
            String body =
                    "once=" + UUID.randomUUID() + "&shown=summary_name&shown=summary_birth_date&shown=summary_questions"
                            + "&summary_name=" + words + "&summary_birth_date=" + words + "&summary_questions=" + words;
            try {
                int status = client.send(form("/summary", body, cookie), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                (status == 303 ? taken : refused).incrementAndGet();
                Thread.sleep(500);
            } catch (IOException gone) {
                unanswered.incrementAndGet();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// How long each page took somebody else; -1 where none came.
    private List<Long> others(Duration time) throws IOException, InterruptedException {
        HttpClient other = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .connectTimeout(PATIENCE)
                .build();
        List<Long> waits = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            long began = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(address + PAGES.get(i % PAGES.size())))
                    .timeout(PATIENCE)
                    .build();
            boolean came;
            try {
                came = other.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException none) {
                came = false;
            }
            waits.add(came ? (System.nanoTime() - began) / 1_000 : -1L);
            Thread.sleep(200);
        }
        return waits;
    }

    private boolean report(int journals, List<Long> waits, Duration time) {
        long[] came = waits.stream()
                .mapToLong(Long::longValue)
                .filter(wait -> wait >= 0)
                .sorted()
                .toArray();
        long none = waits.size() - came.length;
        System.out.printf(
                Locale.ROOT,
                "| %d s | %d journals | %d forms taken, %d refused, %d unanswered | others: %d pages, %d unanswered, "
                        + "p50 %.1f ms, p99 %.1f ms, longest %.1f ms |%n",
                time.toSeconds(),
                journals,
                taken.get(),
                refused.get(),
                unanswered.get(),
                waits.size(),
                none,
                at(came, 0.5),
                at(came, 0.99),
                at(came, 1));
        return none == 0 && came.length > 0;
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1_000.0;
    }
}
