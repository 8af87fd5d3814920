package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Promise: what she confirmed is never lost, whatever happens to what answers her: the server is killed, the
/// worker of her phone is stopped.
@InBothHomes
class KilledBetweenStepsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;

    KilledBetweenStepsTest(Home home) {
        this.home = home;
    }

    @Test
    void it_dies_between_all_her_steps_and_nothing_she_confirmed_is_lost(@TempDir Path folder) {
        try (Mortal mortal = home.mortal(folder)) {
            Walker she = mortal.she();
            Way.begin(she.open("/"));
            Way.answer(she);
            mortal.dieAndRise();
            Way.answer(she);
            String asked = she.heading();
            mortal.dieAndRise();
            Way.throughSafety(she);
            assertTrue(!asked.equals(she.heading()), "she went on where she was");
            mortal.dieAndRise();
            Way.keep(she);
            List<String> kept = killAndRead(mortal, she, List.of());
            assertTrue(kept.toString().contains("birth_date"), "what rode along through two deaths is there: " + kept);

            she.open("/questions").tap(she.page().locator(".list a").nth(1));
            for (int step = 0; step < 2; step++) {
                Way.answerSomehow(she);
                kept = grown(kept, killAndRead(mortal, she, kept));
            }
            she.open("/today?m=2").tap("Start");
            kept = killAndRead(mortal, she, kept);
            // The session goes on; a program that has just been stopped takes a moment to say so.
            she.open("/session").page().locator(".player").first().waitFor();
            // The player goes on in place, or to another page without it; what she did is sent behind it.
            String move = she.heading();
            she.page().locator("#next").click();
            she.page()
                    .waitForFunction(
                            "(move) => document.querySelector('h1, .ask, legend').innerText !== move && !Object.keys(localStorage).some((key) => key.startsWith('plumbline-steps'))",
                            move);
            kept = grown(kept, killAndRead(mortal, she, kept));
            she.open("/check-in");
            she.page().locator(".scale label").nth(3).click();
            mortal.dieAndRise();
            she.tap(she.page().locator(".dock .main"));
            kept = grown(kept, killAndRead(mortal, she, kept));
            System.out.printf("%s: %d deaths, %d entries, 0 lost%n", home, mortal.deaths(), kept.size());
        }
    }

    /// What her journal holds after a death; all that was there before must be.
    private static List<String> killAndRead(Mortal mortal, Walker she, List<String> before) {
        mortal.dieAndRise();
        List<String> now = entries(she);
        assertEquals(before, now.subList(0, Math.min(before.size(), now.size())));
        return now;
    }

    private static List<String> grown(List<String> before, List<String> now) {
        assertTrue(now.size() > before.size(), () -> "what she did last is there: " + now);
        return now;
    }

    private static List<String> entries(Walker she) {
        String export = (String) Objects.requireNonNull(
                she.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
        return JSON.readTree(export)
                .get("entries")
                .valueStream()
                .map(Object::toString)
                .toList();
    }
}
