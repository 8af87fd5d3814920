package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.body.coach.Finding;
import care.plumbline.body.coach.Lift;
import care.plumbline.body.coach.LiftCoach;
import care.plumbline.body.coach.Recording;
import care.plumbline.body.coach.Yardstick;
import care.plumbline.server.guides.GuideFolder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// The same recorded lifts, judged by the same Java in the browser and here.
class CoachInTheBrowserTest {

    private static final Path RENDERED =
            Path.of("../body/src/test/resources/care/plumbline/body/coach/rendered-lifts.csv.gz");
    private static final double THE_SAME = 1e-9;

    /// The recording is read in the browser by the same rules as here; the script adds up how long the Java
    /// takes.
    private static final String JUDGE = """
            async ([program, lines, yardstick]) => {
              const camera = await import(program);
              camera.lifts(Float64Array.from(yardstick));
              const [head, ...rows] = lines.trim().split("\\n");
              const aspect = Number(/aspect=([0-9.]+)/.exec(head)[1]);
              const took = [];
              for (const row of rows) {
                const numbers = row.split(",").map(Number);
                const places = Float32Array.from(numbers.slice(1, 133));
                const edges = Float32Array.from(numbers.slice(133));
                const began = performance.now();
                camera.see(numbers[0] / 1000, aspect, places, edges);
                took.push(performance.now() - began);
              }
              const lifts = [];
              for (let i = 0; i < camera.counted(); i++) {
                lifts.push({ numbers: [...camera.numbers(i)], findings: camera.findings(i) });
              }
              took.sort((one, other) => one - other);
              return { lifts, middle: took[took.length >> 1], slow: took[Math.floor(took.length * 0.99)] };
            }""";

    private record InTheBrowser(List<Double> numbers, String findings) {}

    @Test
    void the_browser_says_what_the_jvm_says() throws Exception {
        String lines = lines();
        Yardstick by = GuideFolder.bundled().coaching().yardstick();
        var here = new LiftCoach(by);
        Recording.of(lines.lines().toList()).sightings().forEach(here::see);

        List<InTheBrowser> there = judged(lines, by);
        assertEquals(here.lifts().size(), there.size());
        for (int i = 0; i < there.size(); i++) {
            Lift lift = here.lifts().get(i);
            List<Double> numbers = numbers(lift);
            for (int j = 0; j < numbers.size(); j++) {
                assertEquals(
                        numbers.get(j), there.get(i).numbers().get(j), THE_SAME, "lift " + (i + 1) + ", number " + j);
            }
            assertEquals(
                    lift.findings().stream()
                            .map(one -> one.what().name() + (one.sure() == Finding.Sureness.CLEAR ? "" : "?"))
                            .collect(Collectors.joining(",")),
                    there.get(i).findings());
        }
    }

    private static List<InTheBrowser> judged(String lines, Yardstick by) throws IOException {
        try (BrowserContext context = Chromium.shared().newContext()) {
            Page page = context.newPage();
            String program = program();
            page.route(
                    "**/*",
                    route -> route.fulfill(
                            route.request().url().endsWith(".js")
                                    ? new Route.FulfillOptions()
                                            .setContentType("text/javascript")
                                            .setBody(program)
                                    : new Route.FulfillOptions()
                                            .setContentType("text/html")
                                            .setBody("<!doctype html>")));
            page.navigate("http://127.0.0.1/");
            var said = (Map<?, ?>) page.evaluate(JUDGE, List.of("/camera.js", lines, yardstick(by)));
            System.out.println("one picture takes the coach " + said.get("middle") + " ms in the middle, "
                    + said.get("slow") + " at 99 %");
            return ((List<?>) Objects.requireNonNull(said.get("lifts")))
                    .stream()
                            .map(one -> (Map<?, ?>) one)
                            .map(one -> new InTheBrowser(
                                    ((List<?>) Objects.requireNonNull(one.get("numbers")))
                                            .stream()
                                                    .map(number -> ((Number) number).doubleValue())
                                                    .toList(),
                                    String.valueOf(one.get("findings"))))
                            .toList();
        }
    }

    private static String program() throws IOException {
        try (var in = CoachInTheBrowserTest.class.getResourceAsStream("/care/plumbline/coach/camera.js")) {
            assertTrue(
                    in != null || System.getProperty("program") == null, "the build was asked for the coach's program");
            assumeTrue(in != null, "this build holds no program of the coach");
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Double> yardstick(Yardstick by) {
        return List.of(
                by.sight().seen(),
                by.sight().width(),
                by.sight().aSecond(),
                by.bend().begins(),
                by.bend().ends(),
                by.bend().turns(),
                by.errors().trunk(),
                by.errors().knee(),
                by.errors().reach(),
                by.errors().rounding(),
                by.errors().time(),
                by.wide().trunk(),
                by.wide().knee(),
                by.wide().reach(),
                by.wide().rounding(),
                by.wide().seconds(),
                by.handWidth());
    }

    private static List<Double> numbers(Lift lift) {
        var one = lift.repetition();
        return List.of(
                one.begins(),
                one.ends(),
                one.trunk(),
                one.knee(),
                one.hip(),
                one.reach(),
                one.beside(),
                one.rounding().orElse(0.0),
                one.rounding().isPresent() ? 1.0 : 0.0,
                one.seen(),
                lift.practice() ? 1.0 : 0.0);
    }

    private static String lines() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(RENDERED))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
