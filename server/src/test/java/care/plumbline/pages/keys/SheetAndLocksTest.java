package care.plumbline.pages.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.material.Material;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise: a sheet of words opens her journal on any device; each lock can be taken away but the last; and a
/// journal that is locked never looks like an empty one.
class SheetAndLocksTest {

    private static final int FOURTEEN = 14;
    private static final int TRIES = 10;

    private Server server;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Visitor woman() {
        Visitor she = new Visitor(server);
        says(she, "activity_1", "stairs with the pram");
        return she.open("/today");
    }

    private static void says(Visitor she, String question, String words) {
        she.post("/begin", "once", UUID.randomUUID().toString(), "k." + question, words);
    }

    private static List<String> words(Visitor she) {
        return she.page().select(".sheet-words li").eachText();
    }

    private static List<String> makesASheet(Visitor she) {
        she.open("/settings/sheet").press("form[action=/settings/sheet] button");
        List<String> words = words(she);
        assertEquals(FOURTEEN, words.size());
        she.press("form[action=/settings/sheet/check] button", asked(she, words));
        assertEquals("/settings/locks", she.path());
        return words;
    }

    /// The two words she is asked for.
    private static String[] asked(Visitor she, List<String> words) {
        List<String> fields = new ArrayList<>();
        for (Element field : she.page().select("form[action=/settings/sheet/check] input[id]")) {
            int place = Integer.parseInt(field.attr("name").replace("word", ""));
            fields.addAll(List.of(field.attr("name"), words.get(place - 1).toUpperCase(Locale.ROOT) + " "));
        }
        return fields.toArray(String[]::new);
    }

    private static String export(Visitor she) {
        return she.open("/settings/export.json").page().text();
    }

    @Test
    void the_words_open_the_same_journal_on_a_new_phone_and_each_writes_into_it() {
        Visitor she = woman();
        List<String> words = makesASheet(she);
        assertEquals(1, she.page().select("[data-lock=sheet]").size());
        String saved = export(she);
        Visitor next = new Visitor(server).open("/open");
        next.press("form[action=/open] button", "words", "1. " + String.join("\n  2) ", words));
        assertEquals("/today", next.path());
        assertEquals(saved, export(next));
        says(next, "activity_2", "the sling");
        assertTrue(export(she).contains("the sling"), "what one device writes the other reads");
    }

    @Test
    void a_sheet_counts_only_once_two_of_its_words_were_typed() {
        Visitor she = woman();
        she.open("/settings/sheet").press("form[action=/settings/sheet] button");
        List<String> words = words(she);
        String[] asked = asked(she, words);
        asked[1] = "zebra";
        asked[3] = "";
        she.press("form[action=/settings/sheet/check] button", asked);
        assertEquals(422, she.status());
        assertTrue(she.says().contains("on your sheet is another one"), she::says);
        assertTrue(she.says().contains("is empty."), "each that is wrong is named: " + she.says());
        assertEquals(1, she.page().select("input[value=zebra]").size(), "what she typed stands where she typed it");
        assertEquals(words, words(she), "the same words, to look again");
        assertEquals(
                0,
                she.open("/settings/locks").page().select("[data-lock=sheet]").size());
        Visitor next =
                new Visitor(server).open("/open").press("form[action=/open] button", "words", String.join(" ", words));
        assertTrue(next.says().contains("No journal on this server belongs to these words."), next::says);
    }

    @Test
    void the_wrong_word_is_named_and_nothing_is_begun() {
        Visitor she = woman();
        List<String> words = new ArrayList<>(makesASheet(she));
        words.set(4, "qqqq");
        Visitor next =
                new Visitor(server).open("/open").press("form[action=/open] button", "words", String.join(" ", words));
        assertEquals(422, next.status());
        assertTrue(next.says().contains("Word 5, “qqqq”, is on no sheet."), next::says);
        assertEquals(String.join(" ", words), next.find("#words").wholeText(), "what she typed stays");
        next.press("form[action=/open] button", "words", "apple");
        assertTrue(next.says().contains("A sheet has 14 words. We read 1."), next::says);
        assertTrue(next.cookies().isEmpty());
    }

