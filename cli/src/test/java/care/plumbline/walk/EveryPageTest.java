package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.Site;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.OnPhone;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.Web;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// Promise: every page serves every woman (WCAG 2.2 AA), by day and by night, with one thumb and large letters.
///
/// axe knows about half of what can be wrong; the rest is for eyes and a screen reader.
@InBothHomes
class EveryPageTest {

    private static @Nullable Inspection all;

    private final Home home;

    EveryPageTest(Home home) {
        this.home = home;
    }

    private static Inspection all() {
        return Objects.requireNonNull(all, "looked at before the first test");
    }

    @BeforeParameterizedClassInvocation
    static void looks_at_every_page(Home home) {
        all = Inspection.ofEveryPage(home);
    }

    private static void nothing(Heading heading) {
        List<String> found = all().of(heading);
        assertEquals("", String.join("\n", found), heading.name());
    }

    @Test
    void axe_finds_nothing_by_day() {
        nothing(Heading.AXE_BY_DAY);
    }

    @Test
    void colours_have_contrast_at_night() {
        nothing(Heading.AXE_BY_NIGHT);
    }

    @Test
    void everything_to_tap_is_as_big_as_a_thumb() {
        nothing(Heading.SMALL_AT_THE_USUAL_SIZE);
        nothing(Heading.SMALL_ON_A_NARROW_SCREEN);
        nothing(Heading.SMALL_IN_LANDSCAPE);
        nothing(Heading.SMALL_AT_200_PERCENT);
    }

    @Test
    void nothing_lies_behind_or_beside_the_screen_at_the_usual_size() {
        nothing(Heading.HIDDEN_AT_THE_USUAL_SIZE);
        nothing(Heading.OUTSIDE_AT_THE_USUAL_SIZE);
    }

    @Test
    void nothing_lies_behind_or_beside_a_narrow_screen() {
        nothing(Heading.HIDDEN_ON_A_NARROW_SCREEN);
        nothing(Heading.OUTSIDE_ON_A_NARROW_SCREEN);
    }

    @Test
    void nothing_lies_behind_or_beside_a_screen_that_lies_on_its_side() {
        nothing(Heading.HIDDEN_IN_LANDSCAPE);
        nothing(Heading.OUTSIDE_IN_LANDSCAPE);
    }

    @Test
    void no_word_is_broken_by_a_column_too_narrow_for_it() {
        nothing(Heading.BROKEN_AT_THE_USUAL_SIZE);
        nothing(Heading.BROKEN_ON_A_NARROW_SCREEN);
        nothing(Heading.BROKEN_IN_LANDSCAPE);
        nothing(Heading.BROKEN_AT_200_PERCENT);
    }

    @Test
    void nothing_jumps_while_a_page_comes() {
        nothing(Heading.MOVES);
    }

    @Test
    void every_control_is_there_at_200_percent() {
        nothing(Heading.HIDDEN_AT_200_PERCENT);
        nothing(Heading.OUTSIDE_AT_200_PERCENT);
    }

    @Test
    void no_page_asks_another_origin_or_does_what_its_policy_forbids() {
        nothing(Heading.FORBIDDEN);
    }

    @Test
    void tab_reaches_everything_and_shows_where_it_is() {
        nothing(Heading.FOCUS);
    }

    /// What a browser is given that is no page: files to keep, the worker's own script, what a home screen asks
    /// for, and the ways to and from the harmless page, which only lead on (`LeavingTest` goes them).
    private static final Set<String> NO_PAGES = Set.of(
            "/settings/export.json",
            "/settings/export/page.json",
            "/settings/reminders/{days}/{at}",
            "/summary/page.pdf",
            "/sw.js",
            "/manifest.webmanifest",
            "/notes.webmanifest",
            "/away/now",
            "/away/over");

    @Test
    void every_address_of_the_product_was_reached() {
        var guide = GuideFolder.bundled();
        var drawings = new Drawings(GuideFolder.figures(), guide.version());
        AssetFiles assets = AssetFiles.read();
        Routes routes = switch (home) {
            case A_SERVER -> Web.routes(guide, assets, drawings);
            case HER_PHONE -> OnPhone.addTo(Site.routes(guide, drawings, assets.addresses(), "", Optional::empty));
        };
        var missed = routes.all().stream()
                .filter(route -> route.method() == Routes.Method.GET && route.kind() != Routes.Kind.PICTURE)
                .map(Routes.Route::pattern)
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .filter(pattern -> all().addresses().stream()
                        .noneMatch(address -> address.matches(pattern.replaceAll("\\{[^}]+}", "[^/]+"))))
                .toList();
        assertEquals(List.of(), missed, all().addresses()::toString);
    }

