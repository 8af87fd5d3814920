package care.plumbline.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pictures of every page for `docs/pictures/` (`bin/pictures`): by day and by night, on a phone and on a wide
/// screen.
///
/// They are taken on a server; on her phone, what only that home shows.
///
/// The woman on them is made up. The clock of the server stands still; only what moves differs from run to run.
@InBothHomes
class Pictures {

    private static final Path FOLDER = Path.of("..", "docs", "pictures");
    private static final int QUALITY = 60;

    /// On a wide screen the others look like one of these.
    private static final Set<String> WIDE_TOO = Set.of(
            "start",
            "safety",
            "check-birth",
            "check-signs",
            "relief",
            "result",
            "result-call-now",
            "questions",
            "body-map",
            "today",
            "why",
            "load",
            "progress",
            "check-in",
            "session",
            "session-after",
            "learn",
            "cause",
            "remedy",
            "habit",
            "movement",
            "way-back",
            "settings",
            "settings-pictures");

    /// What the figures of today and of a movement show: a moment in the middle, not the first.
    private static final int MOMENT = 400;

    private final Home home;

    Pictures(Home home) {
        this.home = home;
    }

    @Test
    void of_every_page() throws IOException {
        if (home == Home.A_SERVER) {
            // The first of the two: what no stop shows any more is gone afterwards.
            forget();
        }
        for (Device device : List.of(Device.PHONE, Device.WIDE)) {
            for (String theme : List.of("Day", "Night")) {
                take(device, theme);
            }
        }
    }

    private static void forget() throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(FOLDER, "*.webp")) {
            for (Path picture : old) {
                Files.delete(picture);
            }
        }
    }

    private List<Tour.Stop> stops() {
        return switch (home) {
            case A_SERVER -> Tour.everyPage();
            case HER_PHONE -> Tour.onHerPhoneOnly();
        };
    }

    private void take(Device device, String theme) throws IOException {
        String ending = (device.equals(Device.PHONE) ? "-phone-" : "-wide-") + theme.toLowerCase(Locale.ROOT);
        Map<Tour.Who, Walker> walkers = Tour.walkers(home, device);
        walkers.values().forEach(one -> one.open("/settings").tap(theme));
        for (Tour.Stop stop : stops()) {
            Walker one = Objects.requireNonNull(walkers.get(stop.who()));
            stop.reach(one);
            if (shown(device, stop.name())) {
                one.page().waitForLoadState(LoadState.NETWORKIDLE);
                one.page().waitForTimeout(MOMENT);
                Files.write(FOLDER.resolve(stop.name() + ending + ".webp"), picture(one, one.page()));
            }
        }
        walkers.values().forEach(Walker::leave);
    }

    private static boolean shown(Device device, String name) {
        return device.equals(Device.WIDE) ? WIDE_TOO.contains(name) : !name.endsWith("-last");
    }

    /// What is on the screen.
    private static byte[] picture(Walker one, Page page) {
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        String encoded = one.context()
                .newCDPSession(page)
                .send("Page.captureScreenshot", how)
                .get("data")
                .getAsString();
        return Base64.getDecoder().decode(encoded);
    }
}