    @Test
    void a_device_that_was_signed_out_is_told_that_it_is_locked_and_how_to_get_in() {
        Visitor she = woman();
        List<String> words = makesASheet(she);
        Visitor other =
                new Visitor(server).open("/open").press("form[action=/open] button", "words", String.join(" ", words));
        assertEquals(200, other.open("/today").status());
        she.open("/settings/locks");
        assertEquals(1, she.page().select("[data-lock=device]").size());
        takes(she, "button[value=elsewhere]");
        assertEquals(0, she.page().select("[data-lock=device]").size());
        assertEquals(1, she.page().select("[data-lock=sheet]").size(), "her sheets stay");
        for (String path : List.of("/", "/today", "/progress", "/settings/locks")) {
            other.open(path);
            assertFalse(other.page().html().contains("stairs with the pram"), path);
            assertEquals(0, other.page().select(".maps").size(), path + " looks as if she were new");
        }
        assertTrue(other.open("/today").page().select("a[href=/open]").size() > 0, other::says);
        for (String path : List.of("/today", "/open", "/learn")) {
            other.open(path);
            assertTrue(other.says().contains("signed out") || path.equals("/open"), () -> path + other.says());
            for (String untrue : List.of("erased it", "cannot find", "has lost it")) {
                assertFalse(other.says().contains(untrue), () -> path + " says " + untrue);
            }
        }
        assertTrue(other.open("/open").says().contains("It is not gone"), other::says);
        other.open("/open").press("form[action=/open] button", "words", String.join(" ", words));
        assertEquals("/today", other.path());
        assertEquals(export(she), export(other));
    }

    @Test
    void a_device_that_was_taken_away_is_told_so_and_one_whose_journal_was_erased_hears_of_both() {
        Visitor she = woman();
        String name = "the tablet";
        Visitor tablet = comes(makesALink(she, name));
        Visitor old = comes(makesALink(she, "the old phone"));
        takes(she.open("/settings/locks"), "[data-lock=device]:has(h2:contains(" + name + ")) button[value=take]");
        assertTrue(tablet.open("/today").says().contains("was signed out"), tablet::says);
        assertFalse(old.open("/today").says().contains("was signed out"), old::says);
        old.open("/contact");
        she.open("/settings/erase").press("button[value=yes]");
        old.post("/contact/person", "once", UUID.randomUUID().toString(), "contact_person", "Aoife");
        assertTrue(
                old.says().contains("was not kept"),
                () -> "what she sent to it is gone, and she is told: " + old.says());
        for (Visitor other : List.of(tablet, old)) {
            other.open("/today");
            for (String perhaps : List.of("signed this one out", "took it off your list", "erased", "lost")) {
                assertTrue(other.says().contains(perhaps), () -> perhaps + ": " + other.says());
            }
            assertFalse(other.open("/open").says().contains("It is not gone"), other::says);
        }
        assertFalse(new Visitor(server).open("/open").says().contains("It is not gone"), "nobody knows of a stranger");
    }

    @Test
    void what_she_writes_on_a_phone_that_was_signed_out_meanwhile_waits_until_she_opened_it_again() {
        Visitor she = woman();
        List<String> words = makesASheet(she);
        Visitor tablet = comes(String.join(" ", words));
        tablet.open("/contact");
        she.post("/settings/locks", "do", "elsewhere", "sure", "yes");
        String once = UUID.randomUUID().toString();
        tablet.post("/contact/person", "once", once, "contact_person", "Aoife");
        assertEquals(403, tablet.status(), "not taken, and not to be tried by itself");
        assertTrue(tablet.says().contains("What you sent was not kept."), tablet::says);
        assertEquals("_blank", tablet.find("a[href=/open]").attr("target"), "what she wrote stays where it is");
        Visitor window = tablet.twin().open("/open");
        window.press("form[action=/open] button", "words", String.join(" ", words));
        tablet.cookies().putAll(window.cookies());
        tablet.press("main form[action=/contact/person] button");
        assertTrue(export(she).contains("Aoife"), "sent again it is kept");
    }

    @Test
    void a_link_that_is_asked_for_twice_by_one_form_is_one_and_shown_no_more_once_it_was_used() {
        Visitor she = woman();
        String words = makesALink(she, "the tablet");
        String once = UUID.randomUUID().toString();
        she.post("/settings/another", "once", once, "name", "the kitchen");
        String first = String.join(" ", words(she));
        assertFalse(first.equals(words), "another form makes another");
        she.post("/settings/another", "once", once, "name", "");
        assertEquals(first, String.join(" ", words(she)), "loaded again, or tapped twice");
        assertEquals(
                2, she.open("/settings/locks").page().select("[data-lock=link]").size());
        assertEquals("/today", comes(first).path());
        she.post("/settings/another", "once", once, "name", "the kitchen");
        assertEquals("/settings/locks", she.path(), "used up, it is not made anew");
        assertTrue(comes(first).cookies().isEmpty());
    }

