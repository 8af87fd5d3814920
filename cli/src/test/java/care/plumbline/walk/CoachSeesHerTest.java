package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.server.Server;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.material.Material;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise: before a real camera every lift is counted, what differs is named and nothing else, who cannot be
/// seen is told so; and while the camera runs nothing is asked of a network and nothing is put by. In both
/// homes of one server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachSeesHerTest {

    private static final Path SIGHT = Path.of(System.getProperty("plumbline.coach", "target/coach"));
    private static final double PATIENCE = 150_000;

    /// Whatever could keep or carry away a picture, counted on the page; and each thing that is said, once.
    private static final String WATCHED = """
            // The film runs half as fast as she did, on a machine that does much else: so few pictures a second
            // are enough for it.
            const parse = JSON.parse;
            JSON.parse = (...given) => {
              const value = parse(...given);
              if (value?.by) value.by[2] = 3;
              return value;
            };
            window.kept = [];
            window.said = [];
            const counted = (of, name) => {
              const was = of[name];
              if (was) of[name] = function (...given) { window.kept.push(name); return Reflect.apply(was, this, given); };
            };
            for (const name of ["setItem"]) counted(Storage.prototype, name);
            for (const name of ["put", "add"]) counted(IDBObjectStore.prototype, name);
            if (window.Cache) for (const name of ["put", "add", "addAll"]) counted(Cache.prototype, name);
            for (const name of ["toDataURL", "toBlob", "captureStream"]) counted(HTMLCanvasElement.prototype, name);
            counted(CanvasRenderingContext2D.prototype, "getImageData");
            counted(OffscreenCanvas.prototype, "convertToBlob");
            counted(navigator.__proto__, "sendBeacon");
            counted(window, "fetch");
            counted(XMLHttpRequest.prototype, "send");
            for (const name of ["MediaRecorder", "RTCPeerConnection", "WebSocket"]) {
              window[name] = class { constructor() { window.kept.push(name); } };
            }
            addEventListener("DOMContentLoaded", () => {
              const says = document.getElementById("says");
              if (says) new MutationObserver(() => {
                if (window.said.at(-1) !== says.textContent) window.said.push(says.textContent);
              }).observe(says, { childList: true, characterData: true, subtree: true });
            });
            """;

    @TempDir
    private Path films;

    private Server server;

    @BeforeAll
    void put_up() {
        var sight = new SightFiles(SIGHT);
        assumeTrue(
                sight.mark().isPresent(),
                "the pose model is not built (bin/pose-model cli/target/coach, which needs npm): the camera is not tried");
        Path phone = Published.folder("/phone", "--server", "/start", "--coach", SIGHT.toString());
        server = Server.showing(Material.built(Optional.of(new PhoneFiles(phone)), Optional.of(sight)));
    }

    @AfterAll
    void take_down() {
        if (server != null) {
            server.close();
        }
    }

    private static String cue(int number) {
        return GuideFolder.bundled().coaching().findings().get(number).says().english();
    }

    private static String help(int number) {
        return GuideFolder.bundled().coaching().unclear().get(number).says().english();
    }

    private static void journal(Walker she, String base) {
        she.open(base.isEmpty() ? "/start" : base + "/");
        Way.toAJournal(she);
        Way.laterSigns(she, base);
    }

    private static void openTheCamera(Walker she, String base) {
        she.page().addInitScript(WATCHED);
        she.open(base + "/coach/look?c=lift");
        assertTrue(
                she.has("#open"),
                () -> she.heading() + ": " + she.page().locator("main").innerText());
        she.page().locator("#open").click();
        she.page()
                .locator("[data-phase=setup], [data-phase=watching]")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    @ParameterizedTest(name = "below \"{0}\"")
    @ValueSource(strings = {"", "/phone"})
    void every_lift_is_counted_the_stoop_and_the_far_reach_are_named_and_nothing_leaves(String base) {
        try (Browser browser = Chromium.watching(Films.lifts(films));
                Walker she = new Walker(browser, server.address(), Device.PHONE)) {
            journal(she, base);
            openTheCamera(she, base);
            List<String> asked = new CopyOnWriteArrayList<>();
            she.context().onRequest((Request request) -> asked.add(request.url()));
            she.page().evaluate("window.kept.length = 0");
            she.page()
                    .waitForFunction(
                            "document.getElementById('tally').textContent === '7'",
                            null,
                            new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            assertEquals(List.of(), asked, "asked of a network while the camera ran");
            assertEquals(List.of(), she.page().evaluate("window.kept"), "kept or carried while the camera ran");
            assertEquals(
                    List.of("undefined", "undefined", "undefined"),
                    she.page().workers().stream()
                            .filter(worker -> worker.url().endsWith("watch.js"))
                            .findFirst()
                            .orElseThrow()
                            .evaluate("[typeof fetch, typeof indexedDB, typeof caches]"));
            she.page().locator("#enough").click();
            assertFalse((boolean) she.page().evaluate("document.getElementById('video').srcObject !== null"));
            she.page().locator("#result").waitFor();
            assertEquals("7", she.page().locator("input[name=counted]").inputValue());
            assertEquals("1", she.page().locator("input[name=rounded]").inputValue());
            assertEquals("1", she.page().locator("input[name=far]").inputValue());
            for (String other : List.of("straight-knees", "leaned", "less-knee", "fast")) {
                assertFalse(she.has("input[name=" + other + "]"), other);
            }
            List<?> said = (List<?>) she.page().evaluate("window.said");
            assertTrue(said.contains(cue(0)) && said.contains(cue(1)), said::toString);
            assertTrue(said.indexOf(cue(1)) < said.indexOf(cue(0)), "the stoop comes before the reach: " + said);
            String good = GuideFolder.bundled().coaching().good().english();
            assertTrue(said.indexOf(good) < said.indexOf(cue(1)), "the squat is not faulted: " + said);
            assertTrue(
                    String.valueOf(said.get(said.indexOf(cue(1)) + 1)).startsWith(good),
                    "the flat hinge is no rounded stoop: " + said);
            keeps(she, base);
        }
    }

    private static void keeps(Walker she, String base) {
        she.tap("Keep this");
        assertEquals(base + "/progress", she.path());
        she.page().locator("#watched summary").click();
        assertTrue(she.page().locator("#watched").innerText().contains("7 times"), she.heading());
    }

    @Test
    void an_empty_room_is_said_to_be_empty() {
        notSeen(Films.empty(films), help(0));
    }

    @Test
    void of_two_nobody_is_judged() {
        notSeen(Films.two(films), help(1));
    }

    private void notSeen(Path film, String help) {
        try (Browser browser = Chromium.watching(film);
                Walker she = new Walker(browser, server.address(), Device.PHONE)) {
            journal(she, "");
            openTheCamera(she, "");
            she.page()
                    .waitForFunction(
                            "help => document.getElementById('says').textContent === help",
                            help,
                            new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            assertEquals("I cannot see well enough.", she.page().locator("#why").innerText());
            she.page().waitForTimeout(4_000);
            assertEquals("setup", she.page().locator("#looking").getAttribute("data-phase"));
            assertEquals("", she.page().locator("#tally").textContent());
            she.page().locator("#enough").click();
            she.page().locator("#trouble").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertFalse(she.page().locator("#result").isVisible());
        }
    }
}
