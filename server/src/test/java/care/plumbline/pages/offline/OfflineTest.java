package care.plumbline.pages.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.words.Language;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.guides.GuideFolder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    @TempDir
    private static Path folder;

    private static Companion companion;

    private Phone phone = new Phone(0);

    @BeforeAll
    static void open() {
        companion = new Companion(folder);
    }

    @BeforeEach
    void aPhoneThatHasNeverBeenHere() {
        phone = companion.phone();
    }

    @AfterAll
    static void close() {
        companion.close();
    }

    /// What the worker keeps; its own words name other addresses too, such as the one it leaves alone.
    private static String lists(String worker) {
        return worker.lines()
                .filter(line -> line.startsWith("const files") || line.startsWith("const pages"))
                .collect(Collectors.joining());
    }

    private static List<String> addresses(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(one -> one.substring(1, one.length() - 1))
                .toList();
    }

    @Test
    void the_worker_keeps_only_what_there_is() throws Exception {
        HttpResponse<String> worker = phone.get("/sw.js");
        assertEquals("no-cache", worker.headers().firstValue("Cache-Control").orElseThrow());
        List<String> kept = addresses(lists(worker.body()));
        assertTrue(kept.size() > 10, kept.toString());
        assertTrue(kept.containsAll(List.of("/offline", "/offline/safety", "/away")));
        for (String address : kept) {
            assertEquals(200, phone.get(address).statusCode(), address);
        }
    }

    @Test
    void every_file_a_page_needs_is_kept() throws Exception {
        List<String> kept = addresses(lists(phone.get("/sw.js").body()));
        for (String page : List.of("/offline", "/offline/safety", "/away")) {
            for (String address : addresses(phone.get(page).body())) {
                assertTrue(!address.startsWith("/assets/") || kept.contains(address), page + " needs " + address);
            }
        }
        String style = kept.stream()
                .filter(one -> one.endsWith("/plumbline.css"))
                .findFirst()
                .orElseThrow();
        String font =
                kept.stream().filter(one -> one.endsWith(".woff2")).findFirst().orElseThrow();
        assertTrue(phone.get(style).body().contains("url(" + font + ")"), "the letters come from the kept address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offline", "/offline/safety", "/away"})
    void a_kept_page_is_the_same_for_a_stranger_and_for_her(String page) throws Exception {
        Phone hers = companion.phone();
        hers.begin("birth_date", "2026-10-11", "activity_1", "planted words");
        assertEquals(phone.get(page).body(), hers.get(page).body());
        assertTrue(hers.get("/safety").body().contains("6 weeks"), "online it speaks in her words");
    }

    @Test
    void without_a_network_every_danger_sign_and_number_is_there() throws Exception {
        phone.post("/view", "wish", "country", "value", "DE");
        String page = phone.get("/offline/safety").body();
        for (DangerSign sign : GuideFolder.bundled().dangerSigns()) {
            String name = sign.name().in(Language.ENGLISH);
            assertTrue(page.contains("<summary><span>" + name + "</span>"), name);
        }
        assertTrue(page.contains("tel:112") && page.contains("Numbers: Germany"));
        assertTrue(phone.get("/offline").body().contains("What you saved is safe"));
    }

    @Test
    void the_neutral_page_says_nothing_of_us() throws Exception {
        HttpResponse<String> away = phone.get("/away");
        String page = away.body().toLowerCase(Locale.ROOT);
        for (String word : List.of("plumb", "back", "birth", "pain", "health", "safe", "baby", "http")) {
            assertFalse(page.contains(word), word);
        }
        assertTrue(page.contains("<title>kitchen measures</title>"));
        assertEquals(
                List.of("/away/over"), addresses(page.substring(page.indexOf("<body"))), "its heading alone leads on");
        // Where her home stands is on every page, and is no file of it.
        for (String address : addresses(page.replaceFirst("data-at=\"[^\"]*\"", ""))) {
            String file = phone.get(address).body().toLowerCase(Locale.ROOT);
            assertFalse(file.contains("plumb"), address);
        }
    }

    @Test
    void the_neutral_name_and_icon_say_nothing_and_stand_on_every_page_once_she_chose_them() throws Exception {
        String manifest = phone.get("/notes.webmanifest").body();
        assertTrue(manifest.contains("\"name\": \"Notes\"") && manifest.contains("maskable"), manifest);
        assertFalse(manifest.toLowerCase(Locale.ROOT).contains("plumb"), manifest);
        assertTrue(phone.get("/manifest.webmanifest").body().contains("maskable"));
        phone.post("/view", "wish", "name", "value", "NOTES");
        for (String page : List.of("/", "/safety", "/learn", "/settings")) {
            String html = phone.get(page).body();
            String head = html.substring(0, html.indexOf("</head>"));
            assertTrue(head.contains("<title>Notes</title>") && head.contains("href=\"/notes.webmanifest\""), head);
            assertFalse(head.replaceAll("plumbline\\.css", "").contains("plumb"), head);
        }
        phone.post("/view", "wish", "name", "value", "PLUMBLINE");
        assertTrue(phone.get("/").body().contains("href=\"/manifest.webmanifest\""));
    }

    @Test
    void the_manifest_names_pictures_there_are() throws Exception {
        HttpResponse<String> manifest = phone.get("/manifest.webmanifest");
        assertEquals(
                "application/manifest+json",
                manifest.headers().firstValue("Content-Type").orElseThrow());
        List<String> icons = addresses(manifest.body()).stream()
                .filter(one -> one.endsWith(".png"))
                .toList();
        assertEquals(2, icons.size());
        for (String icon : icons) {
            assertEquals(
                    "image/png",
                    phone.get(icon).headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void a_phone_keeps_pages_only_after_she_said_that_we_may_keep_something() throws Exception {
        assertFalse(phone.get("/").body().contains("data-journal"));
        phone.begin();
        assertTrue(phone.get("/settings").body().contains("data-journal=\"yes\""));
    }
}