    @Test
    void the_sheet_and_the_link_name_the_whole_address_to_write_down() {
        Visitor she = woman();
        String whole = "go to http://localhost:" + server.port() + "/open";
        she.open("/settings/sheet").press("form[action=/settings/sheet] button");
        assertTrue(she.says().replace("127.0.0.1", "localhost").contains(whole), she::says);
        makesALink(she, "");
        assertTrue(she.says().replace("127.0.0.1", "localhost").contains(whole), she::says);
    }

    @Test
    void the_last_lock_cannot_be_taken_away_and_a_sheet_that_was_opens_nothing() throws IOException {
        Visitor she = woman();
        she.open("/settings/locks");
        assertTrue(she.says().contains("nobody can read your journal again"), she::says);
        assertEquals(0, she.page().select("button[value=take]").size());
        she.post(
                "/settings/locks",
                "do",
                "take",
                "lock",
                she.find("input[name=lock]").attr("value"),
                "sure",
                "yes");
        assertEquals(200, she.open("/today").status(), "it is still there");
        List<String> words = makesASheet(she);
        she.press("[data-lock=sheet] form:has([name=name]) button", "name", "the drawer");
        assertEquals("the drawer", she.find("[data-lock=sheet] h2").text());
        assertFalse(everything().contains("the drawer"), "a name is sealed");
        takes(she, "[data-lock=sheet] button[value=take]");
        assertEquals(0, she.page().select("[data-lock=sheet]").size());
        Visitor next =
                new Visitor(server).open("/open").press("form[action=/open] button", "words", String.join(" ", words));
        assertTrue(next.says().contains("No journal on this server belongs to these words."), next::says);
    }

    @Test
    void words_that_open_nothing_may_be_those_of_a_sealed_copy_and_the_page_leads_to_the_phones_home(
            @TempDir Path phone) throws IOException {
        Files.writeString(phone.resolve("sw.js"), "const config = {base: \"/phone\"}");
        String words = String.join(" ", makesASheet(woman()));
        try (Server beside = Server.showing(Material.built(Optional.of(new PhoneFiles(phone)), Optional.empty()))) {
            Visitor she = new Visitor(beside).open("/open");
            assertEquals(0, she.page().select("[data-copies]").size());
            she.press("form[action=/open] button", "words", words);
            assertEquals("/phone/bring#words", she.find("[data-copies] a").attr("href"));
        }
        assertEquals(
                0,
                comes(words.replaceFirst("^\\w+", "qqqq"))
                        .page()
                        .select("[data-copies]")
                        .size(),
                "where no such home is offered");
    }

    /// Takes a lock away, and says once more that she means it.
    private static void takes(Visitor she, String button) {
        she.press(button).press("[data-asks] button[name=sure]");
    }

    @Test
    void what_is_to_be_taken_away_is_named_and_asked_for_once_more_and_told_afterwards() {
        Visitor she = woman();
        List<String> words = makesASheet(she);
        she.press("[data-lock=sheet] form:has([name=name]) button", "name", "the drawer");
        she.press("[data-lock=sheet] button[value=take]");
        assertTrue(she.find("[data-asks]").text().contains("the drawer, since 22 November 2026"), she::says);
        Visitor tablet = comes(String.join(" ", words));
        assertEquals("/today", tablet.path(), "nothing is taken so far");
        she.open("/settings/locks").press("[data-lock=device] form:has([name=name]) button", "name", "the tablet");
        she.press("button[value=elsewhere]");
        assertTrue(she.find("[data-asks]").text().contains("the tablet"), she::says);
        assertEquals(200, tablet.open("/today").status());
        assertFalse(tablet.says().contains("signed out"), tablet::says);
        she.press("[data-asks] button[name=sure]");
        assertEquals(
                "Every other phone and computer is signed out.",
                she.find("[data-told]").text());
        takes(she, "[data-lock=sheet] button[value=take]");
        assertEquals("A sheet: taken away.", she.find("[data-told]").text());
        assertTrue(comes(String.join(" ", words)).cookies().isEmpty());
    }

    /// A link for another phone: its words, as that phone reads them from the picture.
    private static String makesALink(Visitor she, String name) {
        she.open("/settings/locks").press("form[action=/settings/another] button", "name", name);
        assertEquals(FOURTEEN, words(she).size());
        return String.join(" ", words(she));
    }

    private Visitor comes(String words) {
        return new Visitor(server).open("/open").press("form[action=/open] button", "words", words);
    }

