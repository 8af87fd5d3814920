package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.journal.seal.Leaf;
import care.plumbline.phone.Companion;
import care.plumbline.phone.publish.Parts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The program of the phone in a page of a real browser, asked directly.
public final class InBrowser implements AutoCloseable {

    /// Skips what needs the pages as JavaScript where nobody asked for them; a build that did ask (-Dprogram) and
    /// holds none is broken.
    public static void needsTheProgram() {
        boolean built = Parts.ofThisBuild().isPresent();
        assertTrue(built || System.getProperty("program") == null, "the build was asked for the phone's program");
        assumeTrue(built, "this build holds no program of the phone");
    }

    private static final String LOAD = """
            ([guide, figures, hrefs]) => {
              const bytes = (text) => Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
              exports.read(bytes(guide), bytes(figures));
              exports.open(hrefs, "");
            }""";

    private static final String HASHES = """
            (requests) => requests.map((one) => {
              const text = exports.answer(...one).html.replace(/name="once" value="[0-9a-f-]{36}"/g, 'name="once"');
              let a = 7, b = 11;
              for (let i = 0; i < text.length; i++) {
                const c = text.charCodeAt(i);
                a = Math.imul(a, 31) + c | 0;
                b = Math.imul(b, 131) + c | 0;
              }
              return text.length + " " + a + " " + b;
            })""";

    /// Runs a script in the browser, whatever make it is.
    private interface Script {
        Object call(String script, Object given);
    }

    private final Script page;
    private final Runnable close;

    private InBrowser(Script page, Runnable close, Parts parts) {
        this.page = page;
        this.close = close;
        page.call(
                LOAD,
                List.of(
                        Base64.getEncoder().encodeToString(parts.pressed()),
                        Base64.getEncoder().encodeToString(parts.figures()),
                        parts.addresses().entrySet().stream()
                                .map(one -> one.getKey() + '=' + one.getValue())
                                .collect(Collectors.joining("\n"))));
    }

    public static InBrowser chromium(Parts parts) {
        BrowserContext context = Chromium.shared().newContext();
        com.microsoft.playwright.Page page = context.newPage();
        page.route(
                "**/*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>")));
        page.navigate("http://127.0.0.1/");
        page.evaluate("() => { window.exports = {}; }");
        page.addScriptTag(new com.microsoft.playwright.Page.AddScriptTagOptions().setContent(program(parts)));
        return new InBrowser(page::evaluate, context::close, parts);
    }

    public static InBrowser firefox(Parts parts) {
        Path profile = Firefox.profile();
        Firefox firefox = Firefox.open(profile);
        firefox.run("window.exports = {};\n" + program(parts));
        Runnable close = () -> {
            firefox.close();
            Firefox.remove(profile);
        };
        return new InBrowser(firefox::call, close, parts);
    }

    private static String program(Parts parts) {
        return new String(parts.program(), StandardCharsets.UTF_8);
    }

    public void journal(List<Leaf> entries) {
        page.call(
                "([there, entries]) => { exports.journal(there); for (const { id, text } of entries) exports.entry(id, text); }",
                List.of(
                        !entries.isEmpty(),
                        entries.stream()
                                .map(one -> Map.of("id", one.id().toString(), "text", one.text()))
                                .toList()));
    }

    /// What tells the pages apart: their lengths and two sums over their letters.
    public List<String> hashes(List<Companion.Request> requests) {
        return ((List<?>) page.call(
                        HASHES, requests.stream().map(InBrowser::arguments).toList()))
                .stream().map(String::valueOf).toList();
    }

    public String text(Companion.Request request) {
        return String.valueOf(page.call("(one) => exports.answer(...one).html", arguments(request)));
    }

    public Object run(String script, Object argument) {
        return page.call(script, argument);
    }

    private static List<Object> arguments(Companion.Request request) {
        return List.of(
                request.method(),
                request.address(),
                request.body(),
                request.view(),
                request.region(),
                request.zone(),
                (double) request.now(),
                request.trouble());
    }

    /// The same as the browser reckons it.
    public static String hash(String text) {
        int a = 7;
        int b = 11;
        for (int i = 0; i < text.length(); i++) {
            a = a * 31 + text.charAt(i);
            b = b * 131 + text.charAt(i);
        }
        return text.length() + " " + a + " " + b;
    }

    @Override
    public void close() {
        close.run();
    }
}
