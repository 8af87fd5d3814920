package care.plumbline.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The one browser of a test run: Chromium as it is installed, nothing is downloaded.
///
/// Its headless shell comes first where it stands: the same engine without a browser around it, for which a walk
/// costs the processor about half.
final class Chromium {

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final class Shared {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    /// Started when it is first asked for; it ends with the tests.
    static Browser shared() {
        return Shared.BROWSER;
    }

    /// Walks compile their scripts on the thread that runs them. Compilers beside it cost a third of the processor
    /// for a program of two megabytes that each new phone meets for the first time.
    /// Whoever measures (`bin/speed`) has the browser as she has it.
    private static Browser launch() {
        return launch(false, System.getenv("MEASURED") == null ? List.of("--js-flags=--single-threaded") : List.of());
    }

    /// One before whose camera a film runs, over and over. Requests of its service workers are heard as well.
    static Browser watching(Path film) {
        return launch(
                true,
                List.of(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
    }

    private static Browser launch(boolean workersAreHeard, List<String> more) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS",
                        workersAreHeard ? "1" : "0")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        // Letters as wide as on a phone, which draws them where they fall: the shell alone would fit them to whole
        // pixels.
        var arguments =
                new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"));
        arguments.addAll(more);
        if (System.getProperty("user.name").equals("root")) {
            // Chromium's sandbox refuses to work for root.
            arguments.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(arguments));
    }

    private static Path installed() {
        return USUAL.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The tests of the pages need Chromium: expected one of "
                        + USUAL + ". Install it (on Debian: apt-get install chromium) and try again."));
    }
}
