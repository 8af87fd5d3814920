package care.plumbline.bench.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// From the call of a program to its first answer, and the memory it takes.
record Starts(Path root, Path work, Effort effort) {

    private static final int ASKING = 16;
    private static final List<String> PAGES = List.of(
            "/",
            "/today",
            "/today?m=5&w=lying",
            "/today?m=2&w=holding",
            "/why",
            "/check-in",
            "/questions",
            "/learn",
            "/safety",
            "/settings");

    private interface Starting {
        Server start() throws IOException, InterruptedException;
    }

    private record Started(double seconds, double atFirst, double later) {}

    String markdown() throws IOException, InterruptedException {
        Path journals = work.resolve("starts");
        String cookie = TodayPages.seeded(journals);
        var contestants = new LinkedHashMap<String, Starting>();
        contestants.put("Plumbline", () -> Server.plumbline(root, journals, ""));
        contestants.put("Plumbline, without its cache", () -> Server.plumbline(root, journals, "-XX:AOTMode=off"));
        contestants.put("Spring Boot peer", () -> Server.spring(root, work));
        var turns = new LinkedHashMap<String, List<Started>>();
        for (int round = 0; round < effort.starts(); round++) {
            for (var one : contestants.entrySet()) {
                boolean last = round == effort.starts() - 1;
                try (Server server = one.getValue().start()) {
                    double before = server.memory();
                    if (last) {
                        List<String> pages = one.getKey().startsWith("Spring") ? List.of(Server.SPRING_PAGE) : PAGES;
                        ask(server, pages, cookie);
                    }
                    turns.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                            .add(new Started(server.start().toNanos() / 1e9, before, last ? server.memory() : 0));
                }
            }
        }
        var table = new StringBuilder(
                "### Start and memory\n\n| | first answer after, s | MiB then | MiB after %,d pages |\n|---|---|---|---|\n"
                        .formatted(effort.asked()));
        turns.forEach((name, measured) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f | %.0f |%n",
                name,
                Medians.of(measured, Started::seconds),
                Medians.of(measured, Started::atFirst),
                measured.getLast().later())));
        return table.toString();
    }

    private void ask(Server server, List<String> pages, String cookie) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(ASKING)) {
            var answers = new ArrayList<Future<?>>();
            for (int i = 0; i < effort.asked(); i++) {
                var request = HttpRequest.newBuilder(URI.create(server.address() + pages.get(i % pages.size())))
                        .header("Cookie", cookie)
                        .header("Accept-Encoding", "gzip")
                        .build();
                answers.add(
                        threads.submit(() -> rightly(client.send(request, HttpResponse.BodyHandlers.discarding()))));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        }
    }

    private static int rightly(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() != 200 && answer.statusCode() != 303) {
            throw new IOException(answer.uri() + ": expected status 200 or 303, found " + answer.statusCode());
        }
        return answer.statusCode();
    }
}
