package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A woman before her camera, and the machine that looks. A machine that runs tests is no phone: the film runs some
/// times slower than she moves, and the clock of the page as much, so that as many pictures of a second of hers are
/// seen as on a phone. Where even so they come too seldom, she is shown once more, slower ([#shown]); where that does
/// not
/// help, the walk is skipped, and says so.
final class BeforeTheCamera implements AutoCloseable {

    private static final int[] SLOWER = {2, 4, 8};
    private static final double PATIENCE = 60_000;
    private static final double PATIENCE_OF_A_FILM = 60_000;
    private static final String SCRIPT = """
        (() => {
          const slower = %d;
          const now = performance.now.bind(performance);
          performance.now = () => now() / slower;
          // Between two pictures of hers more than this much of her time went by: what she did then, nobody saw.
          const LATE = 500;
          let last = 0;
          window.late = false;
          window.pictures = 0;
          window.took = [];
          window.said = [];
          window.Worker = class extends Worker {
            constructor(...given) {
              super(...given);
              this.addEventListener("message", ({ data }) => {
                if (data.loaded) Object.assign(window, { size: data.loaded, took: [] });
                if (!("why" in data)) return;
                // By the same clock.
                data.model /= slower;
                const watching = document.getElementById("looking").dataset.phase === "watching";
                if (watching && (last && data.at - last > LATE || data.why === "SELDOM")) window.late = true;
                last = watching ? data.at : 0;
                window.pictures++;
                window.took.push(data.at, data.model, data.java);
              });
            }
          };
          addEventListener("DOMContentLoaded", () => {
            const says = document.getElementById("says");
            if (says) new MutationObserver(() => {
              if (window.said.at(-1) !== says.textContent) window.said.push(says.textContent);
            }).observe(says, { childList: true, characterData: true, subtree: true });
          });
        })();
        """;

    /// This machine saw too few pictures.
    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// What she does there.
    interface Walk {
        void by(BeforeTheCamera her);
    }

    private final Browser browser;
    private final Walker she;
    private final String base;
    private final Recorder recorder;
    private final double patience;

    private BeforeTheCamera(Path film, String address, String base, int slower) {
        this.browser = Chromium.watching(film);
        this.she = new Walker(browser, address, Device.PHONE);
        this.base = base;
        this.patience = PATIENCE + PATIENCE_OF_A_FILM * slower;
        this.recorder = new Recorder(she);
        she.page().addInitScript(SCRIPT.formatted(slower));
    }

    /// The film as slow as this machine needs it. What she says and does is judged once, by the first film of which
    /// enough was seen.
    static void shown(Films film, Path folder, String address, String base, Walk walk) {
        for (int slower : SLOWER) {
            try (var her = new BeforeTheCamera(film.in(folder, slower), address, base, slower)) {
                walk.by(her);
                return;
            } catch (TooLate late) {
                System.out.printf("%s, %d times slower: too few pictures were seen, once more, slower%n", film, slower);
            }
        }
        assumeTrue(
                false, film + ": this machine is too busy to see enough pictures even of the slowest film: not tried");
    }

    /// Before a camera that is as quick as any, looked at by a page that keeps her time.
    static BeforeTheCamera now(Path film, String address) {
        return new BeforeTheCamera(film, address, "", 1);
    }

    Page page() {
        return she.page();
    }

    Walker she() {
        return she;
    }

    Recorder recorder() {
        return recorder;
    }

    /// With the journal of a strong woman; on a server her cookies are enough, on her phone she begins one.
    BeforeTheCamera withAJournal(Server server) {
        if (base.isEmpty()) {
            she.context()
                    .addCookies(Strong.woman(server).cookies().entrySet().stream()
                            .map(one -> new Cookie(one.getKey(), one.getValue())
                                    .setDomain(URI.create(server.address()).getHost())
                                    .setPath("/")
                                    .setSecure(one.getKey().startsWith("__Host-")))
                            .toList());
        } else {
            she.open(base + "/");
            Way.toAJournal(she);
            Way.laterSigns(she, base);
        }
        return this;
    }

    /// Opens it by her tap, and waits until she is looked at.
    BeforeTheCamera opens(String address) {
        she.open(base + address);
        assertTrue(
                she.has("#open"),
                () -> she.heading() + ": " + page().locator("main").innerText());
        taps();
        return this;
    }

    void taps() {
        page().locator("#open").click();
        until("['setup', 'begins', 'watching', 'over'].includes(document.getElementById('looking').dataset.phase)", "");
        recorder.watchesTheWorker();
    }

    /// Waits for something to be so on the page.
    void until(String condition, String with) {
        page().waitForFunction(
                        "with_ => window.late || (" + condition + ")",
                        with,
                        new Page.WaitForFunctionOptions().setTimeout(patience));
        if (Objects.equals(page().evaluate("window.late"), true)) {
            throw new TooLate();
        }
    }

    /// Waits until a sentence is said.
    void hears(String sentence) {
        until("window.said.includes(with_)", sentence);
    }

    /// Waits until so many pictures more were seen.
    void isSeen(int pictures) {
        int before = ((Number) Objects.requireNonNull(page().evaluate("window.pictures"))).intValue();
        until("window.pictures >= Number(with_)", String.valueOf(before + pictures));
    }

    /// All that was said, in turn.
    List<String> said() {
        return ((List<?>) Objects.requireNonNull(page().evaluate("window.said")))
                .stream().map(String::valueOf).toList();
    }

    /// Ends it with her tap.
    void isEnough() {
        page().locator("#enough").click();
        assertTrue(
                (boolean) page().evaluate("document.getElementById('video').srcObject === null"), "the camera is off");
    }

    void seesTheResult() {
        page().locator("#result").waitFor(new Locator.WaitForOptions().setTimeout(patience));
    }

    String field(String name) {
        Locator field = page().locator("#numbers input[name=" + name + "]");
        return field.count() == 0 ? "" : field.inputValue();
    }

    /// The worker that sees.
    Worker worker() {
        return page().workers().stream()
                .filter(worker -> worker.url().endsWith("watch.js"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        try (browser;
                she) {
            recorder.sawNothing();
        }
    }
}