    @Test
    void a_link_opens_her_journal_on_one_other_phone_once_and_the_list_names_that_phone() {
        Visitor she = woman();
        String words = makesALink(she, "the tablet");
        assertTrue(she.says().contains("It works once, and for ten minutes."), she::says);
        assertEquals(
                1, she.open("/settings/locks").page().select("[data-lock=link]").size());
        Visitor next = comes(words);
        assertEquals("/today", next.path());
        assertEquals(export(she), export(next));
        she.open("/settings/locks");
        assertEquals(0, she.page().select("[data-lock=link]").size(), "it is used up");
        assertEquals("the tablet", she.find("[data-lock=device] h2").text());
        Visitor third = comes(words);
        assertTrue(third.says().contains("No journal on this server belongs to these words."), third::says);
        assertTrue(third.cookies().isEmpty());
    }

    @Test
    void a_link_that_is_ten_minutes_old_opens_nothing_and_leaves_nothing() throws SQLException {
        Visitor she = woman();
        String words = makesALink(she, "");
        server.passes(Duration.ofMinutes(9));
        assertEquals(
                1, she.open("/settings/locks").page().select("[data-lock=link]").size());
        server.passes(Duration.ofMinutes(1));
        Visitor late = comes(words);
        assertTrue(late.says().contains("No journal on this server belongs to these words."), late::says);
        assertEquals("1 heads, 1 locks", rows());
        String unused = makesALink(she, "");
        server.passes(Duration.ofMinutes(10));
        assertEquals(
                0, she.open("/settings/locks").page().select("[data-lock=link]").size());
        assertEquals("1 heads, 1 locks", rows(), "what nobody came by goes too");
        assertTrue(comes(unused).cookies().isEmpty());
    }

    @Test
    void a_link_is_taken_away_by_hand_and_with_all_other_devices_and_is_no_other_lock() {
        Visitor she = woman();
        String words = makesALink(she, "");
        she.open("/settings/locks");
        assertTrue(she.says().contains("nobody can read your journal again"), "a link is no other lock");
        assertEquals(0, she.page().select("[data-lock=here] button[value=take]").size());
        she.post(
                "/settings/locks",
                "do",
                "take",
                "lock",
                she.find("[data-lock=here] input[name=lock]").attr("value"),
                "sure",
                "yes");
        assertEquals(200, she.open("/today").status(), "it is still hers");
        takes(she.open("/settings/locks"), "[data-lock=link] button[value=take]");
        assertTrue(comes(words).cookies().isEmpty());
        String other = makesALink(she, "");
        Visitor tablet = comes(makesALink(she, ""));
        assertEquals("/today", tablet.path());
        takes(she.open("/settings/locks"), "button[value=elsewhere]");
        assertTrue(comes(other).cookies().isEmpty());
        assertEquals(
                0,
                she.open("/settings/locks")
                        .page()
                        .select("[data-lock=link], [data-lock=device]")
                        .size());
    }

    @Test
    void of_two_who_come_by_one_link_at_the_same_time_one_comes_in() throws Exception {
        Visitor she = woman();
        for (int i = 0; i < TRIES; i++) {
            String words = makesALink(she, "");
            var came = Collections.synchronizedList(new ArrayList<Boolean>());
            List<Thread> both = Stream.of(1, 2)
                    .map(_ -> Thread.ofVirtual()
                            .start(() -> came.add(!comes(words).cookies().isEmpty())))
                    .toList();
            for (Thread one : both) {
                one.join();
            }
            assertEquals(List.of(false, true), came.stream().sorted().toList());
        }
    }

    @Test
    void no_secret_is_in_the_store_or_the_log_and_erasing_leaves_not_even_the_way() throws Exception {
        Visitor she = woman();
        String before = everything() + server.log();
        List<String> words = makesASheet(she);
        server.passes(Duration.ofSeconds(1));
        String all = everything() + server.log();
        for (String word : words.stream()
                .filter(one -> one.length() > 5 && !before.contains(one))
                .toList()) {
            assertFalse(all.contains(word), word);
        }
        assertEquals("2 heads, 3 locks", rows());
        she.open("/settings/erase").press("button[value=yes]");
        assertEquals("0 heads, 0 locks", rows());
    }

    private String rows() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from head) || ' heads, ' || (select count(*) from wrapped_key) || ' locks'")) {
            row.next();
            return row.getString(1);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(server.folder())) {
            return files.filter(one ->
                            one.toString().endsWith(".db") || one.toString().endsWith(".sqlite"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String everything() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(server.folder())) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
