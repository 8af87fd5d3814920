package care.plumbline.pages.smalltests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The small tests, one at a time, without a script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallTestsTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static String of(String question) {
        return "/tests/" + Tag.of("test", question);
    }

    @Test
    void she_does_one_and_comes_back_to_the_next() {
        Visitor her = Strong.woman(server).open("/tests");
        assertTrue(her.says().contains("0 of 12 small tests before running are done"), her::says);
        assertEquals("Calf raises on one leg", her.find(".card.sage h2").text());
        her.open(her.find(".card.sage .btn").attr("href"));
        her.press("button[value=yes]");
        assertEquals(of("test_calf_raise"), her.path());
        assertTrue(her.says().contains("Done on 22 November, with no symptoms."), her::says);
        her.open("/tests");
        assertTrue(her.says().contains("1 of 12"), her::says);
        assertEquals("Bridges on one leg", her.find(".card.sage h2").text());
    }

    @Test
    void not_yet_is_a_fine_answer_with_what_trains_it_and_a_day_to_try_again() {
        Visitor her = Strong.woman(server).open(of("test_hops")).press("button[value=no]");
        assertTrue(her.says().contains("Not yet is a fine answer."), her::says);
        assertTrue(her.says().contains("Try again from 6 December."), her::says);
        assertEquals(
                "/learn/" + Tag.of("movement", "calf-raise"),
                her.find("#said a").attr("href"));
        assertFalse(her.open("/tests").find(".card.sage h2").text().contains("Hops"));
    }

    @Test
    void a_test_done_with_a_symptom_is_not_yet_and_the_symptom_is_kept() {
        Visitor her = Strong.woman(server).open(of("test_jog_spot")).press("button[value=yes]", "moved_leak", "yes");
        assertTrue(her.says().contains("Not yet, on 22 November."), her::says);
        String export = her.open("/settings/export.json").page().text();
        assertTrue(export.contains("\"question\":\"moved_leak\""), export);
    }

    @Test
    void a_number_is_kept_as_a_number() {
        Visitor her = Strong.woman(server, "-balance_seconds").open(of("balance_seconds"));
        her.press("button.main", "balance_seconds", "12");
        assertTrue(her.says().contains("12 seconds on 22 November. That is enough."), her::says);
        her.open(of("walk_minutes")).press("button.main", "walk_minutes", "12");
        assertTrue(
                her.says().contains("12 minutes on 22 November. It opens a first gate; the next aim is 20."),
                her::says);
        her.open(of("roll_pain")).press("button.main", "roll_pain", "5");
        assertTrue(her.says().contains("5 of 10 on 22 November."), her::says);
    }

    @Test
    void hops_wait_for_their_weeks_and_say_so() {
        Visitor her = Strong.woman(server, "days=70").open(of("test_hops"));
        assertTrue(her.says().contains("It is 12 weeks since the birth"), her::says);
        assertTrue(her.page().select("button[name=did]").isEmpty(), "not offered");
        her.post(of("test_hops"), "once", UUID.randomUUID().toString(), "did", "yes");
        assertTrue(her.page().select("#said").isEmpty(), "and not taken");
        assertTrue(her.open("/tests").says().contains("Experts do not agree on when to run"), her::says);
    }

    @Test
    void a_clearance_opens_them_from_eight_weeks_and_a_no_shuts_them_at_any_time() {
        Visitor cleared =
                Strong.woman(server, "days=70", "clinician_cleared=[impact]").open(of("test_hops"));
        assertFalse(cleared.page().select("button[name=did]").isEmpty(), cleared::says);
        Visitor told = Strong.woman(
                server,
                "clinician_cleared=[impact]",
                "clinician_restricts=[impact]",
                "clinician_who=physio",
                "clinician_said_on=2026-11-03");
        assertTrue(told.open(of("test_hops")).page().select("button[name=did]").isEmpty(), "a no counts more");
        assertTrue(
                told.says().contains("Your clinician said no running or jumping for now. (A physio, 3 November 2026)"),
                told::says);
    }

    @Test
    void with_the_safety_questions_open_no_test_is_offered() {
        Visitor her = Strong.woman(server, "-numb_saddle").open(of("test_calf_raise"));
        assertTrue(her.says().contains("The safety questions come first."), her::says);
        assertEquals("/safety/check", her.find(".card.honey a").attr("href"));
    }

    @Test
    void a_stranger_is_sent_to_the_start_and_an_unknown_test_is_not_found() {
        assertEquals("/open", new Visitor(server).open("/tests").path());
        assertEquals(404, Walks.settled(server).open("/tests/abcdefgh").status());
    }

    @Test
    void what_was_done_fades_after_its_days_and_is_asked_again() {
        try (Server later = Server.inTheMorning()) {
            Visitor her = Strong.woman(later, "tests").open("/tests");
            assertTrue(her.says().contains("12 of 12"), her::says);
            later.passes(Duration.ofDays(61));
            her.open(of("test_hops"));
            assertTrue(her.says().contains("Last tried on 22 November. Bodies change, so we ask again."), her::says);
        }
    }
}
