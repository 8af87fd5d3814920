package care.plumbline.pages.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The page she takes along: what a visit asks for, and nothing she does not want on it.
class SummaryTest {

    private static String paper(Visitor visitor) {
        return visitor.find(".paper").text();
    }

    @Test
    void it_holds_what_a_visit_asks_for() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary");
            List<String> parts = visitor.page().select(".paper h3").eachText();
            assertEquals(
                    List.of(
                            "Birth",
                            "Safety",
                            "Why she comes",
                            "Three activities",
                            "Pain, 0 to 10",
                            "Roland-Morris, 0 to 24",
                            "Pelvic floor",
                            "Belly wall",
                            "What she has done",
                            "What may add to the pain"),
                    parts.stream().map(part -> part.replaceAll(" \\(.*", "")).toList());
            String paper = paper(visitor);
            assertTrue(paper.contains("self-reported, not verified"), paper);
            assertTrue(paper.contains("9 weeks since the birth · caesarean"), paper);
            assertTrue(paper.contains("14 → 6, a real change"), paper);
            assertTrue(paper.contains("self-check by fingers"), paper);
            assertTrue(paper.contains("guide 20"), paper);
            assertTrue(paper.contains("no diagnosis"), paper);
        }
    }

    @Test
    void her_mood_her_name_and_her_birth_date_stand_on_it_only_if_she_wants() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary");
            assertFalse(paper(visitor).contains("Mood"), () -> paper(visitor));
            assertFalse(paper(visitor).contains("Born"), () -> paper(visitor));
            visitor.press(
                    "form[action=/summary] .btn",
                    "summary_name",
                    "Maeve Example",
                    "summary_birth_date",
                    "4 May 1994",
                    "summary_questions",
                    "Can I swim again?",
                    "summary_mood",
                    "yes");
            assertEquals("/summary", visitor.path());
            assertTrue(
                    paper(visitor).startsWith("Maeve Example Back pain after birth: a summary · Born 4 May 1994"),
                    () -> paper(visitor));
            assertTrue(paper(visitor).contains("Her questions Can I swim again?"), () -> paper(visitor));
            assertTrue(paper(visitor).contains("PHQ-2 1 of 6"), () -> paper(visitor));
            visitor.press(
                    "form[action=/summary] .btn",
                    "summary_name",
                    "",
                    "summary_birth_date",
                    "",
                    "summary_questions",
                    "",
                    "summary_mood",
                    "no");
            assertTrue(paper(visitor).startsWith("Back pain after birth"), () -> paper(visitor));
            assertFalse(paper(visitor).contains("Maeve"), () -> paper(visitor));
            assertFalse(paper(visitor).contains("Mood"), () -> paper(visitor));
            assertFalse(paper(visitor).contains("Her questions"), () -> paper(visitor));
        }
    }

    @Test
    void who_has_said_little_has_a_short_page_and_no_gap_in_it() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/summary");
            assertEquals(200, visitor.status());
            String paper = paper(visitor);
            assertTrue(paper.contains("6 weeks since the birth"), paper);
            assertFalse(paper.contains("null") || paper.contains("?"), paper);
        }
    }

    @Test
    void a_sign_she_ticked_stays_on_the_page() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/check-in");
            visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "calf");
            visitor.press(".dock .btn.main", "calf_swelling", "yes").open("/summary");
            assertTrue(paper(visitor).contains("(22 November)"), () -> paper(visitor));
            assertFalse(paper(visitor).contains("Ever ticked none"), () -> paper(visitor));
        }
    }

    @Test
    void what_a_visit_asks_after_is_on_it() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Strong.woman(
                    server,
                    "days=49",
                    "neuraxial=epidural",
                    "bleeding=more-after-activity",
                    "hurt_doing=lifting",
                    "mood_today=3");
            String page = paper(visitor.open("/summary"));
            assertTrue(page.contains("needle in the back: epidural"), page);
            assertTrue(page.contains("Bleeding it got heavier or red again after I was active"), page);
            assertTrue(page.contains("Set off by lifting (22 November)"), page);
            assertFalse(page.contains("3 of 10"), "her mood stands on it if she wants");
            visitor.press("form[action=/summary] .btn", "summary_mood", "yes");
            assertTrue(paper(visitor).contains("Mood 3 of 10 (22 November)"), () -> paper(visitor));
        }
    }

    @Test
    void what_a_clinician_allows_and_forbids_stands_on_it_as_forbidden_alone() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/told");
            visitor.press(
                    "form[action=/told] .btn",
                    "clinician_cleared",
                    "impact",
                    "clinician_restricts",
                    "impact",
                    "clinician_picks",
                    "bridge",
                    "clinician_bars",
                    "bridge",
                    "clinician_who",
                    "physio");
            String paper = paper(visitor.open("/summary"));
            assertEquals(2, paper.toLowerCase(Locale.ROOT).split("running or jumping", -1).length, paper);
            assertTrue(paper.contains("Not yet, says a clinician running or jumping"), paper);
            assertFalse(paper.contains("Picked by a clinician"), paper);
        }
    }

    @Test
    void what_a_clinician_wrote_and_barred_stands_on_it_whole() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens());
            List<String> barred = visitor.open("/told")
                    .page()
                    .select("input[name=clinician_bars]")
                    .eachAttr("value");
            assertTrue(barred.size() > 20, barred.size() + " movements");
            String note = "Slowly, and with breath. ".repeat(23) + "Call me on Friday.";
            var fields = new ArrayList<String>();
            barred.forEach(code -> fields.addAll(List.of("clinician_bars", code)));
            fields.addAll(List.of("clinician_who", "physio", "clinician_note", note));
            visitor.press("form[action=/told] .btn", fields.toArray(String[]::new));
            String last = visitor.page()
                    .select("#told-by-name li b, .named li b")
                    .eachText()
                    .getLast();
            visitor.open("/summary");
            assertTrue(paper(visitor).contains("Call me on Friday."), () -> paper(visitor));
            assertTrue(paper(visitor).toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT)), last);
        }
    }

    @Test
    void without_a_baby_it_does_not_speak_of_feeding() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary");
            assertTrue(paper(visitor).contains("feeding: at the breast"), () -> paper(visitor));
            visitor.open("/settings").press("form[action=/settings/leave-out] button[value=yes]");
            visitor.open("/summary");
            assertFalse(paper(visitor).contains("feeding:"), () -> paper(visitor));
        }
    }

    @Test
    void a_line_she_ticked_and_left_is_among_what_she_ever_ticked() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/check-in");
            visitor.press(".dock .btn.main", "pain_now", "2").press(".dock .btn.main", "ticked", "bleeding");
            visitor.open("/summary");
            assertTrue(paper(visitor).contains("Ever ticked Heavy bleeding"), () -> paper(visitor));
            assertTrue(paper(visitor).contains("“Heavy bleeding”, ticked"), () -> paper(visitor));
        }
    }

    @Test
    void the_short_page_begins_as_the_whole_one_and_names_what_it_leaves_out() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary");
            visitor.press("form[action=/summary] .btn", "summary_questions", "May I run? ".repeat(40));
            List<String> whole = visitor.page().select(".paper h3").eachText();
            visitor.open("/summary/short");
            List<String> parts = visitor.page().select(".short h3").eachText();
            assertEquals(whole.subList(0, 3), parts.subList(0, 3));
            assertEquals("Her questions", parts.get(3));
            String left = visitor.find(".short > p.note:last-child").text();
            for (String part : whole) {
                String title = part.replaceAll(" \\(.*", "");
                assertTrue(
                        left.contains(title) != parts.stream().anyMatch(one -> one.startsWith(title)),
                        () -> title + " stands in one of both: " + left);
            }
            assertTrue(
                    visitor.find(".short").text().length() < 2_000,
                    () -> visitor.find(".short").text());
        }
    }

    /// Whatever room there is, nobody who scans it misses what has to be looked at.
    @Test
    void however_much_she_ticked_all_of_it_is_on_the_short_page() {
        try (Server server = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(server).open("/check-in").press(".dock .btn.main", "pain_now", "2");
            String[] ticked = visitor.page().select("input[name=ticked]").eachAttr("value").stream()
                    .flatMap(line -> Stream.of("ticked", line))
                    .toArray(String[]::new);
            assertTrue(ticked.length >= 16, () -> "there are many lines: " + ticked.length);
            visitor.press(".dock .btn.main", ticked).open("/summary");
            List<Element> whole = visitor.page().select(".paper section").subList(0, 3);
            visitor.open("/summary/short");
            String shortly = visitor.find(".short").text();
            for (Element part : whole) {
                for (String line : part.select("p, dd").eachText()) {
                    assertTrue(shortly.contains(line), () -> line + " is not in: " + shortly);
                }
            }
        }
    }

    @Test
    void the_short_page_says_no_more_of_her_mood_than_the_whole_one() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary/short");
            assertFalse(visitor.find(".short").text().contains("PHQ-2"), visitor::says);
            assertFalse(visitor.find(".short").text().contains("Mood"), visitor::says);
        }
    }
}
