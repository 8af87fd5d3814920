package care.plumbline.pages.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.cli.Plumbline;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme  | NIGHT | class=\"night\"",
                "theme  | DAY   | class=\"day\"",
                "text   | 150   | data-text=\"150\"",
                "text   | 200   | data-text=\"200\"",
                "hand   | LEFT  | data-hand=\"left\"",
                "spoken | yes   | value=\"yes\" aria-pressed=\"true\">On",
                "country| FR    | Numbers: France",
                "look   | 612121010 | /612121010.svg"
            })
    void a_wish_is_there_on_the_next_page_and_the_one_after(String wish, String value, String shows) throws Exception {
        assertFalse(phone.get("/settings").body().contains(shows), "before");
        HttpResponse<String> taken = phone.post("/view", "wish", wish, "value", value, "to", "/settings#" + wish);
        assertEquals(303, taken.statusCode());
        assertEquals("/settings#" + wish, taken.headers().firstValue("Location").orElseThrow());
        phone.post("/view", "wish", "language", "value", "en");
        assertTrue(phone.get("/settings").body().contains(shows), "after");
    }

    @Test
    void a_wish_needs_no_journal_and_begins_none() throws Exception {
        phone.post("/view", "wish", "theme", "value", "NIGHT");
        assertEquals("", phone.cookie(Phone.DEVICE));
    }

    @ParameterizedTest
    @CsvSource({
        "theme, PINK",
        "text, 300",
        "country, XX",
        "country, de",
        "language, fr",
        "look, 123",
        "hand, BOTH",
        "spoken, aloud",
        "zone, Nowhere",
        "colour, red"
    })
    void an_unknown_wish_is_refused_and_changes_nothing(String wish, String value) throws Exception {
        phone.post("/view", "wish", "text", "value", "125");
        String before = phone.cookie(Phone.VIEW);
        HttpResponse<String> refused = phone.post("/view", "wish", wish, "value", value);
        assertEquals(422, refused.statusCode());
        assertEquals(before, phone.cookie(Phone.VIEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/settings//evil.example",
                "/@evil.example/..",
                "javascript:alert(1)",
                "/nowhere",
                "settings",
                "/settings\r\nSet-Cookie: a=b",
                "/settings?to=https://evil.example",
                "/%2f%2fevil.example",
                "/.evil.example",
                "/settings/../..//evil.example",
                "/assets/x/y",
                " /settings",
                "/view"
            })
    void a_wish_leads_to_our_own_pages_only(String to) throws Exception {
        HttpResponse<String> taken = phone.post("/view", "wish", "theme", "value", "DAY", "to", to);
        assertEquals("/settings", taken.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/safety", "/settings#country", "/today?m=5&w=any", "/questions/ab12cd34", "/why"})
    void a_wish_leads_back_to_where_she_was(String to) throws Exception {
        HttpResponse<String> taken = phone.post("/view", "wish", "theme", "value", "DAY", "to", to);
        assertEquals(to, taken.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void the_browser_tells_its_time_zone_once() throws Exception {
        assertTrue(phone.get("/settings").body().contains("data-zone=\"known\""), "a stranger's is not asked for");
        phone.begin();
        assertTrue(phone.get("/settings").body().contains("data-zone=\"ask\""));
        HttpResponse<String> told = phone.post("/zone", "zone", "Pacific/Auckland");
        assertEquals(204, told.statusCode());
        String page = phone.get("/settings").body();
        assertTrue(page.contains("data-zone=\"known\""));
        assertTrue(page.contains("class=\"night\""), "noon in London is one in the morning in Auckland");
        assertEquals(422, phone.post("/zone", "zone", "Middle/Earth").statusCode());
    }

    @Test
    void with_one_tap_the_danger_signs_fall_silent_about_a_baby_and_with_one_more_they_speak() throws Exception {
        phone.begin();
        String tag = phone.get("/settings")
                .body()
                .split("name=\"what\" value=\"", 2)[1]
                .substring(0, 8);
        assertTrue(phone.get("/safety").body().contains("Your baby is unwell"));
        assertEquals(
                303,
                phone.post("/settings/leave-out", "what", tag, "value", "yes").statusCode());
        assertFalse(phone.get("/safety").body().contains("Your baby is unwell"));
        assertEquals(
                303,
                phone.post("/settings/leave-out", "what", tag, "value", "no").statusCode());
        assertTrue(phone.get("/safety").body().contains("Your baby is unwell"));
        assertEquals(
                422,
                phone.post("/settings/leave-out", "what", tag, "value", "perhaps")
                        .statusCode());
        assertEquals(
                422,
                phone.post("/settings/leave-out", "what", "00000000", "value", "yes")
                        .statusCode());
    }

    @Test
    void a_stranger_is_told_kindly_what_a_journal_would_let_her_leave_out() throws Exception {
        String page = phone.get("/settings").body();
        assertTrue(page.contains("You can also ask us to leave out everything about babies"));
        assertFalse(page.contains("/settings/leave-out"));
    }

    @Test
    void every_tap_of_the_pictures_page_is_taken() throws Exception {
        String page = phone.get("/settings/pictures").body();
        String[] buttons = page.split("<button name=\"value\" value=\"");
        assertEquals(1 + 7 + 7 + 4 + 4 + 6 + 4 + 3 + 3, buttons.length);
        for (int i = 1; i < buttons.length; i++) {
            String look = buttons[i].substring(0, 9);
            assertEquals(303, phone.post("/view", "wish", "look", "value", look).statusCode(), look);
        }
    }

    @Test
    void the_version_is_the_one_the_command_says() throws Exception {
        var out = new StringWriter();
        Plumbline.run(new String[] {"--version"}, LocalDate.EPOCH, new PrintWriter(out), new PrintWriter(out));
        assertTrue(phone.get("/settings").body().contains(out.toString().strip() + " · guide "));
    }
}
