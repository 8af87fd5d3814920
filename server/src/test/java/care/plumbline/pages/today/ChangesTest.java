package care.plumbline.pages.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What changed in her plan, on today's page and on the one about how fast she goes.
class ChangesTest {

    @Test
    void a_sore_day_gives_a_smaller_day_and_says_why_and_what_ends_it() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/check-in");
            visitor.press(".dock .btn.main", "pain_now", "7");
            visitor.open("/today");
            assertTrue(visitor.find(".session").text().contains("Your pain was above 5"), visitor::says);
            assertTrue(visitor.find(".rows").text().contains("What changed A sore day"), visitor::says);
            assertTrue(visitor.open("/changes").says().contains("Why: Your pain was above 5"), visitor::says);
            assertTrue(
                    visitor.says().contains("What changes it again: Two days with pain of 5 or less"), visitor::says);
            server.passes(Duration.ofDays(3));
            visitor.open("/today");
            assertFalse(visitor.find(".session").text().contains("above 5"), visitor::says);
            assertTrue(visitor.open("/changes").says().contains("Back where you were"), visitor::says);
        }
    }

    @Test
    void after_two_weeks_away_she_is_welcomed_and_asked_the_safety_questions_again() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server);
            server.passes(Duration.ofDays(15));
            visitor.open("/today");
            assertEquals("Good to see you again", visitor.find("h1").text());
            assertTrue(visitor.says().contains("First, finish the safety check"), visitor::says);
            assertFalse(visitor.says().contains("missed"), visitor::says);
        }
    }

    @Test
    void the_page_names_the_stage_its_gates_the_dose_and_where_an_answer_gives_something_back() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/changes");
            assertEquals("How fast you go", visitor.find("h1").text());
            assertFalse(visitor.page().select(".gates li").isEmpty(), visitor::says);
            assertTrue(visitor.says().contains("How much of each move: the least"), visitor::says);
            for (var link : visitor.page().select("main a[href^=/questions/]")) {
                assertEquals(200, visitor.open(link.attr("href")).status());
            }
        }
    }
}
