package care.plumbline.walk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An empty page with some of the scripts her phone runs, to ask them directly.
public final class Tab implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("../phone/src/main/web");

    private final BrowserContext context = Chromium.shared().newContext();
    private final Page page = context.newPage();

    private Tab() {
        // An address of this machine, so that the browser lends its ciphers.
        page.route(
                "**/*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>")));
        page.navigate("http://127.0.0.1/");
    }

    public static Tab with(String... scripts) {
        Tab tab = new Tab();
        for (String script : scripts) {
            tab.page.addScriptTag(new Page.AddScriptTagOptions().setContent(text(script)));
        }
        return tab;
    }

    private static String text(String script) {
        try {
            return Files.readString(SCRIPTS.resolve(script));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Object run(String function, Object argument) {
        return page.evaluate(function, argument);
    }

    @Override
    public void close() {
        context.close();
    }
}
