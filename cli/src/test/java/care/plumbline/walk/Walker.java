package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.server.Server;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One woman at one browser.
///
/// She sees what is on the screen, taps it by its name, and takes her time ([HumanTime]). Leaving ([#close])
/// fails when anything happened on her walk that never may.
final class Walker implements AutoCloseable {

    private static final double PATIENCE_MILLISECONDS = 20_000;
    private static final Pattern SHOWN_ONCE_MORE =
            Pattern.compile("ERR_ABORTED|context was destroyed|interrupted by another navigation");

    /// The words a page of the safety screen or the questions puts to her, the closed lists left out.
    private static final String WORDS_SHE_IS_ASKED = """
            () => {
              const form = document.querySelector("main form:has(input[name=shown])");
              if (!form) return 0;
              const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
              let words = 0;
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                if (around.closest("option") || !around.checkVisibility()) continue;
                words += texts.currentNode.data.split(/\\s+/).filter(word => word).length;
              }
              return words;
            }""";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final HumanTime time = new HumanTime();
    private final List<String> forbidden = new ArrayList<>();

    /// With the cookies and whatever else her browser kept ([BrowserContext#storageState]).
    Walker(String address, Device device, String kept) {
        this(address, device.context(address).setStorageState(kept));
    }

    private Walker(String address, Browser.NewContextOptions options) {
        this(Chromium.shared(), address, options);
    }

    /// Before a camera.
    Walker(Browser browser, String address, Device device) {
        this(browser, address, device.context(address).setPermissions(List.of("camera")));
    }

    private Walker(Browser browser, String address, Browser.NewContextOptions options) {
        this.address = address;
        this.context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.onRequest(request -> {
            if (!request.url().startsWith(address + "/")) {
                forbidden.add("asked another origin: " + request.url());
            }
        });
        context.onResponse(response -> {
            // A form that comes back to her is an answer, also where the service worker brought it or asks for digits.
            boolean comesBack = response.request().method().equals("POST")
                    && (response.status() == 422
                            || (List.of(423, 503).contains(response.status()) && response.fromServiceWorker()));
            if (response.status() >= 400 && !comesBack && !response.request().isNavigationRequest()) {
                forbidden.add(response.status() + " for " + response.url());
            }
        });
        context.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !message.text().startsWith("Failed to load resource")) {
                // A worker speaks on no page.
                String where =
                        message.page() == null ? "the worker" : message.page().url();
                forbidden.add("console of " + where + ": " + message.text());
            }
        });
        context.onWebError(error -> forbidden.add("script: " + error.error()));
        this.page = context.newPage();
    }

    Walker(Server server, Device device) {
        this(server.address(), device);
    }

    Walker(String address, Device device) {
        this(address, device.context(address));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String address() {
        return address;
    }

    HumanTime time() {
        return time;
    }

    /// Types an address.
    Walker open(String path) {
        steadily(() -> page.navigate(address + path));
        return here();
    }

    /// Does something, and does it again where a page was just being shown once more because steps of an earlier
    /// visit came in: it lets go of the address she types, and of what it is asked.
    private void steadily(Runnable something) {
        try {
            something.run();
        } catch (PlaywrightException letGo) {
            if (!SHOWN_ONCE_MORE.matcher(String.valueOf(letGo.getMessage())).find()) {
                throw letGo;
            }
            page.waitForLoadState();
            something.run();
        }
    }

    /// Taps a link or a button by what it is called; what she sees next she takes in.
    Walker tap(String name) {
        return tap(named(name));
    }

    /// Taps a thing that leads to another page.
    Walker tap(Locator thing) {
        time.tap();
        follow(() -> thing.first().click());
        return here();
    }

    /// Does something that leads to another page, and waits until it is there.
    void follow(Runnable something) {
        // What a tick just put into the history is no way to another page: it has come before this is asked.
        steadily(() -> page.evaluate("() => true"));
        page.waitForNavigation(something);
        // A page that is turned in place is there in two steps of the history: asked anything, the browser has
        // done both.
        steadily(() -> page.evaluate("() => true"));
    }

    /// Ticks something on the page she is on.
    Walker tick(String label) {
        time.tap();
        page.getByText(label, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    /// A link or button whose name begins so.
    Locator named(String name) {
        Pattern begins = Pattern.compile("^\\s*" + name.replaceAll("[.?()+]", "\\\\$0"));
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begins))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins)));
    }

    boolean sees(String text) {
        return page.getByText(text).first().isVisible();
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    String heading() {
        return page.locator("h1, .ask, legend").first().innerText();
    }

    /// The path she is on, with its question mark.
    String path() {
        URI here = URI.create(page.url());
        return here.getPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    private Walker here() {
        steadily(() -> time.look(((Number) page.evaluate(WORDS_SHE_IS_ASKED)).intValue()));
        return this;
    }

    /// What happened that never may; empty on a good walk.
    List<String> forbidden() {
        return List.copyOf(forbidden);
    }

    /// Puts the phone away. What happened that never may: for the caller to judge.
    List<String> leave() {
        context.close();
        return forbidden();
    }

    @Override
    public void close() {
        assertEquals(List.of(), leave(), "on the whole walk");
    }
}
