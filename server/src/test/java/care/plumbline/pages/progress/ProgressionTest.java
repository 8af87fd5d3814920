package care.plumbline.pages.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// How she is doing, over real HTTP and without a script.
class ProgressionTest {

    private static final int GOALS = 3;

    private static Visitor sixWeeks(Server server) {
        return new Visitor(server).open(server.opens());
    }

    @Test
    void six_weeks_in_what_she_can_do_stands_first() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = sixWeeks(server).open("/progress");
            assertEquals(200, visitor.status());
            assertEquals(
                    "“Walk to the river and back with the pram” is easier: from 2 to 8",
                    visitor.find("h1").text());
            List<String> aims = visitor.page().select(".aim").eachText();
            assertEquals(GOALS, aims.size());
            assertTrue(aims.getFirst().contains("From 3 to 7, a real change"), aims::toString);
            assertTrue(aims.get(1).endsWith("From 4 to 6"), "2 points of one are not called a real change");
            List<String> headings = visitor.page().select("main h2").eachText();
            assertEquals(
                    List.of("Down from 7 to 3 in six weeks", "What matters to you"),
                    headings.subList(0, 2),
                    "what she can do is the headline; the drawing follows at once");
            assertTrue(
                    Pattern.compile("\\w+ sessions in four weeks, about (three|four) a week\\.")
                            .matcher(visitor.says())
                            .find(),
                    visitor::says);
            assertTrue(visitor.says().contains("Your first session 11 October"), visitor::says);
            assertTrue(visitor.says().contains("Not everyone is better by six weeks."), visitor::says);
            assertFalse(visitor.says().toLowerCase(Locale.ROOT).contains("streak"));
        }
    }

    @Test
    void the_drawing_of_her_pain_has_a_name_and_the_same_as_a_table() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = sixWeeks(server).open("/progress");
            Element chart = visitor.find("svg[role=img]");
            String title = chart.expectFirst("title").text();
            assertTrue(title.startsWith("Your pain by weeks, 0 to 10."), title);
            assertEquals(
                    chart.attr("aria-labelledby"), chart.expectFirst("title").id());
            assertEquals(1, chart.select(".band").size());
            assertEquals(1, chart.select(".dot.last").size());
            int weeks =
                    visitor.page().select("section:has(.aims) table tbody tr").size();
            assertEquals(6, weeks);
            assertEquals("7", visitor.find("table tbody tr td").text());
        }
    }

    @Test
    void with_two_days_the_page_is_warm_and_claims_nothing() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/check-in");
            visitor.press(".dock .btn.main", "pain_now", "5");
            server.passes(Duration.ofDays(1));
            visitor.open("/check-in").press(".dock .btn.main", "pain_now", "3");
            visitor.open("/progress");
            assertEquals("Too early to tell", visitor.find("h1").text());
            assertTrue(visitor.says().contains("You have told us of two days."), visitor::says);
            assertEquals(2, visitor.page().select("svg .dot").size(), "her two days are drawn");
            assertEquals(0, visitor.page().select("svg .band").size());
            assertFalse(visitor.says().contains("Down from"), visitor::says);
            assertFalse(visitor.page().select("a[href^=/questions/]").isEmpty(), "she can name what matters");
            assertTrue(visitor.says().contains("What is usual at your week"), visitor::says);
            assertTrue(visitor.says().contains("Two minutes are a beginning"), visitor::says);
        }
    }

    @Test
    void a_week_of_more_pain_says_who_has_to_look_and_takes_the_page_along() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server);
            for (int day = 0; day < 17; day++) {
                visitor.open("/check-in").press(".dock .btn.main", "pain_now", day < 10 ? "3" : "6");
                server.passes(Duration.ofDays(1));
            }
            visitor.open("/progress");
            assertEquals("It has been harder lately", visitor.find("h1").text());
            Element card = visitor.find(".card.clay");
            assertTrue(card.text().contains("within the next few days"), card::text);
            assertTrue(card.text().contains("It is not your fault"), card::text);
            assertTrue(card.text().contains("I gave birth about 8 weeks ago."), card::text);
            assertFalse(card.select("a[href=/summary]").isEmpty());
            assertFalse(card.select("a[href=/safety]").isEmpty());
        }
    }

    @Test
    void once_a_week_three_things_are_offered_and_count_and_then_not_again() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = sixWeeks(server);
            server.passes(Duration.ofDays(6));
            visitor.open("/check-in");
            assertEquals(
                    4, visitor.page().select("form details #weekly fieldset").size(), visitor::says);
            assertTrue(
                    visitor.says().contains("“Walk to the river and back with the pram” – how well can you do it now?"),
                    visitor::says);
            visitor.open("/progress")
                    .open(visitor.find(".rows a[href=/check-in/week]").attr("href"));
            visitor.press(".dock .btn.main", "activity_1_now", "9", "confidence", "8");
            assertEquals("/progress", visitor.path());
            assertTrue(visitor.find(".aim").text().contains("From 3 to 9"), visitor::says);
            visitor.open("/check-in/week");
            assertEquals(2, visitor.page().select("fieldset").size(), "what she left may still be said");
        }
    }

    @Test
    void what_she_leaves_in_the_check_in_is_no_answer() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = sixWeeks(server);
            server.passes(Duration.ofDays(6));
            visitor.open("/check-in").press(".dock .btn.main", "pain_now", "3", "activity_2_now", "7");
            assertEquals("/check-in/signs", visitor.path());
            visitor.open("/progress");
            List<String> aims = visitor.page().select(".aim").eachText();
            assertTrue(aims.get(1).contains("From 4 to 7, a real change"), aims::toString);
            assertTrue(aims.get(0).contains("From 3 to 7"), aims::toString);
        }
    }

    @Test
    void once_a_month_goes_step_by_step_and_can_be_left() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server);
            server.passes(Duration.ofDays(29));
            visitor.open("/check-in");
            assertFalse(visitor.page().select("a[href=/check-in/month]").isEmpty());
            visitor.open("/check-in/month");
            assertTrue(visitor.says().contains("Which of these sentences describe you today?"), visitor::says);
            visitor.press(".dock .btn.main", "roland_morris", "q02", "roland_morris", "q11");
            assertTrue(visitor.says().contains("Compared with when you began here"), visitor::says);
            visitor.press("button[name=skip]");
            assertTrue(visitor.says().contains("Little interest or pleasure"), visitor::says);
            assertTrue(visitor.says().contains("Over the last 2 weeks"), "the question has its beginning");
            visitor.press("button[value=not-at-all]");
            visitor.press("button[value=not-at-all]");
            assertEquals("/progress", visitor.path());
            assertTrue(visitor.says().contains("you ticked 2 of 24 lines"), visitor::says);
            assertTrue(visitor.says().contains("look at your own three things"), "few lines say little");
        }
    }

    @Test
    void a_low_mood_leads_to_help_and_is_given_no_name() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server);
            server.passes(Duration.ofDays(29));
            visitor.open("/check-in/month").press("button[name=skip]").press("button[name=skip]");
            visitor.press("button[value=nearly-every-day]").press("button[value=nearly-every-day]");
            assertTrue(visitor.says().contains("better off dead"), "the third question follows");
            visitor.press("button[value=not-at-all]");
            assertEquals("/safety/result", visitor.path());
            visitor.open("/progress");
            Element card = visitor.find(".card.honey");
            assertFalse(card.select("a[href=/safety/result]").isEmpty());
            assertFalse(visitor.says().toLowerCase(Locale.ROOT).contains("depress"), visitor::says);
        }
    }

    @Test
    void a_stranger_has_no_progress() {
        try (Server server = Server.inTheMorning()) {
            assertFalse(new Visitor(server).open("/progress").path().equals("/progress"));
            assertFalse(new Visitor(server).open("/summary").path().equals("/summary"));
        }
    }
}