    @Test
    void every_kind_of_page_was_looked_at() {
        assertTrue(all().reached() >= 65, all().reached() + " stops");
        assertEquals(
                home == Home.A_SERVER
                        ? Tour.everyPage().size()
                        : Tour.onHerPhoneOnly().size(),
                all().pages());
    }

    /// A heading that nothing can come under would be a test that cannot fail.
    @Test
    void a_page_with_every_fault_is_found_out_under_every_heading() {
        var inspection = new Inspection();
        // On a page of nobody's: a page of ours has a policy that forbids most of these faults.
        Walker she = new Walker(home.address(), Device.PHONE);
        String faults = """
                        <!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
                        <p style="color: #ccc; background: #fff">Too pale to read.</p>
                        <p><button style="width: 20px; height: 20px; padding: 0">x</button></p>
                        <p><a href="#a" style="outline: none; display: block; padding: 20px">No ring</a></p>
                        <p style="position: relative"><button style="width: 99px; height: 99px">Below</button>
                        <span style="position: absolute; left: 0; top: 0; width: 99px; height: 99px"></span></p>
                        <p style="width: 40px; overflow-wrap: anywhere">Bleeding</p>
                        <p style="width: 900px">Too wide.</p></main></html>""";
        she.page()
                .route(
                        "**/faults",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody(faults)));
        she.page().navigate(home.address() + "/faults");
        she.page().evaluate("""
                        () => new Promise((done) => setTimeout(() => {
                          document.querySelector("main").style.paddingTop = "300px";
                          setTimeout(done, 200);
                        }, 100))""");
        inspection.look("faults", she.page());
        she.page().evaluate("() => setTimeout(() => { throw new Error('broken') }, 0)");
        she.page().waitForTimeout(300);
        inspection.leaves(she);
        Map<Heading, String> expected = new EnumMap<>(Heading.class);
        expected.put(Heading.AXE_BY_DAY, "color-contrast");
        expected.put(Heading.AXE_BY_NIGHT, "color-contrast");
        expected.put(Heading.SMALL_AT_THE_USUAL_SIZE, "“x” is 20 × 20");
        expected.put(Heading.SMALL_ON_A_NARROW_SCREEN, "“x” is 20 × 20");
        expected.put(Heading.SMALL_IN_LANDSCAPE, "“x” is 20 × 20");
        expected.put(Heading.SMALL_AT_200_PERCENT, "“x” is 20 × 20");
        expected.put(Heading.HIDDEN_AT_THE_USUAL_SIZE, "“Below” lies behind");
        expected.put(Heading.HIDDEN_ON_A_NARROW_SCREEN, "“Below” lies behind");
        expected.put(Heading.HIDDEN_IN_LANDSCAPE, "“Below” lies behind");
        expected.put(Heading.HIDDEN_AT_200_PERCENT, "“Below” lies behind");
        expected.put(Heading.OUTSIDE_AT_THE_USUAL_SIZE, "wide on a screen of");
        expected.put(Heading.OUTSIDE_ON_A_NARROW_SCREEN, "wide on a screen of 320");
        expected.put(Heading.OUTSIDE_IN_LANDSCAPE, "wide on a screen of 844");
        expected.put(Heading.BROKEN_AT_THE_USUAL_SIZE, "“Bleeding” is broken");
        expected.put(Heading.BROKEN_ON_A_NARROW_SCREEN, "“Bleeding” is broken");
        expected.put(Heading.BROKEN_IN_LANDSCAPE, "“Bleeding” is broken");
        expected.put(Heading.BROKEN_AT_200_PERCENT, "“Bleeding” is broken");
        expected.put(Heading.MOVES, "moved by");
        expected.put(Heading.OUTSIDE_AT_200_PERCENT, "wide on a screen of");
        expected.put(Heading.FOCUS, "“No ring” does not show");
        expected.put(Heading.FORBIDDEN, "script: ");
        assertEquals(Set.of(Heading.values()), expected.keySet());
        expected.forEach((heading, fault) ->
                assertTrue(inspection.of(heading).toString().contains(fault), () -> heading + "\n" + inspection));
        assertTrue(
                inspection.of(Heading.FOCUS).toString().contains("“Below” has the focus but cannot be seen"),
                inspection::toString);
    }

    @AfterParameterizedClassInvocation
    static void writes_which_links_are_left_out(Home home) throws IOException {
        Path list = Path.of("target", "links-in-sentences-" + home + ".txt");
        Files.write(list, all().inlineLinks());
        System.out.printf(
                "%s: %d stops, %d looked at. %d links in a sentence may be smaller than a thumb: cli/%s%n",
                home, all().reached(), all().pages(), all().inlineLinks().size(), list);
    }
}
