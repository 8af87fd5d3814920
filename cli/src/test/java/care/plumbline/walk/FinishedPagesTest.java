package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.pages.show.Tag;
import care.plumbline.pressed.Bundled;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise: the first pages of her phone, which were finished for everybody, fit her hour and her country like
/// all that follow.
class FinishedPagesTest {

    private static final StaticHost HOST = Published.untilTheEnd();
    private static final int A_MOMENT = 700;

    /// A browser in which no worker ever answers: what it shows are the files.
    private static BrowserContext withoutWorker(Device device, String locale) {
        Browser.NewContextOptions options =
                device.context(HOST.address()).setLocale(locale).setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        return Chromium.shared().newContext(options);
    }

    private static Page at(BrowserContext context, int hour, String path) {
        Page page = context.newPage();
        page.clock()
                .setFixedTime(Instant.parse("2026-11-22T00:00:00Z")
                        .plusSeconds(hour * 3600L)
                        .toEpochMilli());
        page.navigate(path);
        return page;
    }

    private static String look(Page page) {
        return (String) Objects.requireNonNull(page.evaluate("() => document.documentElement.className"));
    }

    @Test
    void they_are_dim_at_the_hours_at_which_a_server_makes_them_dim() {
        DayParts hours = Bundled.guide().dayParts();
        try (BrowserContext light = withoutWorker(Device.PHONE, "en-IE");
                BrowserContext dark = withoutWorker(Device.PHONE.inTheDark(), "en-IE")) {
            for (int hour : new int[] {
                0, 3, hours.dimUntil() - 1, hours.dimUntil(), 12, hours.dimFrom() - 1, hours.dimFrom(), 23
            }) {
                boolean dim = hour >= hours.dimFrom() || hour < hours.dimUntil();
                assertEquals(dim ? "night" : "auto", look(at(light, hour, "/")), "at " + hour);
                assertEquals(dim ? "night" : "auto", look(at(dark, hour, "/safety")), "at " + hour);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, false, true", "12, false, false", "12, true, true", "3, true, true"})
    void their_ground_their_figures_and_the_bar_of_the_browser_are_dim_together(
            int hour, boolean darkPhone, boolean dim) {
        Device device = darkPhone ? Device.PHONE.inTheDark() : Device.PHONE;
        try (BrowserContext context = withoutWorker(device, "en-IE")) {
            Page page = at(context, hour, "/learn/" + Tag.of("movement", "pelvic-tilt"));
            page.locator("main img").first().evaluate("node => node.decode()");
            var ground = (Number) Objects.requireNonNull(
                    page.evaluate("() => Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])"));
            assertEquals(dim, ground.intValue() < 40, "the ground is " + ground);
            String night = (String) Objects.requireNonNull(page.evaluate(
                    "() => document.querySelector('main picture source:last-of-type').getAttribute('srcset')"));
            String shown = (String) Objects.requireNonNull(
                    page.evaluate("() => new URL(document.querySelector('main img').currentSrc).pathname"));
            assertEquals(dim, shown.equals(night), shown);
            assertEquals(dim ? "#191411" : "#fbf6ef", page.evaluate("""
                    () => [...document.querySelectorAll("meta[name=theme-color]")]
                      .find(({ media }) => !media || matchMedia(media).matches).content"""));
        }
    }

    @Test
    void nothing_is_seen_before_the_hour_is_known() {
        try (BrowserContext context = withoutWorker(Device.PHONE, "en-IE")) {
            Page page = context.newPage();
            page.clock().setFixedTime("2026-11-22T03:00:00Z");
            var held = new AtomicReference<Route>();
            page.route("**/night.js", held::set);
            page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForTimeout(A_MOMENT);
            assertFalse((Boolean) page.evaluate("() => Boolean(document.body)"), "nothing of the page is there yet");
            Objects.requireNonNull(held.get(), "the script was asked for").resume();
            page.locator("h1").waitFor();
            assertEquals("night", look(page));
        }
    }

    /// By the rule of a server: the region of the language that her browser names first.
    @ParameterizedTest
    @CsvSource({"en-IE, IE", "de-AT, AT", "en-GB, GB", "en, other", "en-ZW, other"})
    void she_is_in_the_country_of_her_browser_until_she_says_another(String locale, String country) {
        Browser.NewContextOptions options = Device.PHONE.context(HOST.address()).setLocale(locale);
        try (BrowserContext context = Chromium.shared().newContext(options)) {
            Page page = at(context, 12, "/");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            page.navigate("/settings");
            page.waitForFunction(
                    "country => document.querySelector('#country [aria-pressed=true]')?.value === country", country);
        }
    }

    @ParameterizedTest
    @CsvSource({"/safety, .card[data-where] h2", "/settings/privacy, #afraid"})
    void whom_to_call_is_put_right_once_the_program_answers(String path, String where) {
        try (BrowserContext files = withoutWorker(Device.PHONE, "en-IE");
                HerPhone phone = new HerPhone(HOST)) {
            String everybody = at(files, 12, path).locator(where).innerText();
            Page page = phone.she().page();
            page.navigate(HOST.address() + path);
            assertEquals("", page.evaluate("() => document.documentElement.dataset.file"), "it begins as a file");
            page.waitForFunction(
                    "([where, other]) => document.querySelector(where).innerText !== other", List.of(where, everybody));
            String hers = page.locator(where).innerText();
            assertTrue(hers.contains(path.equals("/safety") ? "Ireland" : "Women's Aid"), hers);
        }
    }
}
