package care.plumbline.pages.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The chapters as a woman meets them, without a script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    /// Opens the chapter with this title at its first open page.
    private static Visitor chapter(Visitor visitor, String title) {
        visitor.open("/questions");
        Element link = visitor.page().select(".list a").stream()
                .filter(row -> row.text().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chapter " + title + ": " + visitor.says()));
        return visitor.open(link.attr("href"));
    }

    @Test
    void every_question_of_the_walk_that_applies_to_her_can_be_reached_and_answered() {
        Visitor visitor = Walks.settled(server);
        Set<String> met = new LinkedHashSet<>();
        for (int page = 0; page < 150; page++) {
            visitor.open("/questions");
            Element open = visitor.page().select(".list a").stream()
                    .filter(row -> !row.text().endsWith("done"))
                    .findFirst()
                    .orElse(null);
            if (open == null) {
                break;
            }
            visitor.open(open.attr("href"));
            String at = visitor.path();
            visitor.page().select("input[name=shown]").forEach(shown -> met.add(shown.attr("value")));
            some(visitor);
            assertEquals(200, visitor.status(), () -> at + ": " + visitor.says());
            assertFalse(
                    visitor.path().equals(at)
                            && visitor.page().select("input[type=checkbox]").isEmpty(),
                    at);
        }
        assertTrue(
                visitor.open("/questions").page().select(".list a").stream()
                        .allMatch(row -> row.text().endsWith("done")),
                visitor::says);
        assertTrue(met.size() > 60, () -> "only " + met);
        assertTrue(met.containsAll(
                Set.of("pain_started", "floor_lifts", "activity_1", "baby_weight_kg", "roland_morris")));
    }

    /// An answer to the first question of a page that has none yet.
    private static final String OPEN = ".answer:not(:has([aria-pressed=true])) button.choice";

    /// Some answer, whatever the page asks.
    private static void some(Visitor visitor) {
        Element page = visitor.page();
        if (page.selectFirst(".btn.none") != null) {
            visitor.press(".btn.none");
        } else if (page.selectFirst(OPEN) != null) {
            visitor.press(OPEN);
        } else if (page.selectFirst("button.choice") != null) {
            visitor.press("button.choice");
        } else if (page.selectFirst(".pair button") != null) {
            visitor.press(".pair button[value=yes]");
        } else if (page.selectFirst(".scale button") != null) {
            visitor.press(".scale button[value=4]");
        } else if (page.selectFirst("button.pill") != null) {
            visitor.press("button.pill");
        } else if (page.selectFirst("textarea") != null) {
            visitor.press(".dock .btn.main", visitor.find("textarea").attr("name"), "Carry her upstairs");
        } else if (page.selectFirst("input[inputmode]") != null) {
            Element number = visitor.find("input[inputmode]");
            visitor.press(".dock .btn.main", number.attr("name"), number.attr("data-from"));
            if (visitor.status() == 422) {
                visitor.press(".near button:last-child");
            }
        } else {
            visitor.press(
                    ".dock .btn.main",
                    visitor.find("input[type=checkbox]").attr("name"),
                    visitor.find("input[type=checkbox]").attr("value"));
        }
    }

    @Test
    void a_question_may_be_skipped_and_stays_open() {
        Visitor visitor = chapter(Walks.settled(server), "Your birth and your body");
        String first = visitor.path();
        visitor.press("button[name=skip]");
        assertFalse(visitor.path().equals(first), "she goes on");
        assertEquals(first, chapter(visitor, "Your birth and your body").path(), "and may come back");
    }

    @Test
    void she_goes_back_to_what_she_answered_and_changes_it() {
        Visitor visitor = chapter(Walks.settled(server), "Your birth and your body");
        visitor.press("button.choice[value=caesarean]");
        visitor.open(visitor.find(".dock a").attr("href"));
        assertEquals("caesarean", visitor.find("button[aria-pressed]").attr("value"));
        visitor.press("button.choice[value=vaginal]");
        visitor.open(visitor.find(".dock a").attr("href"));
        assertEquals("vaginal", visitor.find("button[aria-pressed]").attr("value"));
    }

    @Test
    void the_body_map_names_every_place_the_list_offers_and_no_other() {
        Visitor visitor = Walks.settled(server).open("/questions/" + Tag.of("step", "question/pain_zones"));
        var zones = (QuestionKind.AnyOf)
                GuideFolder.bundled().question("pain_zones").orElseThrow().kind();
        Set<String> drawn =
                new LinkedHashSet<>(visitor.page().select(".torso label").eachAttr("for"));
        Set<String> offered = new LinkedHashSet<>();
        zones.choices().forEach(choice -> offered.add("zone-" + choice.code()));
        assertEquals(offered, drawn);
        assertEquals(
                offered,
                new LinkedHashSet<>(visitor.page().select(".spot input[id]").eachAttr("id")));
    }

    @Test
    void a_number_that_cannot_be_is_refused_in_her_words() {
        Visitor visitor = chapter(Walks.settled(server), "Your belly muscles");
        while (visitor.page().selectFirst("input[name=gap_fingers]") == null) {
            visitor.press("button[name=skip]");
        }
        visitor.press(".dock .btn.main", "gap_fingers", "80");
        assertEquals(422, visitor.status());
        assertTrue(visitor.says().contains("a whole number from 0 to 8"), visitor::says);
    }

    @Test
    void the_same_form_sent_twice_writes_once() {
        Visitor visitor = chapter(Walks.settled(server), "Your birth and your body");
        String page = visitor.path();
        String once = visitor.find("input[name=once]").attr("value");
        for (int i = 0; i < 3; i++) {
            visitor.post(page, "once", once, "shown", "birth_mode", "birth_mode", "caesarean");
            assertEquals(200, visitor.status());
        }
        String export = visitor.open("/settings/export.json").page().text();
        assertEquals(1, export.split("\"birth_mode\"", -1).length - 1, export);
    }

    @Test
    void a_stranger_is_sent_to_the_beginning() {
        assertEquals("/open", new Visitor(server).open("/questions").path());
    }
}
