package care.plumbline.pages.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
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
    void after_the_safety_screen_a_session_is_two_taps_away() {
        Visitor visitor = Walks.settled(server);
        assertEquals("/welcome", visitor.path());
        visitor.open(visitor.find(".dock .main").attr("href"));
        assertFalse(visitor.page().select("form[action=/session] button").isEmpty(), visitor::says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "lying", "seated", "standing", "holding"})
    void wherever_she_is_the_page_answers(String where) {
        Visitor visitor = Walks.settled(server).open("/today?m=5&w=" + where);
        assertEquals(200, visitor.status());
        assertEquals(1, visitor.page().select(".pill[aria-current]").size());
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
        assertEquals("/today", visitor.path());
        assertTrue(visitor.says().contains("You slept 3 hours, so today is a small day."), visitor::says);
        assertFalse(visitor.says().contains("How is today?"), "she has said it");
    }

    @ParameterizedTest
    @CsvSource({"6, 8 min", "5, 5 min"})
    void after_a_short_night_a_shorter_session_is_chosen_for_her(int hours, String length) {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "sleep_hours", "" + hours, "ill_today", "no");
        assertEquals(
                length,
                visitor.open("/today").find("nav.seg [aria-current=true]").text());
        assertTrue(visitor.open("/today?m=15").says().contains("15 min"), "she may still choose");
    }

    @Test
    void the_pelvic_floor_has_its_own_line_and_one_tap_counts_it() {
        Visitor visitor = Walks.settled(Server.inTheMorning()).open("/today");
        assertTrue(visitor.find("#training").text().contains("0 of"), visitor::says);
        visitor.press("#training .btn");
        assertEquals("/today", visitor.path());
        assertTrue(visitor.find("#training").text().contains("1 of"), visitor::says);
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
    void a_tick_in_the_short_form_asks_which_and_leads_to_whom_to_call() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "numb");
        visitor.press(".dock .btn.main", "numb_saddle", "yes");
        assertTrue(visitor.find("h1").text().startsWith("Please call 112"), visitor::says);
        visitor.open("/today");
        assertTrue(visitor.says().contains("No moves until you have been seen"), visitor::says);
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
    void a_sign_for_the_same_day_holds_the_session_back() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of("calf_swelling"));
        assertTrue(visitor.page().select("form[action=/begin]").isEmpty(), "care first, keeping later");
    }
}
