package care.plumbline.pages.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A session as plain pages and forms, and as the script sends it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerTest {

    private static final String START = "form[action=/session] button";

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private Visitor begun() {
        return Walks.settled(server).open("/today?m=8&w=any").press(START);
    }

    private static JsonNode reel(Visitor visitor) {
        return JsonMapper.shared().readTree(visitor.page().expectFirst("#reel").data());
    }

    private static String name(Visitor visitor) {
        return visitor.page().expectFirst("#name").text();
    }

    private static Visitor tap(Visitor visitor, String went) {
        return visitor.press("button[name=went][value=" + went + "]");
    }

    /// What she taps on this page, as the script sends it.
    private static String[] step(Visitor visitor, String once, String went, String... more) {
        Element form = visitor.page().expectFirst("#play");
        var fields = new ArrayList<>(List.of("script", "1", "once", once, "went", went));
        for (String name : List.of("session", "place", "move")) {
            fields.addAll(List.of(name, form.expectFirst("[name=" + name + "]").attr("value")));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /// Her journal from the session on, the oldest first; each entry as one line of JSON.
    private static List<String> journal(Visitor visitor) {
        JsonNode entries = JsonMapper.shared()
                .readTree(visitor.twin().open("/settings/export.json").page().text())
                .get("entries");
        List<String> lines = entries.valueStream().map(Object::toString).toList();
        int began = 0;
        while (began < lines.size() && !lines.get(began).contains("\"setting\":")) {
            began++;
        }
        return lines.subList(began, lines.size());
    }

    private static long count(Visitor visitor, String words) {
        return journal(visitor).stream().filter(line -> line.contains(words)).count();
    }

    @Test
    void without_a_script_every_movement_can_be_done() {
        Visitor visitor = begun();
        int movements = reel(visitor).get("of").intValue();
        assertTrue(movements > 2, () -> movements + " movements");
        for (int i = 0; i < movements; i++) {
            assertEquals("/session", visitor.path());
            assertTrue(visitor.page().expectFirst(".stage img").attr("src").endsWith(".moving.svg"));
            assertFalse(visitor.page().expectFirst(".stage img").attr("alt").isEmpty());
            assertFalse(visitor.page().select("#steps li").isEmpty(), "how to do it");
            assertFalse(visitor.page().expectFirst("#stop").text().isEmpty(), "when to stop");
            assertFalse(visitor.page().expectFirst("#sub").text().isEmpty(), "how much");
            tap(visitor, "done");
        }
        assertEquals("/session/after", visitor.path());
        assertEquals(movements, count(visitor, "\"went\":\"done\""));
        assertEquals(1, count(visitor, "\"how\":\"finished\""));
        assertTrue(visitor.page().select("input[name=moved_scar]").isEmpty(), "nobody said that she has a scar");
        visitor.press("details .main", "pain_now", "2", "session_effort", "3", "moved_leak", "yes");
        assertEquals("/today", visitor.path());
        assertEquals(1, count(visitor, "session_effort"));
        assertTrue(count(visitor, "moved_doming") == 1, "beside a tick an empty box is a no");
        assertFalse(visitor.says().contains("Go on where you stopped"));
    }

    @Test
    void after_it_one_tap_is_enough_and_no_empty_box_is_a_no() {
        Visitor visitor = begun();
        while (visitor.path().equals("/session")) {
            tap(visitor, "done");
        }
        visitor.press("button[name=session_pain][value=more]");
        assertEquals("/today", visitor.path());
        assertEquals(1, count(visitor, "session_pain"));
        assertEquals(0, count(visitor, "moved_"));
        assertTrue(visitor.open("/changes").says().contains("Every movement has its smallest dose"), visitor::says);
    }

    @Test
    void what_is_new_where_it_hurt_is_ticked_there_and_leads_to_the_questions_behind_it() {
        Visitor visitor = tap(begun(), "hurt");
        visitor.press("form[action=/check-in] .btn", "ticked", "fever");
        assertEquals(1, count(visitor, "check_in_signs"));
        assertTrue(visitor.page().select("form[action=/check-in/signs]").size() > 0, visitor::says);
        assertFalse(
                visitor.open("/session")
                                .page()
                                .select("main a[href=/safety/check]")
                                .isEmpty()
                        && visitor.page().select("#play").size() > 0,
                "nothing is played before she has answered");
    }

    @Test
    void a_pain_tapped_by_mistake_is_taken_back_and_otherwise_stands() {
        Visitor visitor = tap(begun(), "hurt");
        tap(visitor, "on");
        assertTrue(visitor.page().expectFirst("#before").hasAttr("hidden"), "a pain is not taken back in passing");
        visitor = tap(begun(), "hurt");
        tap(visitor, "back");
        assertEquals("/session", visitor.path());
        assertTrue(visitor.page().expectFirst("#count").text().startsWith("1 of"), visitor::says);
    }

    @Test
    void a_session_goes_on_at_the_same_breath_after_the_server_went_away() {
        Visitor visitor = begun();
        tap(visitor, "done");
        String second = name(visitor);
        visitor.post("/session/step", step(visitor, UUID.randomUUID().toString(), "save", "into", "35"));
        server.restart();
        visitor.open("/today");
        assertTrue(visitor.says().contains("Go on where you stopped " + second + ", 2 of"), visitor::says);
        visitor.open(visitor.page().expectFirst("a[href=/session]").attr("href"));
        assertEquals(second, name(visitor));
        assertEquals(35, reel(visitor).get("into").intValue());
        assertTrue(visitor.says().contains("You stopped 35 seconds into it."), visitor::says);
    }

    @Test
    void a_saved_session_waits_until_the_end_of_the_next_day() {
        try (Server other = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(other).open("/today?m=5").press(START);
            tap(visitor, "save");
            assertEquals("/today", visitor.path());
            other.passes(Duration.ofHours(37));
            assertTrue(visitor.open("/today").says().contains("Go on where you stopped"), visitor::says);
            assertEquals("/session", visitor.open("/session").path());
            other.passes(Duration.ofHours(2));
            assertFalse(visitor.open("/today").says().contains("Go on where you stopped"), visitor::says);
            assertEquals("/today", visitor.open("/session").path());
        }
    }

    @Test
    void the_same_step_sent_twice_counts_once() {
        Visitor visitor = begun();
        String[] done = step(visitor, UUID.randomUUID().toString(), "done");
        assertEquals(204, visitor.twin().post("/session/step", done).status());
        assertEquals(204, visitor.twin().post("/session/step", done).status());
        assertEquals(1, count(visitor, "\"went\":\"done\""));
        visitor.twin().post("/session/step", step(visitor, UUID.randomUUID().toString(), "done"));
        assertEquals(
                1,
                reel(visitor.open("/session")).get("spots").get(0).get("place").intValue(),
                "no move is lost");
    }

    @Test
    void every_tap_on_a_place_that_is_behind_her_says_nothing() {
        for (String tap : List.of("done", "skip", "hurt", "hard", "easy", "save")) {
            Visitor visitor = begun();
            String[] again = step(visitor, UUID.randomUUID().toString(), tap);
            tap(visitor, "done");
            List<String> before = journal(visitor);
            assertEquals(204, visitor.twin().post("/session/step", again).status(), tap);
            assertEquals(before, journal(visitor), tap);
        }
    }

    @Test
    void two_windows_of_one_session_count_each_move_once() {
        Visitor one = begun();
        Visitor other = one.twin().open("/session");
        int movements = reel(one).get("of").intValue();
        for (int i = 0; i < movements; i++) {
            tap(one, "done");
            other.post("/session/step", step(other, UUID.randomUUID().toString(), "done"));
            other.open("/session");
        }
        assertEquals(movements, count(one, "\"went\":\"done\""));
        assertEquals(1, count(one, "\"how\":\"finished\""));
    }

    @Test
    void the_last_tap_is_taken_back_once_and_the_move_can_be_done() {
        Visitor visitor = begun();
        String first = name(visitor);
        assertTrue(visitor.page().expectFirst("#before").hasAttr("hidden"), "nothing to take back");
        tap(visitor, "done");
        String second = name(visitor);
        String[] back = {
            "once", UUID.randomUUID().toString(),
            "session", visitor.find("#undo [name=session]").attr("value"),
            "place", visitor.find("#undo [name=place]").attr("value"),
            "move", visitor.find("#undo [name=move]").attr("value"),
            "went", "back"
        };
        visitor.press("#before");
        assertEquals(first, name(visitor));
        back[1] = UUID.randomUUID().toString();
        assertEquals(first, name(visitor.post("/session/step", back)), "tapped twice, it counts once");
        tap(visitor, "done");
        assertEquals(second, name(visitor));
        assertEquals(2, count(visitor, "\"went\":\"done\""), "nothing is ever deleted");
        assertEquals(1, count(visitor, "taken-back"), "one of the two does not count");
    }

    @Test
    void the_end_of_a_session_is_taken_back_with_the_tap_that_led_to_it() {
        Visitor visitor = begun();
        while (visitor.path().equals("/session")) {
            tap(visitor, "done");
        }
        visitor.press("form[action=/session/step] button[value=back]");
        assertEquals("/session", visitor.path());
        assertTrue(visitor.open("/today").says().contains("Go on where you stopped"), visitor::says);
        tap(visitor.open("/session"), "done");
        assertEquals("/session/after", visitor.path());
    }

    @Test
    void late_steps_of_an_earlier_session_are_no_outings_and_count_once_in_their_own() {
        Visitor visitor = begun();
        String[] late = step(visitor, UUID.randomUUID().toString(), "done", "ago", "60");
        String[] lateToo = step(visitor, UUID.randomUUID().toString(), "done", "ago", "30");
        String[] stale = step(visitor, UUID.randomUUID().toString(), "hurt");
        visitor.open("/today?m=5").press(START);
        visitor.twin().post("/session/step", late);
        visitor.twin().post("/session/step", lateToo);
        visitor.twin().post("/session/step", stale);
        assertEquals(1, count(visitor, "\"kind\":\"late\""));
        assertEquals(0, count(visitor, "practised"));
        assertEquals(0, count(visitor, "\"went\":"));
        assertFalse(visitor.open("/progress").says().contains("that you noted"), visitor::says);
        assertEquals(
                0,
                reel(visitor.open("/session")).get("spots").get(0).get("place").intValue(),
                "the session she is in stays where it is");
    }

    @Test
    void too_hard_takes_what_the_page_offered_and_stays_at_its_place() {
        Visitor visitor = begun();
        int swapped = 0;
        for (int tries = 0; tries < 12 && visitor.path().equals("/session"); tries++) {
            JsonNode reel = reel(visitor);
            JsonNode spot = reel.get("spots").get(0);
            boolean offered = visitor.page().expectFirst("#hard").attr("value").equals("hard");
            if (!offered) {
                tap(visitor, "skip");
                continue;
            }
            JsonNode hard =
                    reel.get("moves").get(spot.get("move").stringValue()).get("hard");
            tap(visitor, "hard");
            swapped++;
            assertEquals(spot.get("place"), reel(visitor).get("spots").get(0).get("place"));
            String taken = reel(visitor).get("spots").get(0).get("move").stringValue();
            boolean another = !taken.equals(spot.get("move").stringValue());
            assertTrue(
                    another
                            ? taken.equals(hard.get("move").stringValue())
                            : visitor.says().contains(hard.get("how").stringValue()),
                    visitor::says);
            assertTrue(
                    another || visitor.find("#sub").text().equals(amountOf(reel, spot, hard)),
                    () -> "the easier way is as much as it says: " + visitor.says());
            assertTrue(
                    another
                            || visitor.page().select("#steps li").size()
                                    == hard.get("steps").size(),
                    () -> "no step beside it says something else: " + visitor.says());
            String drawn = hard.get("shown").get("day").stringValue();
            assertTrue(
                    another
                            || drawn.isEmpty()
                            || drawn.equals(
                                    visitor.page().expectFirst("#stage img").attr("src")),
                    "the easier form is the one that is shown");
        }
        assertTrue(swapped > 2, swapped + " swaps");
    }

    @Test
    void too_easy_after_too_hard_is_the_movement_as_it_was_shown() {
        Visitor visitor = begun();
        int back = 0;
        for (int tries = 0; tries < 12 && visitor.path().equals("/session"); tries++) {
            String shown = visitor.find("#steps").text();
            String name = name(visitor);
            if (visitor.page().expectFirst("#hard").attr("value").equals("hard")) {
                tap(visitor, "hard");
                if (name(visitor).equals(name)) {
                    tap(visitor, "easy");
                    back++;
                    assertEquals(name, name(visitor));
                    assertEquals(shown, visitor.find("#steps").text());
                    assertFalse(visitor.page().select("#easy").isEmpty(), "and then a harder way, where there is one");
                }
            }
            tap(visitor, "done");
        }
        assertTrue(back > 0, "an easier way in this session");
    }

    @Test
    void who_leaves_all_out_is_not_told_that_it_counts() {
        Visitor visitor = begun();
        for (int tries = 0; tries < 40 && visitor.path().equals("/session"); tries++) {
            tap(visitor, visitor.page().expectFirst("#hard").attr("value"));
        }
        assertEquals("/session/after", visitor.path());
        assertTrue(visitor.says().contains("None of it today is fine too"), visitor::says);
        assertFalse(visitor.says().contains("It counts in full"), visitor::says);
    }

    private static String amountOf(JsonNode reel, JsonNode spot, JsonNode way) {
        String own = way.get("amount").stringValue();
        return own.isEmpty()
                ? reel.get("moves")
                        .get(spot.get("move").stringValue())
                        .get("amount")
                        .stringValue()
                : own;
    }

    @Test
    void when_it_hurts_she_stops_and_nothing_pushes_her_on() {
        Visitor visitor = tap(begun(), "hurt");
        assertEquals("/session/rest", visitor.path());
        assertEquals(1, count(visitor, "\"went\":\"hurt\""));
        assertFalse(visitor.page().select(".stop li input").isEmpty(), "what to look for");
        tap(visitor, "stop");
        assertEquals("/session/after", visitor.path());
        assertEquals(1, count(visitor, "\"how\":\"pain\""));
        assertTrue(
                visitor.says().contains("Enough for today. Stopping when it hurts is the right thing"), visitor::says);
    }

    @Test
    void what_hurt_is_left_out_or_tried_in_an_easier_way() {
        Visitor visitor = tap(begun(), "hurt");
        String second = name(tap(visitor, "on"));
        assertTrue(visitor.page().expectFirst("#count").text().startsWith("2 of"), visitor::says);
        tap(visitor, "hurt");
        tap(visitor, "hard");
        assertTrue(visitor.page().expectFirst("#count").text().startsWith("2 of"), () -> second + visitor.says());
    }

    @Test
    void once_she_went_on_the_page_of_rest_leads_on_too() {
        assertEquals("/session", tap(begun(), "done").open("/session/rest").path());
    }

    @Test
    void the_last_movement_may_hurt_too() {
        Visitor visitor = Walks.settled(server).open("/today?m=2").press(START);
        int movements = reel(visitor).get("of").intValue();
        for (int i = 1; i < movements; i++) {
            tap(visitor, "done");
        }
        tap(visitor, "hurt");
        assertEquals("/session/rest", visitor.path());
        tap(visitor, "on");
        assertEquals("/session/after", visitor.path());
        assertEquals(1, count(visitor, "\"how\":\"finished\""));
    }

    @Test
    void a_danger_sign_said_meanwhile_shuts_the_session_and_what_she_did_counts() {
        Visitor visitor = begun();
        Visitor elsewhere = visitor.twin().open("/safety/check");
        for (int i = 0; i < 30 && elsewhere.page().select(".result").isEmpty(); i++) {
            Walks.answer(elsewhere, Set.of("fever"));
        }
        String[] done = step(visitor, UUID.randomUUID().toString(), "done");
        assertEquals(204, visitor.twin().post("/session/step", done).status());
        visitor.open("/session");
        assertEquals(200, visitor.status());
        assertTrue(visitor.page().select("[name=went]").isEmpty(), visitor::says);
        assertFalse(visitor.page().select("main a[href=/safety/result]").isEmpty());
        assertEquals(1, count(visitor, "\"went\":\"done\""));
        assertEquals(0, count(visitor, "\"how\":"), "it is not over");
        assertFalse(visitor.open("/today").says().contains("Go on where you stopped"), visitor::says);
    }

    @ParameterizedTest
    @CsvSource({
        "went, flown",
        "place, 77",
        "place, -1",
        "place, two",
        "move, 00000000",
        "session, mine",
        "into, 99999",
        "once, mine",
        "ago, 999999"
    })
    void a_step_that_cannot_be_is_refused_and_nothing_is_written(String field, String value) {
        Visitor visitor = begun();
        String[] step = step(visitor, UUID.randomUUID().toString(), "done", field, value);
        for (int i = 0; i < step.length - 2; i += 2) {
            if (step[i].equals(field)) {
                step[i + 1] = value;
            }
        }
        assertEquals(422, visitor.twin().post("/session/step", step).status());
        assertEquals(1, journal(visitor).size());
    }

    @Test
    void a_stranger_is_led_to_the_start_and_one_without_a_session_to_today() {
        assertEquals("/open", new Visitor(server).open("/session").path());
        assertEquals("/open", new Visitor(server).open("/session/rest").path());
        assertEquals("/open", new Visitor(server).open("/session/after").path());
        assertEquals("/today", Walks.settled(server).open("/session").path());
        assertEquals("/today", Walks.settled(server).open("/session/rest").path());
        assertEquals("/today", Walks.settled(server).open("/session/after").path());
    }

    @Test
    void no_page_presumes_a_baby() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
            if (visitor.page().selectFirst("input[name=birth_date.about]") == null) {
                Walks.answer(visitor, Set.of());
            } else {
                visitor.press(".dock .btn.main", "birth_date.about", "42", "neuraxial", "none");
            }
        }
        visitor.press("[formaction=/begin]:not([name])")
                .open("/today?m=8&w=any")
                .press(START);
        assertTrue(visitor.says().contains("Need to stop? Save and stop"), visitor::says);
        assertFalse(visitor.says().contains("Baby woke up"), visitor::says);
    }

    @Test
    void no_health_word_stands_in_the_log_or_in_an_address() {
        Visitor visitor = tap(begun(), "hurt");
        tap(visitor, "stop");
        List<String> lines =
                server.log().lines().filter(line -> line.contains("/session")).toList();
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().noneMatch(line -> line.contains("hurt") || line.contains("pain")), lines::toString);
    }
}
