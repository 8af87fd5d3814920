package care.plumbline.pages.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a clinician said, and somebody to call.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

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
    void a_no_is_kept_and_shown_with_who_said_it_and_when() {
        Visitor her = Strong.woman(server).open("/told");
        assertTrue(her.says().contains("Silence opens nothing"), her::says);
        her.press(
                "form .btn",
                "clinician_restricts",
                "impact",
                "clinician_who",
                "physio",
                "clinician_said_on.day",
                "3",
                "clinician_said_on.month",
                "11");
        assertEquals("/told", her.path());
        assertTrue(her.says().contains("Said by: A physio, 3 November 2026."), her::says);
        assertTrue(her.find(".card.clay").text().contains("no running or jumping"), her::says);
        assertTrue(her.find("input[name=clinician_restricts][value=impact]").hasAttr("checked"));
    }

    @Test
    void a_yes_lifts_what_it_names_and_a_no_to_the_same_shuts_it_again() {
        Visitor her = Strong.woman(server, "leak_on_impact=yes", "tests").open("/out");
        assertEquals("Power walk", her.find(".session h2").text());
        her.open("/told").press("form .btn", "clinician_cleared", "impact");
        assertTrue(her.find("#follows .card.sage").text().contains("Running or jumping"), her::says);
        her.open("/told").press("form .btn", "clinician_restricts", "impact");
        assertTrue(her.find("#follows .card.honey").text().contains("We keep to the no."), her::says);
    }

    @Test
    void a_clinician_signs_a_note_which_stands_where_it_counts_and_one_tap_takes_all_of_it_back() {
        Visitor her = Strong.woman(server).open("/told");
        her.press(
                "form[action=/told] .btn",
                "clinician_restricts",
                "impact",
                "clinician_who",
                "physio",
                "clinician_note",
                "Scar still tight. Bridges twice a day.",
                "clinician_name",
                "Ama <Example>");
        assertTrue(her.find("#follows").text().contains("Said by: Ama <Example>, A physio"), her::says);
        assertTrue(her.find("#follows").text().contains("Bridges twice a day."), her::says);
        assertTrue(
                her.open("/summary").find(".paper").text().contains("Ama <Example>, A physio Scar still tight."),
                her::says);
        her.open("/told").press("form[action=/told/undo] .btn");
        assertTrue(her.says().contains("Nothing is held back or opened by a clinician"), her::says);
        assertFalse(her.page().outerHtml().contains("Bridges"), her::says);
        assertFalse(her.open("/summary").find(".paper").text().contains("Scar still tight"), her::says);
    }

    @Test
    void a_movement_named_by_a_clinician_leads_or_is_left_out_and_says_who_said_so() {
        Visitor her = Strong.woman(server).open("/told");
        her.press(
                "form[action=/told] .btn",
                "clinician_picks",
                "wall-push-up",
                "clinician_bars",
                "bridge",
                "clinician_who",
                "physio",
                "clinician_name",
                "Ama Example");
        assertTrue(
                her.find("#follows .card.clay").text().contains("Bridge. Until this is taken back here."), her::says);
        assertTrue(her.find("#follows .card.sage").text().contains("Wall push-up. It is in the sessions"), her::says);
        assertTrue(her.find("input[name=clinician_bars][value=bridge]").hasAttr("checked"));
        String paper = her.open("/summary").find(".paper").text();
        assertTrue(paper.contains("Picked by a clinician wall push-up"), paper);
        assertTrue(paper.contains("Leave out, says a clinician bridge"), paper);
        assertTrue(
                her.open(learn("bridge")).says().contains("Leave it out for now. Said by: Ama Example, A physio."),
                her::says);
        assertTrue(
                her.open(learn("wall-push-up")).says().contains("Picked for you. Said by: Ama Example, A physio."),
                her::says);
        her.open("/told").press("form[action=/told/undo] .btn");
        assertTrue(her.says().contains("Nothing is held back or opened by a clinician"), her::says);
        assertFalse(her.open(learn("bridge")).says().contains("Leave it out"), her::says);
    }

    private static String learn(String movement) {
        return "/learn/" + Tag.of("movement", movement);
    }

    @Test
    void a_pick_that_something_else_holds_back_says_what() {
        Visitor her = Strong.woman(server, "belly_doming=yes", "clinician_restricts=[abdominal]")
                .open("/told");
        her.press("form[action=/told] .btn", "clinician_picks", "curl-up");
        assertTrue(her.find("#follows .card.honey").text().contains("Curl-up"), her::says);
        assertTrue(her.find("#follows .card.honey").text().contains("Until:"), her::says);
    }

    @Test
    void taking_everything_back_leaves_no_word() {
        Visitor her = Strong.woman(server, "clinician_restricts=[impact]").open("/told");
        assertFalse(her.page().select(".card.clay").isEmpty());
        String once = her.find("input[name=once]").attr("value");
        her.post("/told", "once", once, "shown", "clinician_restricts", "shown", "clinician_cleared");
        assertTrue(her.says().contains("Nothing is held back or opened by a clinician"), her::says);
    }

    @Test
    void a_day_to_come_is_refused_and_nothing_is_kept() {
        Visitor her = Strong.woman(server).open("/told");
        her.press(
                "form .btn",
                "clinician_restricts",
                "impact",
                "clinician_said_on.day",
                "30",
                "clinician_said_on.month",
                "11");
        assertEquals(422, her.status());
        assertTrue(her.open("/told").says().contains("Nothing is held back"), her::says);
    }

    @Test
    void calls_have_words_to_say_and_a_name_that_can_be_taken_back() {
        Visitor her = Strong.woman(server).open("/contact");
        assertEquals(3, her.page().select("details").size());
        her.press("form.card .btn", "contact_person", "Ama");
        assertEquals("Ama", her.find("#person").attr("value"));
        her.press("form.card .btn", "contact_person", "");
        assertEquals("", her.find("#person").attr("value"));
    }

    @Test
    void who_does_what_is_read_by_anybody_each_with_what_studies_say_and_how_sure_that_is() {
        Visitor anybody = new Visitor(server).open("/care");
        var cards = anybody.page().select("section.card");
        assertEquals(5, cards.size());
        cards.forEach(card -> {
            assertTrue(card.text().contains("Good for:"), card::text);
            assertTrue(card.text().contains("How sure is science?"), card::text);
            assertFalse(card.select("a").isEmpty(), card::text);
        });
        assertTrue(anybody.says().contains("A visit for the baby"), anybody::says);
        assertTrue(anybody.says().contains("HCPC"), anybody::says);
    }

    @Test
    void nothing_of_a_babys_visit_is_said_to_her_who_is_to_hear_of_none() {
        Visitor her = Strong.woman(server, "hide_baby=yes").open("/care");
        assertFalse(her.says().contains("baby"), her::says);
        assertTrue(her.says().contains("Good for:"), her::says);
    }

    @Test
    void the_number_of_her_own_unit_is_called_first_when_something_needs_care() {
        Visitor her = Strong.woman(server).open("/contact");
        her.press("#unit .btn", "unit_number", "01 700-1234 call");
        assertEquals(422, her.status());
        assertEquals("01 700-1234 call", her.find("#unit-number").attr("value"), "her words stay");
        her.press("#unit .btn", "unit_number", "+353 (01) 700-1234");
        assertEquals("+353 (01) 700-1234", her.find("#unit-number").attr("value"));
        her.open("/safety");
        assertTrue(
                her.page().select("[data-where] a[href^=tel]").eachAttr("href").contains("tel:+353017001234"),
                her::says);
        her.open("/contact").press("#unit .btn", "unit_number", "");
        assertEquals("", her.find("#unit-number").attr("value"));
        assertFalse(her.open("/safety").page().outerHtml().contains("353017001234"), "taken back");
    }

    @Test
    void done_later_and_no_more_are_kept_and_no_can_be_taken_back() {
        Visitor her = Strong.woman(server).open("/contact");
        her.press("button[value=no]");
        assertTrue(her.says().contains("You asked for no more calls"), her::says);
        String last = her.find("details:last-of-type input[name=call]").attr("value");
        her.post("/contact", "once", UUID.randomUUID().toString(), "call", last, "said", "later");
        assertFalse(her.says().contains("You asked for no more calls"), her::says);
        her.press("button[value=done]");
        assertEquals(1, her.page().select("details .chip").size());
    }

    @Test
    void a_call_that_is_none_is_refused_kindly() {
        Visitor her = Strong.woman(server);
        her.post("/contact", "once", UUID.randomUUID().toString(), "call", "x", "said", "done");
        assertEquals(422, her.status());
        her.post(
                "/contact",
                "once",
                UUID.randomUUID().toString(),
                "call",
                Tag.of("call", "week-1").letters(),
                "said",
                "maybe");
        assertEquals(422, her.status());
        assertEquals("/open", new Visitor(server).open("/contact").path());
        assertEquals("/open", new Visitor(server).open("/told").path());
    }

    @Test
    void what_stands_on_both_lists_is_told_and_opens_nothing() {
        Visitor her = Strong.woman(server).open("/told");
        her.press(
                "form[action=/told] .btn",
                "clinician_restricts",
                "impact",
                "clinician_cleared",
                "impact",
                "clinician_picks",
                "squat",
                "clinician_bars",
                "squat");
        for (Element open : her.page().select("#follows .card.sage")) {
            assertFalse(open.text().contains("jump"), open::text);
        }
        String shut = her.find("#follows .card.honey").text();
        assertTrue(shut.contains("Squat") && shut.contains("We keep to the no."), shut);
        assertTrue(shut.contains("when you jump"), shut);
    }
}
