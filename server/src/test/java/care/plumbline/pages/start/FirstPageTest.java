package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstPageTest {

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
    void it_asks_where_it_hurts_and_asks_once_more_where_nothing_is_tapped() {
        Visitor visitor = new Visitor(server).open("/");
        assertEquals("Where does it hurt?", visitor.find("h1").text());
        assertEquals(14, visitor.page().select(".spot input").size());
        visitor.press(".dock .btn.main");
        assertEquals("Where does it hurt?", visitor.find("h1").text());
        assertFalse(visitor.page().select("[role=alert]").isEmpty(), visitor::says);
        visitor.press(".dock .btn.main", "pain_zones", "neck");
        assertEquals("How long since the birth?", visitor.find("h1").text());
    }

    @Test
    void a_tap_counts_as_the_fewest_days_its_words_may_mean() {
        var kind = (QuestionKind.Day)
                GuideFolder.bundled().question("birth_date").orElseThrow().kind();
        assertEquals(
                List.of(1, 7, 14, 21, 28, 42, 56, 91, 182, 365, 547),
                kind.about().stream().map(QuestionKind.About::days).toList());
        Visitor visitor = new Visitor(server).open("/").press(".dock .btn.main", "pain_zones", "neck");
        assertEquals(
                kind.about().stream()
                        .map(about -> Integer.toString(about.days()))
                        .toList(),
                visitor.page().select("[name=birth_date.about]").eachAttr("value"));
    }

    @Test
    void no_date_is_asked_for_once_more() {
        Visitor visitor = new Visitor(server).open("/").press(".dock .btn.main", "pain_zones", "neck");
        visitor.press(".dock .btn.main", "baby_with_you", "home", "neuraxial", "none");
        assertTrue(visitor.says().contains("How long since the birth?"), visitor::says);
    }

    @Test
    void start_says_that_it_keeps_and_nothing_is_kept_before() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of());
        assertEquals("For your low back, now", visitor.find("h1").text());
        assertTrue(visitor.says().contains("Start keeps your answers"), visitor::says);
        assertEquals(Set.of("__Host-plumbline-view"), visitor.cookies().keySet());
        visitor.press("[formaction=/begin][name=start]");
        assertEquals("/session", visitor.path());
        assertTrue(visitor.cookies().size() > 1, "now there is a journal");
    }

    @Test
    void minutes_place_and_what_sets_it_off_change_what_is_offered_and_nothing_is_lost() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of());
        visitor.press(".relief [name=m][value=8]");
        assertEquals("8", visitor.find(".relief [name=m][aria-pressed=true]").attr("value"));
        visitor.press(".relief [name=w][value=seated]").press(".relief [name=set_off][value=lifting]");
        assertEquals("8", visitor.find(".relief [name=m][aria-pressed=true]").attr("value"));
        assertEquals(
                "Sitting", visitor.find(".relief [name=w][aria-pressed=true]").text());
        assertEquals(
                "Lifting",
                visitor.find(".relief [name=set_off][aria-pressed=true]").text());
        visitor.press(".relief [name=set_off][aria-pressed=true]");
        assertTrue(visitor.page().select("[name=k.worse_with]").isEmpty(), "taken back");
        visitor.press(".relief [name=back]").press(".btn.none");
        assertEquals("For your low back, now", visitor.find("h1").text());
    }

    @Test
    void the_time_and_the_place_of_her_first_session_stay() {
        Visitor chose = Walks.screened(new Visitor(server), Set.of());
        chose.press(".relief [name=m][value=2]").press(".relief [name=w][value=seated]");
        chose.press("[formaction=/begin][name=start]").open("/today");
        assertEquals("2", chose.find("#wishes [name=m][aria-pressed=true]").attr("value"));
        assertEquals("seated", chose.find("#wishes [name=w][aria-pressed=true]").attr("value"));
        Visitor chosenFor = Walks.screened(new Visitor(server), Set.of());
        chosenFor.press("[formaction=/begin][name=start]").open("/today");
        assertEquals("5", chosenFor.find("#wishes [name=m][aria-pressed=true]").attr("value"));
    }

    @Test
    void a_page_her_browser_asks_for_once_more_is_that_page_and_takes_nothing() {
        Visitor she = new Visitor(server).open("/").press(".dock .btn.main", "pain_zones", "neck");
        for (String answer : List.of("birth_date.about", "leg_weak")) {
            String page = she.find("main").text();
            she.press(".dock .btn.main", answer, "42", "as_left", "1");
            assertEquals(page, she.find("main").text());
            she.press(".dock .btn.main", "birth_date.about", "42", "baby_with_you", "home", "neuraxial", "none");
        }
    }

    @Test
    void kindness_has_no_grade_under_it() {
        Visitor visitor = new Visitor(server).open("/welcome");
        assertFalse(visitor.find("main").clone().select("details").isEmpty());
        var seen = visitor.find("main").clone();
        seen.select("details").remove();
        assertFalse(seen.text().contains("sure"), seen::text);
    }
}
