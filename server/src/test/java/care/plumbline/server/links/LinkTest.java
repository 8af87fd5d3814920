package care.plumbline.server.links;

import static care.plumbline.server.links.HerBrowser.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.json.Json;
import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.links.HerBrowser.Answer;
import care.plumbline.server.links.HerBrowser.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: whoever holds a link and its code opens what she shows, for as long as she said; nobody else does, and this
/// server cannot.
class LinkTest {

    private static final String CODE = "314159";

    /// Most links here ask for none: a slow digest each time is the point of it, and no point of these.
    private static final String NONE = "";

    private Server server;
    private Visitor she;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
        she = new Visitor(server);
        says("activity_1", "stairs with the pram");
        she.open("/today");
    }

    private void says(String question, String words) {
        she.post("/begin", "once", UUID.randomUUID().toString(), "k." + question, words);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static int left(Answer answer) {
        assertEquals(401, answer.status(), answer.body());
        return Integer.parseInt(((Json.Number) answer.json().at("remainingAttempts")).written());
    }

    private static void opens(Link link) {
        Answer answer = HerBrowser.asks(link, CODE);
        assertEquals(200, answer.status(), answer.body());
        assertEquals(WORDS, HerBrowser.open(answer.file("embedded"), link.key()));
    }

    private static void opensForNobody(Link link) {
        assertEquals(404, HerBrowser.asks(link, CODE).status());
    }

    private void takesBack() {
        she.open("/settings/links").press("button[value=take]");
        assertTrue(she.says().contains("You took it back. It opens for nobody any more."), she::says);
        assertEquals(1, she.page().select("[data-place]").size());
    }

    @Test
    void a_program_of_another_make_opens_it_with_its_code() {
        Link link = HerBrowser.shows(server, she, CODE);
        opens(link);
        Answer answer = HerBrowser.asks(link, CODE);
        assertEquals(List.of("*"), answer.headers().get("access-control-allow-origin"));
        assertEquals(List.of("no-store"), answer.headers().get("cache-control"));
        assertEquals(List.of("noindex, nofollow"), answer.headers().get("x-robots-tag"));
        assertTrue(link.url().length() <= 128, link.url());
    }

    @Test
    void a_file_that_is_too_long_to_stand_in_the_manifest_is_fetched_with_a_ticket_for_minutes() {
        Link link = HerBrowser.shows(server, she, NONE);
        String asked = "{\"recipient\":\"Ama\",\"passcode\":\"" + CODE + "\",\"embeddedLengthMax\":10}";
        String location = HerBrowser.asks(link.url(), asked).file("location");
        assertTrue(location.startsWith(link.url() + "/"), location);
        assertEquals(WORDS, HerBrowser.open(HerBrowser.fetches(location).body(), link.key()));
        for (String other : List.of(
                "0",
                "0.9999999999.x",
                "0.99999999999999999.",
                "9" + location.substring(location.lastIndexOf('/') + 1))) {
            assertEquals(404, HerBrowser.fetches(link.url() + "/" + other).status(), other);
        }
        server.passes(Duration.ofMinutes(11));
        assertEquals(404, HerBrowser.fetches(location).status(), "a ticket ends");
    }

    @Test
    void a_code_is_the_same_with_blanks_dashes_and_digits_of_another_keyboard() {
        Link link = HerBrowser.shows(server, she, CODE);
        for (String typed :
                List.of(" 314 159 ", "314-159", "314\u2013159", "\u00A0314\u2009159", "\uFF13\uFF11\uFF14159")) {
            assertEquals(200, HerBrowser.asks(link, typed).status(), typed);
        }
        assertEquals(4, left(HerBrowser.asks(link, "314 158")), "wrong is wrong, however it is written");
        assertEquals(3, left(HerBrowser.asks(link, "314159x")));
    }

    @Test
    void a_wrong_code_opens_nothing_and_five_shut_it_for_good() {
        Link link = HerBrowser.shows(server, she, CODE);
        assertEquals(5, left(HerBrowser.asks(link.url(), "{\"recipient\":\"Ama\"}")), "asking without one is no try");
        for (int left = 4; left >= 0; left--) {
            if (left == 2) {
                opens(link);
            }
            assertEquals(left, left(HerBrowser.asks(link, "000000")));
        }
        opensForNobody(link);
        server.passes(Duration.ofDays(3));
        server.restart();
        opensForNobody(link);
        assertTrue(she.open("/settings/links").says().contains("Too many wrong codes"), she::says);
    }

    @Test
    void of_thirty_who_guess_at_once_no_more_than_five_are_heard() throws Exception {
        Link link = HerBrowser.shows(server, she, CODE);
        try (var many = Executors.newFixedThreadPool(30)) {
            List<Callable<Integer>> guesses = IntStream.range(0, 30)
                    .<Callable<Integer>>mapToObj(one ->
                            () -> HerBrowser.asks(link, "7" + (10_000 + one)).status())
                    .toList();
            int heard = 0;
            for (var guess : many.invokeAll(guesses)) {
                heard += guess.get() == 401 ? 1 : 0;
            }
            assertEquals(5, heard);
        }
        opensForNobody(link);
    }

    @Test
    void it_ends_when_she_said_and_its_files_go_then() throws Exception {
        Link link = HerBrowser.shows(server, she, NONE);
        server.passes(Duration.ofDays(14).minusMinutes(1));
        opens(link);
        server.passes(Duration.ofMinutes(2));
        opensForNobody(link);
        assertTrue(she.open("/settings/links").says().contains("It opens for nobody."), she::says);
        opens(HerBrowser.shows(server, she, NONE));
        assertEquals(
                List.of("[]"), files().stream().filter(one -> one.length() < 10).toList());
        assertEquals(2, files().size());
    }

    @Test
    void what_she_takes_back_opens_for_nobody_from_that_moment() {
        Link link = HerBrowser.shows(server, she, NONE);
        opens(link);
        takesBack();
        opensForNobody(link);
        List<String> looks = she.page().select("[data-place] ul.points li").eachText();
        assertTrue(looks.toString().contains("Ama, sorrel physio"), () -> "who looked is still there: " + looks);
        she.press("button[value=take]");
        assertEquals(0, she.page().select("[data-place]").size(), "and goes off the list when she says so");
        opensForNobody(link);
    }

    @Test
    void erasing_her_journal_takes_what_it_showed_along() {
        Link link = HerBrowser.shows(server, she, NONE);
        she.open("/settings/erase").press("button[value=yes]");
        opensForNobody(link);
    }

    @Test
    void a_letter_that_somebody_changed_is_noticed_by_whoever_opens_it() {
        Link link = HerBrowser.shows(server, she, NONE);
        String jwe = HerBrowser.asks(link, CODE).file("embedded");
        for (int part = 0; part < 5; part++) {
            String[] parts = jwe.split("\\.", -1);
            if (parts[part].isEmpty()) {
                continue;
            }
            int middle = parts[part].length() / 2;
            char other = parts[part].charAt(middle) == 'A' ? 'B' : 'A';
            parts[part] = parts[part].substring(0, middle) + other + parts[part].substring(middle + 1);
            assertThrows(
                    IllegalStateException.class, () -> HerBrowser.open(String.join(".", parts), link.key()), "part");
        }
        assertThrows(
                IllegalStateException.class,
                () -> HerBrowser.open(jwe, HerBrowser.fresh(server).key()));
    }

    @Test
    void she_sees_who_looked_and_when_and_the_store_does_not() throws IOException {
        Link link = HerBrowser.shows(server, she, CODE);
        opens(link);
        HerBrowser.asks(link, "000000");
        she.open("/settings/links");
        List<String> looks = she.page().select("[data-place] ul.points li").eachText();
        assertEquals(1, looks.size(), "a wrong code is no look: " + looks);
        assertTrue(looks.getFirst().startsWith("Ama, sorrel physio, "), looks::toString);
        assertTrue(looks.getFirst().contains("22 November 2026, 10:00"), looks::toString);
        String stored = stored() + server.log();
        for (String word : List.of("sorrel", "marjoram", "quillwort", CODE, link.id(), Base64Text.of(link.key()))) {
            assertFalse(stored.contains(word), word);
        }
    }

    @Test
    void nobody_else_sees_takes_back_or_answers_for_her_links() {
        Link link = HerBrowser.shows(server, she, NONE);
        String tag = she.open("/settings/links").find("input[name=link]").attr("value");
        Visitor another = new Visitor(server);
        another.post("/begin", "once", UUID.randomUUID().toString(), "k.activity_1", "nothing of hers");
        assertEquals(
                0, another.open("/settings/links").page().select("[data-place]").size());
        for (String path : List.of("/settings/links/change", "/settings/links/keep")) {
            another.post(path, "once", UUID.randomUUID().toString(), "do", "take", "link", tag);
        }
        opens(link);
        Link taken = new Link(link.id(), HerBrowser.drawn(32), link.url());
        Answer again = HerBrowser.send(server, another, taken, HerBrowser.seal("{}", taken.key(), "x"), "");
        assertEquals(422, again.status(), "a name that is taken stays hers");
        opens(link);
    }

    @Test
    void what_is_no_request_is_refused_and_breaks_nothing() {
        Link link = HerBrowser.shows(server, she, NONE);
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{\"recipient\":\" \"}",
                "{\"recipient\":7}",
                "\u0000",
                "{\"recipient\":\"a\",\"answer\":\"x\"}",
                "[".repeat(5_000))) {
            assertEquals(400, HerBrowser.asks(link.url(), body).status(), body);
        }
        assertEquals(
                400,
                HerBrowser.asks(link.url(), "{\"recipient\":\"" + "a".repeat(300_000) + "\"}")
                        .status());
        for (String id : List.of("x", link.id() + "x", link.id().substring(1), "%00", "..")) {
            assertTrue(
                    HerBrowser.asks(server.address() + "/s/" + id, "{\"recipient\":\"Ama\"}")
                                    .status()
                            >= 400,
                    id);
        }
        assertEquals(404, HerBrowser.fetches(link.url()).status());
        opens(link);
    }

    @Test
    void what_her_browser_did_not_seal_is_not_kept() {
        Link link = HerBrowser.fresh(server);
        for (String jwe : List.of("{}", "a.b.c.d.e", "", "plain words")) {
            assertEquals(422, HerBrowser.send(server, she, link, jwe, CODE).status(), jwe);
        }
        assertEquals(
                422,
                HerBrowser.send(
                                server,
                                she,
                                new Link("short", link.key(), ""),
                                HerBrowser.seal("{}", link.key(), "x"),
                                CODE)
                        .status());
        assertEquals(404, HerBrowser.asks(link, CODE).status());
    }

    @Test
    void an_answer_comes_once_and_only_where_she_asked_for_one() {
        Link deaf = HerBrowser.shows(server, she, NONE);
        Link link = HerBrowser.shows(server, she, NONE, "answer", "yes");
        String jwe = HerBrowser.seal("{}", link.key(), "application/json");
        String answer = "{\"recipient\":\"Ama\",\"passcode\":\"CODE\",\"answer\":\"" + jwe + "\"}";
        assertEquals(
                404, HerBrowser.asks(deaf.url(), answer.replace("CODE", CODE)).status());
        assertEquals(0, she.open("/today").page().select("#news").size());
        assertEquals(
                200, HerBrowser.asks(link.url(), answer.replace("CODE", CODE)).status());
        assertEquals(
                404, HerBrowser.asks(link.url(), answer.replace("CODE", CODE)).status(), "one answer a link");
        assertEquals(1, she.open("/today").page().select("#news").size(), "Today says so");
        she.open("/settings/links");
        assertEquals(jwe, she.find("[data-answer]").attr("data-answer"));
        she.press("button[value=read]");
        assertEquals(0, she.open("/today").page().select("#news").size());
    }

    @Test
    void what_was_answered_counts_once_she_keeps_it_and_one_tap_takes_it_back() {
        Link link = HerBrowser.shows(server, she, NONE, "answer", "yes");
        String answer = "{\"recipient\":\"Ama\",\"passcode\":\"" + CODE + "\",\"answer\":\""
                + HerBrowser.seal("{}", link.key(), "application/json") + "\"}";
        assertEquals(200, HerBrowser.asks(link.url(), answer).status());
        assertFalse(she.open("/told").says().contains("Ama Example"), "nothing changes by itself");
        she.open("/settings/links")
                .press(
                        "[data-answered] button.main",
                        "shown",
                        "clinician_restricts",
                        "clinician_restricts",
                        "impact",
                        "shown",
                        "clinician_bars",
                        "clinician_bars",
                        "bridge",
                        "clinician_name",
                        "Ama Example",
                        "clinician_note",
                        "marjoram");
        assertEquals("/told", she.path());
        assertTrue(she.says().contains("Ama Example"), she::says);
        assertTrue(she.find("#follows .clay").text().contains("We leave out"), she::says);
        assertTrue(she.find("#follows .clay").text().contains("Bridge"), she::says);
        she.press("form[action=/told/undo] button");
        assertFalse(she.find("#follows").text().contains("We leave out"), she::says);
    }

    @Test
    void what_another_clinician_said_before_stays_when_an_answer_is_kept_and_both_stand_beside_it() throws Exception {
        Link link = HerBrowser.shows(server, she, NONE, "answer", "yes");
        String answer = "{\"recipient\":\"Mia\",\"passcode\":\"" + CODE + "\",\"answer\":\""
                + HerBrowser.seal("{}", link.key(), "application/json") + "\"}";
        assertEquals(200, HerBrowser.asks(link.url(), answer).status());
        she.open("/told")
                .press(
                        "form .btn",
                        "clinician_restricts",
                        "lifting",
                        "clinician_bars",
                        "squat",
                        "clinician_who",
                        "doctor",
                        "clinician_note",
                        "Nothing heavy for now.");
        Element form = she.open("/settings/links").find("form[data-answered]");
        she.post(
                "/settings/links/keep",
                "once",
                form.select("[name=once]").attr("value"),
                "day",
                form.select("[name=day]").attr("value"),
                "link",
                form.select("[name=link]").attr("value"),
                "shown",
                "clinician_restricts",
                "shown",
                "clinician_cleared",
                "shown",
                "clinician_bars",
                "clinician_bars",
                "clam",
                "shown",
                "clinician_who",
                "clinician_who",
                "midwife",
                "clinician_name",
                "Mia",
                "clinician_note",
                "Leave the clam out.");
        String after = she.find("#follows").text();
        for (String left : List.of("no heavy lifting", "Squat", "Clam")) {
            assertTrue(after.contains(left), () -> left + " in " + after);
        }
        assertTrue(after.contains("Nothing heavy for now.") && after.contains("Leave the clam out."), after);
        assertTrue(after.contains("; Mia"), () -> "who said the earlier is named as well: " + after);
    }

    private List<String> files() throws Exception {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + server.folder().resolve("plumbline.db"));
                var rows = store.createStatement().executeQuery("select files from link")) {
            List<String> files = new ArrayList<>();
            while (rows.next()) {
                files.add(rows.getString(1));
            }
            return files;
        }
    }

    private String stored() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(server.folder())) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
