package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.material.Material;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: one server offers both homes, she chooses with a tap, and what one home keeps the other never
/// touches, reads or sends.
class TwoHomesTest {

    /// Something, and then an address that was placed below the path when the folder was published.
    private static final Pattern TWICE = Pattern.compile("(base|place)\\s*\\+\\s*[\"'`]/phone");

    private static final String DIGITS = "248613";

    private static Server server;

    @BeforeAll
    static void put_up() {
        server = Server.showing(Material.built(Optional.of(new PhoneFiles(Published.beside())), Optional.empty()));
    }

    @AfterAll
    static void take_down() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void she_chooses_her_phone_with_a_tap_and_the_server_never_hears_a_word() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            onThisPhone(she.open("/"));
            assertEquals("/phone/", she.path());
            onThePhone(she);
            assertEquals(List.of(), she.context().cookies(), "the server set nothing and was told nothing");
            she.page().navigate(server.address() + "/");
            she.page().waitForURL("**/phone/today");
            she.open("/start");
            assertEquals("/start", she.path(), "the other home can be had at any time");
        }
    }

    @Test
    void she_chooses_the_server_with_a_tap_and_the_phone_keeps_no_journal() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            withTheServer(she);
            she.open("/");
            assertEquals("/today", she.path());
            assertFalse(journalOnThePhone(she), "nothing is in the browser");
        }
    }

    @Test
    void erasing_in_one_home_leaves_the_other_as_it_is() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            withTheServer(she);
            String atServer = export(she, "");
            she.open("/today").page().waitForTimeout(1_500);
            she.open("/phone/");
            onThePhone(she);
            assertFalse(export(she, "/phone").equals(atServer), "two journals");

            she.open("/phone/settings/erase").tap("Erase now");
            she.page().waitForTimeout(1_500);
            assertEquals(atServer, export(she, ""));
            assertTrue(scopes(she).contains("/"), () -> "the worker of the server is there: " + scopes(she));
            assertTrue(
                    caches(she).stream().noneMatch(name -> name.startsWith("plumbline-home ")),
                    () -> caches(she).toString());

            she.open("/phone/");
            onThePhone(she);
            String again = export(she, "/phone");
            she.open("/settings/erase").tap("Erase now");
            // It is the page after erasing that lets the worker of the server go.
            for (int patience = 0; patience < 20 && scopes(she).contains("/"); patience++) {
                she.page().waitForTimeout(500);
            }
            assertEquals(List.of("/phone/"), scopes(she));
            assertTrue(
                    caches(she).stream().allMatch(name -> name.startsWith("plumbline-home /phone ")),
                    () -> caches(she).toString());
            she.open("/phone/today");
            assertEquals(again, export(she, "/phone"));
        }
    }

    @Test
    void the_picture_to_scan_of_a_phone_below_a_path_is_read_by_another() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                Walker physio = new Walker(server, Device.PHONE)) {
            hers.she().open("/phone/summary/short");
            String scanned = Camera.reads(hers.page().locator("[data-qr] svg"));
            assertTrue(scanned.startsWith(server.address() + "/phone/scanned#"), scanned);
            physio.page().navigate(scanned);
            physio.page().locator("[data-scanned]:visible").waitFor();
            assertTrue(physio.page().locator("[data-scanned] p").count() > 10);
        }
    }

    @Test
    void leaving_and_erasing_below_a_path_lead_below_it_and_not_twice() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            she.open("/phone/");
            onThePhone(she);
            she.open("/phone/today");
            Page other = she.context().newPage();
            other.navigate(server.address() + "/phone/settings/erase");
            other.locator("button:has-text('Erase now')").first().click();
            other.waitForURL("**/settings/erased");
            she.page().waitForURL(server.address() + "/phone/");
            she.open("/phone/");
            onThePhone(she);
            she.open("/phone/today").page().locator("#leave").click();
            she.page().waitForURL("**/away");
            assertEquals("/phone/away", she.path());
        }
    }

    @Test
    void what_a_form_names_as_its_way_on_leads_below_the_path_and_not_twice() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            she.open("/phone/");
            onThePhone(she);
            she.open("/phone/settings");
            she.tap(she.page()
                    .locator("form:has([name=to]) button:not([aria-hidden])")
                    .first());
            assertEquals("/phone/settings", she.path());
            she.open("/phone/settings/pin");
            she.page().locator("input[name=pin]").fill(DIGITS);
            she.page().locator("input[name=again]").fill(DIGITS);
            she.tap(she.page().locator("form:has([name=again]) .btn.main"));
            she.page().locator("#leave").click();
            she.page().waitForURL("**/away");
            she.open("/phone/progress");
            she.page().locator("input[name=pin]").fill(DIGITS);
            she.page().locator("form:has([name=pin]) .btn.main").click();
            she.page().locator("nav.nav").waitFor();
            assertEquals("/phone/today", she.path());
            she.open("/phone/progress");
            assertEquals("/phone/progress", she.path());
        }
    }

    @Test
    void no_script_puts_a_path_before_an_address_that_has_it() throws IOException {
        try (Stream<Path> files = Files.walk(Published.beside())) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                String text = Files.readString(script);
                assertFalse(TWICE.matcher(text).find(), script::toString);
            }
        }
    }

    @Test
    void a_new_version_of_the_servers_worker_leaves_the_files_of_the_phone_alone() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            she.open("/phone/");
            onThePhone(she);
            // The worker of the server comes in afterwards: it clears what older ones of its own kept.
            withTheServer(she);
            she.open("/today").page().waitForTimeout(2_000);
            assertTrue(
                    scopes(she).containsAll(List.of("/", "/phone/")),
                    () -> scopes(she).toString());
            assertTrue(
                    caches(she).stream().anyMatch(name -> name.startsWith("plumbline-home /phone ")),
                    () -> caches(she).toString());
        }
    }

    @Test
    void what_could_not_be_sent_in_one_home_is_no_business_of_the_other() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            withTheServer(she);
            she.open("/phone/");
            onThePhone(she);
            String before = export(she, "/phone");
            she.page().evaluate("""
                    async () => {
                      localStorage.setItem("plumbline-steps", JSON.stringify([["a", "b", 0, "c", 1, 0, 1]]));
                      const cache = await caches.open("plumbline-unsent");
                      await cache.put("unsent/1", new Response(JSON.stringify({ path: "/check-in", body: "pain_now=7" })));
                    }""");
            she.open("/phone/today").page().waitForTimeout(1_500);
            assertFalse(she.has("a[href*='/offline/unsent']"), "the phone does not speak of it");
            assertEquals(before, export(she, "/phone"));
            assertEquals(true, she.page().evaluate("() => localStorage.getItem('plumbline-steps') !== null"));
        }
    }

    @Test
    void the_worker_of_the_phone_can_answer_for_nothing_but_its_own_folder() {
        Walker she = new Walker(server, Device.PHONE);
        try (BrowserContext _ = she.context()) {
            she.open("/phone/");
            assertEquals("SecurityError", she.page().evaluate("""
                    () => navigator.serviceWorker.register("/phone/sw.js", { scope: "/" })
                      .then(() => "taken", (refused) => refused.name)"""));
            assertTrue(
                    she.leave().stream().allMatch(said -> said.contains("is not under the max scope allowed")),
                    "the browser says so, and nothing else");
        }
    }

    @Test
    void a_journal_moves_from_the_server_to_her_phone() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            withTheServer(she);
            String saved = export(she, "");
            she.open("/settings/export").tap("Plumbline on this phone");
            assertEquals("/phone/keeping", she.path());
            she.page()
                    .locator("#bring")
                    .setInputFiles(new FilePayload(
                            "plumbline.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
            she.page().waitForURL("**/phone/today");
            assertEquals(HerPhone.entries(saved), HerPhone.entries(export(she, "/phone")));
        }
    }

    @Test
    void leaving_leads_to_the_neutral_page_of_the_home_she_is_in() {
        try (Walker she = new Walker(server, Device.PHONE)) {
            withTheServer(she);
            she.open("/today").tap("Leave");
            she.page().waitForURL("**/away");
            she.open("/phone/");
            onThePhone(she);
            she.open("/phone/today").tap("Leave");
            she.page().waitForURL("**/phone/away");
        }
    }

    @Test
    void without_a_script_the_server_is_a_home_and_the_phone_leads_there() {
        try (Walker she = new Walker(server, Device.PHONE.withoutScripts())) {
            onThisPhone(she.open("/"));
            assertEquals("/phone/", she.path());
            assertTrue(she.page().locator("noscript .card").isVisible(), she.heading());
            assertFalse(she.page().locator("form").first().isVisible(), "nothing there could take a form");
            she.tap(she.page().locator("noscript .btn"));
            assertEquals("/start", she.path());
            Way.begin(she);
            Way.throughSafety(she);
            Way.keep(she);
            assertEquals("/today", she.path());
        }
    }

    /// From the first page of the phone to a journal there.
    private static void onThePhone(Walker she) {
        Way.begin(she);
        Way.throughSafety(she, "/phone");
        Way.keep(she);
        assertEquals("/phone/today", she.path());
    }

    private static void onThisPhone(Walker she) {
        she.page().getByText("On this phone, or with this server?").click();
        she.tap("On this phone");
    }

    private static void withTheServer(Walker she) {
        Way.begin(she.open("/start"));
        Way.throughSafety(she);
        Way.keep(she);
        assertEquals("/today", she.path());
    }

    private static String export(Walker she, String home) {
        return (String) Objects.requireNonNull(she.page()
                .evaluate("(path) => fetch(path).then(answer => answer.text())", home + "/settings/export.json"));
    }

    private static boolean journalOnThePhone(Walker she) {
        return (boolean) Objects.requireNonNull(she.page()
                .evaluate("async () => (await indexedDB.databases()).some(base => base.name.startsWith('plumbline'))"));
    }

    private static List<String> scopes(Walker she) {
        return texts(she.page()
                        .evaluate(
                                "async () => (await navigator.serviceWorker.getRegistrations()).map(one => one.scope)"))
                .stream()
                .map(scope -> URI.create(scope).getPath())
                .sorted()
                .toList();
    }

    private static List<String> caches(Walker she) {
        return texts(she.page().evaluate("() => caches.keys()"));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
