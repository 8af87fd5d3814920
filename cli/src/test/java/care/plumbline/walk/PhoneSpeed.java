package care.plumbline.walk;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Written;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.demo.StoryJournal;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How soon a tap shows a page on her phone, where the worker makes it, with a journal of a thousand entries
/// (`bin/speed`). It hangs on the machine, so it is no test of `./check`; beside each figure stands the floor:
/// an empty page answered by a worker of one line, in the same minute. The debugger slows the page down four
/// times; the worker it cannot reach, so the program is measured on a page's own thread, too.
class PhoneSpeed {

    private static final List<String> PAGES = List.of("/today", "/why", "/progress", "/settings", "/load");
    private static final int ROUNDS = 4;
    private static final int ENTRIES = 1_000;
    private static final int LOADS = 5;

    /// From the moment of the tap to the first frame with the next page, whether it was turned or gone to.
    private static final String WATCH = """
            {
              const shown = () => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => { window.took = performance.timeOrigin + performance.now() - sessionStorage.tapped; };
                port2.postMessage(0);
              });
              addEventListener("click", (event) => {
                window.took = undefined;
                sessionStorage.tapped = performance.timeOrigin + event.timeStamp;
              }, true);
              addEventListener("turned", shown);
              addEventListener("DOMContentLoaded", shown);
            }""";

    private static final String LINK = """
            (path) => {
              window.took = undefined;
              const link = Object.assign(document.createElement("a"), { href: path, id: "go", textContent: "Go" });
              link.style.cssText = "position:fixed;top:30%;left:0;z-index:99;padding:2rem;background:white";
              document.body.prepend(link);
            }""";

    private static final String FROM_NOTHING = """
            async (entries) => {
              const shell = await (await fetch("/sw.js")).text();
              const says = (name) => JSON.parse(new RegExp("\\\\b" + name + ': ("(?:[^"\\\\\\\\]|\\\\\\\\.)*")').exec(shell)[1]);
              const bytes = async (path) => new Int8Array(await (await fetch(path)).arrayBuffer());
              const [guide, figures] = [await bytes(says("guide")), await bytes(says("figures"))];
              await fetch(says("program"));
              window.exports = {};
              const since = performance.now();
              await new Promise((done) => {
                document.head.append(Object.assign(document.createElement("script"), { src: says("program"), onload: done }));
              });
              exports.read(guide, figures);
              exports.open(says("hrefs"), "");
              exports.journal(true);
              for (const { id, text } of entries) exports.entry(id, text);
              exports.answer("GET", "/today", "", "", "", "Z", Date.now(), "");
              return performance.now() - since;
            }""";

    @Test
    void from_a_tap_to_the_page() throws IOException {
        try (StaticHost host = Published.host();
                StaticHost bare = new StaticHost(bare(), "");
                HerPhone phone = new HerPhone(host);
                HerPhone floor = new HerPhone(bare)) {
            loads(phone.she(), floor.she());
            bringIn(phone.she());
            floor.she().page().navigate(bare.address() + "/");
            slow(phone.she());
            slow(floor.she());
            row("awake, a page that stands", phone, floor, false, "");
            row("awake, any other page", phone, floor, false, "?x=");
            row("stopped, a page that stands", phone, floor, true, "");
            row("stopped, any other page", phone, floor, true, "?y=");
            fromNothing(host);
        }
    }

    /// A page that nothing could be less than, and the least worker that answers with it.
    private static Path bare() throws IOException {
        Path folder = Files.createTempDirectory("bare");
        folder.toFile().deleteOnExit();
        String page = "<!doctype html><html lang=en><title>x</title><p>A page";
        Files.writeString(folder.resolve("index.html"), page + "<script src=start.js></script>");
        Files.writeString(folder.resolve("start.js"), "navigator.serviceWorker.register('/sw.js')");
        Files.writeString(folder.resolve("404.html"), page);
        Files.writeString(folder.resolve("sw.js"), """
                addEventListener("install", () => skipWaiting());
                addEventListener("activate", (event) => event.waitUntil(clients.claim()));
                addEventListener("fetch", (event) => event.respondWith(
                  new Response("%s", { headers: { "Content-Type": "text/html" } })));
                """.formatted(page));
        return folder;
    }

