package care.plumbline.pages.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything she told us can be changed or taken back, on any day, and nothing of it is lost.
class HerAnswersTest {

    private Server server;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Element row(Visitor she, String words) {
        return she.open("/settings/said").page().select("form[action=/settings/said]").stream()
                .filter(form -> form.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + words + ": " + she.says()));
    }

    private static void takeBack(Visitor she, String words) {
        String entry = row(she, words).expectFirst("input[name=entry]").attr("value");
        she.post("/settings/said", "once", UUID.randomUUID().toString(), "entry", entry);
        assertEquals(200, she.status());
        assertEquals("/settings/said", she.path());
    }

    private static String copy(Visitor she) {
        return she.twin().open("/settings/export.json").page().wholeText();
    }

    @ParameterizedTest
    @CsvSource({"may-move,You may move", "wait,Wait with exercise"})
    void what_somebody_who_looked_said_stands_in_its_line(String what, String says) {
        Visitor she = Walks.settled(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.calf_swelling", "yes");
        she.open("/today").press(".lead button[value=" + what + "]");
        assertTrue(row(she, "Somebody has checked it").text().contains(says), she::says);
    }

    @Test
    void a_pain_of_two_days_ago_is_changed_and_the_copy_holds_both() {
        Visitor she = Walks.settled(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.pain_now", "8");
        server.passes(Duration.ofDays(2));
        Element row = row(she, "Your pain right now");
        assertTrue(row.text().contains("8 of 10"), row::text);
        she.open(row.expectFirst("a[href^=/settings/said/]").attr("href"));
        assertTrue(she.says().contains("8 of 10"), she::says);
        she.press(".acts button", "pain_now", "3");
        assertEquals("/settings/said", she.path());
        assertTrue(row(she, "Your pain right now").text().contains("3 of 10"), she::says);
        assertTrue(copy(she).contains("\"amount\":8") && copy(she).contains("\"taken-back\""), copy(she));
        assertTrue(copy(she).contains("\"instead\":{\"amount\":3}"), copy(she));
    }

    @Test
    void what_is_taken_back_already_is_taken_back_no_second_time_and_the_page_says_nothing_is_wrong() {
        Visitor she = Walks.settled(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.pain_now", "8");
        String entry =
                row(she, "Your pain right now").expectFirst("input[name=entry]").attr("value");
        takeBack(she, "Your pain right now");
        String copy = copy(she);
        she.post("/settings/said", "once", UUID.randomUUID().toString(), "entry", entry);
        assertEquals(200, she.status());
        assertEquals("/settings/said", she.path());
        assertEquals(copy, copy(she));
    }

    @Test
    void a_danger_sign_ticked_by_a_slip_is_taken_back_and_no_longer_leads() {
        Visitor she = Walks.settled(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.calf_swelling", "yes");
        String before = she.open("/safety/result").says();
        assertTrue(before.contains("clot"), before);
        takeBack(she, "calf");
        assertFalse(she.open("/safety/result").says().contains("There may be a clot"), she::says);
    }

    @Test
    void before_a_danger_sign_is_taken_back_she_is_asked_whether_it_was_a_slip_and_can_keep_it_after_all() {
        Visitor she = Walks.settled(server);
        she.post("/begin", "once", UUID.randomUUID().toString(), "k.calf_swelling", "yes");
        Element row = row(she, "calf");
        assertTrue(row.select("button").isEmpty(), row::html);
        she.open(row.expectFirst("a[href$=back=1]").attr("href"));
        assertTrue(she.says().contains("Was it a slip?") && she.says().contains("calf"), she::says);
        she.press(".acts button");
        assertEquals("/settings/said", she.path());
        assertFalse(she.twin().open("/today").says().contains("There may be a clot"), she::says);
        String copy = copy(she);
        she.press("details:contains(calf) button[name=after-all]");
        assertTrue(copy(she).length() > copy.length(), "nothing is wiped out");
        assertTrue(she.twin().open("/safety/result").says().contains("clot"), she::says);
        assertTrue(row(she, "calf").text().contains("Yes"), she::says);
        assertTrue(she.page().select("button[name=after-all]").isEmpty(), she::says);
    }

    @Test
    void a_session_that_is_kept_after_all_comes_back_with_all_that_was_done_in_it() {
        Visitor she = Walks.settled(server).open("/today").press("form[action=/session] button");
        she.press("[value=done]");
        String before = she.open("/today").says();
        takeBack(she, "A session");
        assertFalse(she.twin().open("/today").says().equals(before), she::says);
        she.open("/settings/said").press("button[name=after-all]");
        assertEquals(before, she.open("/today").says());
    }

    @Test
    void no_row_is_empty_where_words_were_taken_off_again() {
        Visitor she = Walks.settled(server).open("/told");
        she.press(
                "form[action=/told] .btn",
                "clinician_restricts",
                "impact",
                "clinician_note",
                "Come back in two weeks.");
        she.open("/told").press("form[action=/told/undo] button");
        var empty = she.open("/settings/said").page().select("form[action=/settings/said] > span:not(.pills)").stream()
                .filter(row -> row.select("b").text().isBlank())
                .map(Element::text)
                .toList();
        assertEquals(List.of(), empty);
        assertTrue(row(she, "nothing").text().contains("note"), she::says);
    }

    @Test
    void every_answer_she_gave_has_its_row_and_can_be_taken_back() {
        try (Server six = Server.withSixWeeks()) {
            Visitor she = new Visitor(six).open(six.opens());
            int rows = 0;
            for (int page = 0; page < 12; page++) {
                she.open("/settings/said?p=" + page);
                assertEquals(200, she.status());
                for (Element form : she.page().select("form[action=/settings/said]")) {
                    rows++;
                    assertTrue(!form.expectFirst("span").text().isBlank(), form::html);
                }
                if (she.page().select("a:contains(Older days)").isEmpty()) {
                    break;
                }
            }
            assertTrue(rows > 100, "rows: " + rows);
            String copy = copy(she);
            takeBack(she, "A session");
            assertTrue(copy(she).length() > copy.length(), "nothing is wiped out");
            assertEquals(200, she.open("/today").status());
            assertEquals(200, she.open("/progress").status());
        }
    }

    @Test
    void what_is_not_hers_is_refused_and_a_stranger_is_sent_to_the_beginning() {
        Visitor she = Walks.settled(server);
        she.post("/settings/said", "once", UUID.randomUUID().toString(), "entry", "nothing");
        assertEquals(422, she.status());
        assertEquals("/settings/said", she.open("/settings/said/nothing").path());
        assertEquals("/open", new Visitor(server).open("/settings/said").path());
    }
}
