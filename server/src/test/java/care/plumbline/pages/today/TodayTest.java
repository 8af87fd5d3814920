package care.plumbline.pages.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Today and the check-in, without a script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodayTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void after_the_safety_screen_a_session_is_one_tap_away() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of()).press("[formaction=/begin][name=start]");
        assertEquals("/session", visitor.path());
        assertEquals("/today", Walks.settled(server).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "lying", "seated", "standing", "holding"})
    void wherever_she_is_the_page_answers(String where) {
        Visitor visitor = Walks.settled(server).open("/today?m=5&w=" + where);
        assertEquals(200, visitor.status());
        assertEquals(where, visitor.find("button[name=w][aria-pressed=true]").attr("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m=7", "m=abc", "w=floating", "m=-8&w=any", "m=8&w=%00"})
    void an_address_nobody_offers_is_refused_kindly(String query) {
        Visitor visitor = Walks.settled(server).open("/today?" + query);
        assertEquals(422, visitor.status());
        assertFalse(visitor.says().contains("Exception"), visitor::says);
    }

    /// The morning of the server is ten o'clock.
    @ParameterizedTest
    @CsvSource({
        "-9, Up in the night?",
        "-6, Up in the night?",
        "-4, Good morning.",
        "3, Good afternoon.",
        "9, Good evening.",
        "14, Up in the night?",
        "12, Still up?",
        "-11, Still up?"
    })
    void the_greeting_is_of_the_hour(int hours, String greeting) {
        Server then = Server.inTheMorning();
        try (then) {
            then.passes(Duration.ofHours(hours));
            Visitor visitor = Walks.settled(then).open("/today");
            assertTrue(visitor.find("h1").text().startsWith(greeting), visitor::says);
        }
    }

    @Test
    void a_bad_night_makes_a_small_day() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "sleep_hours", "3", "ill_today", "no");
        assertEquals("/check-in/signs", visitor.path(), "the signs are a step of their own");
        visitor.press(".dock .btn.main");
        assertTrue(visitor.says().contains("Please tick what fits"), "nothing chosen is no answer");
        visitor.press(".btn.none");
        assertEquals("/today", visitor.path());
        assertTrue(visitor.says().contains("You slept 3 hours, so today is small."), visitor::says);
        assertEquals("3 hours", visitor.find(".session b").text(), "her own number stands out");
    }

    @ParameterizedTest
    @CsvSource({"6, 8 min", "5, 5 min"})
    void after_a_short_night_a_shorter_session_is_chosen_for_her(int hours, String length) {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "sleep_hours", "" + hours, "ill_today", "no");
        assertEquals(
                length,
                visitor.open("/today").find("button[name=m][aria-pressed=true]").text());
        assertTrue(visitor.open("/today?m=15").says().contains("15 min"), "she may still choose");
    }

    @Test
    void the_pelvic_floor_has_its_own_line_and_one_tap_counts_it() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        assertTrue(visitor.find("#training").text().contains("0 of"), visitor::says);
        visitor.press("#training .btn");
        assertEquals("/today", visitor.path());
        assertFalse(visitor.find("#training").text().contains("0 of"), visitor::says);
        visitor.open("/today");
        while (visitor.page().selectFirst("#training .btn") != null) {
            visitor.press("#training .btn");
        }
        assertTrue(
                visitor.find("#training").text().contains("Done for today."), "no tap more than there are trainings");
        assertTrue(visitor.open("/settings/said").says().contains("Pelvic floor training"), visitor::says);
        String once = UUID.randomUUID().toString();
        assertEquals(
                422,
                visitor.post("/today/trained", "once", once, "training", "x").status());
    }

    @Test
    void minutes_place_floor_and_what_is_at_hand_stay_until_she_changes_them() {
        Server server = Server.inTheMorning();
        try (server) {
            Visitor visitor = Walks.settled(server).open("/today");
            visitor.press("button[name=m][value=15]");
            visitor.press("button[name=w][value=seated]");
            visitor.press("button[name=floor][value=no]");
            visitor.press("button[name=hand][value=cot]");
            server.passes(Duration.ofDays(1));
            visitor.open("/today");
            assertEquals(
                    "15 min", visitor.find("button[name=m][aria-pressed=true]").text());
            assertEquals(
                    "seated", visitor.find("button[name=w][aria-pressed=true]").attr("value"));
            assertEquals(
                    "no", visitor.find("button[name=floor][aria-pressed=true]").attr("value"));
            assertEquals("true", visitor.find("button[name=hand][value=cot]").attr("aria-pressed"));
            assertEquals("true", visitor.find("button[name=hand][value=wall]").attr("aria-pressed"));
            visitor.press("button[name=hand][value=cot]");
            assertEquals("false", visitor.find("button[name=hand][value=cot]").attr("aria-pressed"));
            assertEquals(
                    422,
                    visitor.post("/today/for", "once", UUID.randomUUID().toString(), "hand", "x")
                            .status());
        }
    }

    @Test
    void yesterdays_session_comes_again_with_one_tap_as_far_as_it_is_for_her_today() {
        Server server = Server.inTheMorning();
        try (server) {
            Visitor visitor = Walks.settled(server).open("/today");
            assertTrue(visitor.page().select("form[action=/today/again]").isEmpty(), "there was none");
            visitor.press("form[action=/session] button");
            server.passes(Duration.ofDays(1));
            visitor.open("/today").press("form[action=/today/again] button");
            assertEquals("/session", visitor.path());
        }
    }

    @Test
    void one_tap_says_that_it_is_a_bad_day_and_another_takes_it_back() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        visitor.press("form[action=/today/bad] button", "bad", "yes");
        assertEquals("/today/bad", visitor.path());
        assertTrue(visitor.find("main").child(1).text().startsWith("Is something new?"), "signs come first");
        assertTrue(visitor.find(".session").text().contains("so it is small"), visitor::says);
        assertEquals(
                "Today at most 4 of your 8 minutes: gentle moves, and the least of each.",
                visitor.find("#half").text());
        assertTrue(minutes(visitor) <= 4, visitor::says);
        assertTrue(visitor.says().contains("Warmth on your back"), visitor::says);
        assertFalse(
                visitor.page().select("details a[href^=/learn/sources]").isEmpty(), "it says where this comes from");
        assertTrue(visitor.open("/today").says().contains("bad day, so it is small"), visitor::says);
        visitor.open("/today/bad").press("form[action=/today/bad] button", "bad", "no");
        assertEquals("/today", visitor.path());
        assertFalse(visitor.says().contains("bad day, so it is small"), visitor::says);
    }

    private static int minutes(Visitor visitor) {
        String figures = visitor.find(".session .between .soft").text();
        return Integer.parseInt(figures.replaceAll(".*· (\\d+) min.*", "$1"));
    }

    @Test
    void what_is_worse_makes_today_half_as_long_and_taking_it_back_makes_it_whole() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        int before = minutes(visitor);
        assertTrue(before > 4, visitor::says);
        visitor.press("#back .pill[value=worse]", "back", "worse");
        assertEquals("/today/bad", visitor.path());
        assertTrue(visitor.find("#half").text().contains("at most 4 of your 8 minutes"), visitor::says);
        assertTrue(minutes(visitor) <= 4, visitor::says);
        visitor.press("form[action=/today/bad] button", "bad", "no");
        assertEquals("Noted: same.", visitor.find("#back h2").text());
        assertEquals(before, minutes(visitor.open("/today?m=8")), visitor::says);
    }

    @Test
    void a_session_begun_before_the_day_turned_bad_is_not_gone_on_with() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        visitor.press("form[action=/session] button").open("/today");
        assertTrue(visitor.says().contains("Go on where you stopped"), visitor::says);
        visitor.press("form[action=/today/bad] button", "bad", "yes").open("/today");
        assertFalse(visitor.says().contains("Go on where you stopped"), visitor::says);
        assertTrue(minutes(visitor) <= 4, visitor::says);
        visitor.press("form[action=/session] button").open("/today");
        assertTrue(visitor.says().contains("Go on where you stopped"), "one begun on the bad day is");
    }

    @Test
    void what_she_noted_of_her_back_is_changed_by_one_tap() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        visitor.press("#back .pill[value=worse]", "back", "worse").open("/today");
        assertEquals("Noted: worse.", visitor.find("#back h2").text());
        assertEquals("true", visitor.find("#back .pill[value=worse]").attr("aria-pressed"));
        visitor.press("#back .pill[value=better]", "back", "better");
        assertEquals("Noted: better.", visitor.find("#back h2").text());
        assertFalse(visitor.says().contains("bad day, so it is small"), visitor::says);
    }

    @Test
    void before_she_says_that_it_is_a_bad_day_no_session_of_another_day_stands_beside_the_words() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today/bad");
        assertTrue(visitor.says().contains("at most half"), visitor::says);
        assertTrue(visitor.page().select(".session").isEmpty(), visitor::says);
        assertFalse(visitor.page().select("button[name=bad][value=yes]").isEmpty(), visitor::says);
    }

    @Test
    void a_check_in_asks_three_things_then_the_signs_and_takes_her_training_along() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/check-in");
        assertEquals(
                3,
                visitor.page().select("form > fieldset legend").eachText().stream()
                        .filter(asks -> !asks.contains("bleeding"))
                        .count());
        assertTrue(visitor.page().select("[name=ticked]").isEmpty(), "no sign hides below the button");
        visitor.press(
                ".dock .btn.main",
                "pain_now",
                "2",
                "trained",
                visitor.find("[name=trained]").attr("value"));
        assertFalse(visitor.page().select("[name=ticked]").isEmpty(), "the signs follow");
        visitor.press(".btn.none");
        assertTrue(visitor.find("#training").text().contains("Done for today."), visitor::says);
    }

    @Test
    void bleeding_that_has_stopped_is_asked_among_the_rest_until_a_week_later() {
        try (Server later = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(later).open("/check-in");
            assertTrue(asksOpenly(visitor, "bleeding"), visitor::says);
            visitor.press(".dock .btn.main", "pain_now", "2", "bleeding", "stopped")
                    .open("/check-in");
            assertFalse(asksOpenly(visitor, "bleeding"), visitor::says);
            assertFalse(visitor.page().select("details [name=bleeding]").isEmpty(), "she may still say");
            later.passes(Duration.ofDays(8));
            assertTrue(asksOpenly(visitor.open("/check-in"), "bleeding"), visitor::says);
        }
    }

    private static boolean asksOpenly(Visitor visitor, String question) {
        return !visitor.page().select("form > fieldset [name=" + question + "]").isEmpty();
    }

    @Test
    void none_of_these_stands_last_and_a_tick_beside_it_counts() {
        Visitor visitor = Walks.settled(server).open("/check-in/signs");
        assertEquals(
                "None of these",
                visitor.page()
                        .select("fieldset label, fieldset button")
                        .eachText()
                        .getLast());
        visitor.press(".btn.none", "ticked", "numb");
        assertFalse(visitor.page().select("[name=numb_saddle]").isEmpty(), visitor::says);
    }

    @Test
    void a_bad_day_looks_at_what_is_new_before_anything_moves() {
        Visitor visitor = Walks.settled(server).open("/today/bad").open("/check-in/signs");
        visitor.press(".dock .btn.main", "ticked", "numb");
        visitor.press(".dock .btn.main", "numb_saddle", "yes");
        assertTrue(
                visitor.open("/today/bad")
                        .page()
                        .select("form[action=/session]")
                        .isEmpty(),
                visitor::says);
    }

    @Test
    void what_she_did_instead_is_kept_with_its_minutes_and_counted_as_that() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today/else");
        visitor.press(".dock .btn.main", "what", "swim", "minutes", "30");
        assertEquals("/today", visitor.path());
        assertTrue(visitor.open("/settings/said").says().contains("A swim · 30 min"), visitor::says);
        assertTrue(visitor.open("/progress").says().contains("Something else: one time, 30 minutes."), visitor::says);
        assertFalse(visitor.says().contains("walk or outing"), "it is no outing of the way back");
        visitor.open("/today/else");
        assertEquals(
                422,
                visitor.post("/today/else", "once", UUID.randomUUID().toString(), "what", "x", "minutes", "5")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"better, /today", "same, /today", "worse, /today/bad"})
    void one_tap_says_how_her_back_is(String word, String then) {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        visitor.press("#back .pill[value=" + word + "]", "back", word);
        assertEquals(then, visitor.path());
        assertEquals(
                "Noted: " + word + ".", visitor.open("/today").find("#back h2").text());
    }

    @Test
    void a_tick_in_the_short_form_asks_which_and_leads_to_whom_to_call() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "numb");
        visitor.press(".dock .btn.main", "numb_saddle", "yes");
        assertTrue(visitor.find("h1").text().startsWith("Please call 112"), visitor::says);
        visitor.open("/today");
        assertTrue(visitor.page().select("form[action=/session]").isEmpty(), visitor::says);
    }

    @Test
    void nothing_ticked_is_no_answer_to_the_questions_behind_it() {
        Server later = Server.inTheMorning();
        try (later) {
            Visitor visitor = Walks.settled(later);
            later.passes(Duration.ofDays(8));
            visitor.open("/check-in").press(".dock .btn.main", "pain_now", "2");
            assertTrue(visitor.open("/today").says().contains("First, finish the safety check"), visitor::says);
        }
    }

    @Test
    void yesterday_can_be_filled_in_and_a_missing_day_is_not_spoken_of() {
        Visitor visitor = Walks.settled(server).open("/check-in?day=yesterday");
        visitor.press(".dock .btn.main", "pain_now", "6", "sleep_hours", "5");
        String export = visitor.open("/settings/export.json").page().text();
        assertTrue(export.contains("\"on\":\"2026-11-21\",\"question\":\"pain_now\""), export);
    }

    @Test
    void of_a_day_that_is_over_no_question_asks_how_it_is_now() {
        Visitor visitor = Walks.settled(server).open("/check-in?day=yesterday");
        String asked = visitor.find("form.short").text();
        for (String ofNow : List.of("right now", "today", "last night", "How is ", "the last day")) {
            assertFalse(asked.contains(ofNow), () -> ofNow + " in: " + asked);
        }
        assertTrue(asked.contains("Your pain that day"), asked);
    }

    @Test
    void a_sign_for_the_same_day_holds_the_session_back() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of("calf_swelling"));
        assertTrue(visitor.page().select("form[action=/begin]").isEmpty(), "care first, keeping later");
    }
}
