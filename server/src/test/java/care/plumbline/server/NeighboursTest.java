package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.limits.Allowance;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Women behind one address, with the usual limits.
class NeighboursTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @Test
    void a_neighbour_who_sends_without_end_is_not_felt_in_the_safety_check() throws Exception {
        try (Companion companion = new Companion(folder, Allowance.USUAL)) {
            Phone neighbour = companion.phone();
            for (String form : List.of("/zone", "/view", "/safety/check")) {
                for (int i = 0; i < 400; i++) {
                    neighbour.post(form, "zone", "Europe/Dublin", "wish", "theme", "value", "DAY");
                }
            }
            Phone woman = companion.phone();
            for (String page : List.of("/", "/start", "/safety", "/safety/check", "/learn", "/offline/safety")) {
                assertTrue(woman.get(page).statusCode() < 400, page);
            }
            HttpResponse<String> step = woman.get("/safety/check");
            assertTrue(walk(woman, step.body()) != 429);
            woman.begin();
        }
    }

    @Test
    void a_thousand_women_behind_one_address_walk_the_check_at_the_same_time() throws Exception {
        try (Companion companion = new Companion(folder, Allowance.USUAL);
                var women = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newHttpClient()) {
            Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
            List<Callable<Void>> walks = new ArrayList<>();
            var atOnce = new Semaphore(200);
            for (int i = 0; i < 1_000; i++) {
                walks.add(() -> {
                    atOnce.acquire();
                    try {
                        String at = "http://localhost:" + companion.port();
                        for (String page : List.of("/start", "/safety/check", "/safety")) {
                            var asked = HttpRequest.newBuilder(URI.create(at + page))
                                    .build();
                            statuses.merge(
                                    client.send(asked, HttpResponse.BodyHandlers.ofString())
                                            .statusCode(),
                                    1,
                                    Integer::sum);
                        }
                        Phone woman = new Phone(companion.port());
                        statuses.merge(walk(woman, woman.get("/safety/check").body()), 1, Integer::sum);
                    } finally {
                        atOnce.release();
                    }
                    return null;
                });
            }
            for (Future<Void> walk : women.invokeAll(walks)) {
                walk.get();
            }
            assertTrue(statuses.keySet().stream().allMatch(status -> status < 400), statuses.toString());
            assertEquals(
                    4_000,
                    statuses.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    /// One step, with nothing ticked and all that rides along.
    private static int walk(Phone woman, String page) throws Exception {
        List<String> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.addAll(List.of(hidden.group(1), hidden.group(2)));
        }
        return woman.post("/safety/check", fields.toArray(String[]::new)).statusCode() == 429 ? 429 : 200;
    }

    @Test
    void what_one_journal_may_weigh_is_bounded_and_its_pages_go_on() throws Exception {
        try (Companion companion =
                new Companion(folder, new Allowance(1000, 1000, 1000, 1000, 512, 1000, 1000, 1000, 20_000))) {
            Phone heavy = companion.phone();
            heavy.begin();
            int taken = 0;
            HttpResponse<String> last = heavy.get("/summary");
            for (int i = 0; i < 20; i++) {
                last = heavy.post("/summary", "summary_questions", "\u0436".repeat(1_900));
                taken += last.statusCode() == 429 ? 0 : 1;
            }
            assertTrue(taken > 2 && taken < 15, taken + " taken");
            assertEquals(429, last.statusCode());
            assertEquals("5", last.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(last.body().contains("tel:") && last.body().contains("href=\"/safety\""), last.body());
            assertEquals(200, heavy.get("/safety/check").statusCode());
            Phone other = companion.phone();
            other.begin();
            assertTrue(other.post("/summary", "summary_questions", "hello").statusCode() != 429);
        }
    }
}