    private static void loads(Walker she, Walker floor) {
        String script = """
                () => new Promise((done) => {
                  const there = () => navigator.serviceWorker.controller ? done(performance.now()) : setTimeout(there, 20);
                  there();
                })""";
        floor.page().addInitScript(WATCH);
        she.page().addInitScript(WATCH);
        floor.open("/");
        double least = number(floor.page().evaluate(script));
        she.open("/");
        double first = number(she.page()
                .evaluate("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"));
        double home = number(she.page().evaluate(script));
        System.out.printf(
                "first load, nothing slowed: painted after %.0f ms, the home there after %.0f ms; floor %.0f ms%n",
                first, home, least);
    }

    private static void bringIn(Walker she) {
        she.open("/keeping");
        she.page()
                .locator("#bring")
                .setInputFiles(new FilePayload(
                        "plumbline.json", "application/json", journal().getBytes(StandardCharsets.UTF_8)));
        she.page().waitForURL("**/today", new Page.WaitForURLOptions().setTimeout(60_000));
        she.page().waitForTimeout(5_000);
    }

    private static String journal() {
        return EntryText.export(leaves());
    }

    private static List<Leaf> leaves() {
        Guide guide = Bundled.guide();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Entry> story = StoryJournal.sixWeeks(guide, today).values().stream()
                .flatMap(List::stream)
                .toList();
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < ENTRIES; i++) {
            // What she says again counts again.
            Entry entry = story.get(i < story.size() ? i : story.size() - 1 - i % 200);
            leaves.add(EntryText.page(new Written(
                    new EntryId(new UUID(7, i)), entry, today.atStartOfDay().toInstant(ZoneOffset.UTC))));
        }
        return leaves;
    }

    private static void slow(Walker she) {
        CDPSession devtools = she.context().newCDPSession(she.page());
        var slower = new JsonObject();
        slower.addProperty("rate", 4);
        devtools.send("Emulation.setCPUThrottlingRate", slower);
    }

    private static void row(String what, HerPhone phone, HerPhone floor, boolean stopped, String query) {
        var took = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        for (int i = 0; i < PAGES.size() * ROUNDS; i++) {
            String path = PAGES.get(i % PAGES.size()) + (query.isEmpty() ? "" : query + i);
            took.add(tap(phone, path, stopped));
            least.add(tap(floor, path, stopped));
        }
        System.out.printf(
                "%s: %.0f ms in the middle, %.0f at 95 %%; floor %.0f and %.0f; %.2f of the floor; %d taps each%n",
                what,
                at(took, 0.5),
                at(took, 0.95),
                at(least, 0.5),
                at(least, 0.95),
                at(took, 0.5) / at(least, 0.5),
                took.size());
    }

    private static double tap(HerPhone phone, String path, boolean stopped) {
        Page page = phone.she().page();
        page.bringToFront();
        // What goes on behind a page is over, as with a woman who reads it.
        page.waitForTimeout(stopped ? 2_000 : 400);
        if (stopped) {
            phone.stopWorker();
            page.waitForTimeout(300);
        }
        page.evaluate(LINK, path);
        page.locator("#go").tap();
        page.waitForFunction(
                "() => window.took !== undefined",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(50).setTimeout(60_000));
        return number(page.evaluate("() => window.took"));
    }

    /// The program, the guide, the journal and Today on the thread of a page, where the debugger can slow it
    /// down.
    private static void fromNothing(StaticHost host) {
        List<Map<String, String>> entries = leaves().stream()
                .map(leaf -> Map.of("id", leaf.id().toString(), "text", leaf.text()))
                .toList();
        var took = new ArrayList<Double>();
        for (int i = 0; i < LOADS; i++) {
            try (Walker she = new Walker(host.address(), Device.PHONE)) {
                she.page().navigate(host.address() + "/away/");
                slow(she);
                took.add(number(she.page().evaluate(FROM_NOTHING, entries)));
            }
        }
        System.out.printf(
                "from nothing to Today on a page's own thread: %.0f ms in the middle, %.0f at most, of %d%n",
                at(took, 0.5), at(took, 1), took.size());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
