package care.plumbline.pages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The load page without a script: what she sees, tries and keeps.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadTest {

    private static final String KEEP = "#try .btn.main";

    private static final List<String> TABS = List.of("/today", "/why", "/progress", "/settings", "/learn", "/safety");

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static String field(String question) {
        return Tag.of("question", question).letters();
    }

    private Visitor her() {
        return Walks.settled(server).open("/load");
    }

    private Visitor busy() {
        return busy(her());
    }

    private static Visitor busy(Visitor visitor) {
        return visitor.press(
                KEEP,
                field("floor_lifts"),
                "40",
                field("cot_lifts"),
                "12",
                field("cot_height"),
                "low",
                field("lift_distance"),
                "arms-length",
                field("baby_weight_kg"),
                "6.2",
                field("change_place"),
                "table");
    }

    private static int share(Visitor visitor, String task) {
        Element row = visitor.page().select(".shares li").stream()
                .filter(each -> each.text().contains(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + task + ": " + visitor.says()));
        return Integer.parseInt(row.select("b").eachText().getLast().replace("%", ""));
    }

    @Test
    void before_she_says_anything_all_of_it_is_called_a_guess() {
        Visitor visitor = her();
        assertEquals(200, visitor.status());
        assertTrue(visitor.says().contains("All of this is our guess of a day like yours."), visitor::says);
        assertTrue(visitor.says().contains("With a baby of about 4."), visitor::says);
        assertEquals(
                visitor.page().select(".shares li").size(),
                visitor.page().select(".shares .guess").size());
        assertTrue(
                visitor.page().select(".help-card:contains(a habit of yours)").isEmpty());
    }

    @Test
    void what_she_keeps_is_hers_and_the_page_speaks_of_it() {
        Visitor visitor = busy();
        assertEquals("/load", visitor.path());
        assertTrue(visitor.says().contains("With a 6.2 kg baby."), visitor::says);
        Element first = visitor.find(".shares li");
        assertTrue(first.text().startsWith("Picking up from the floor · 40×"), first.text());
        assertTrue(first.select(".guess").isEmpty());
        assertTrue(visitor.says().contains("Picking up from the floor: more than half of the work."), visitor::says);
    }

    @Test
    void the_bars_make_about_a_hundred_and_each_goes_as_far_as_its_part_of_it() {
        Visitor visitor = busy();
        int all = visitor.page().select(".shares li").stream()
                .mapToInt(row ->
                        Integer.parseInt(row.select("b").eachText().getLast().replace("%", "")))
                .sum();
        assertTrue(all >= 96 && all <= 104, all + " of 100");
        for (Element row : visitor.page().select(".shares li:has(progress), .mini li")) {
            assertEquals(row.select("b").text(), row.expectFirst("progress").attr("value") + "%", row::text);
            assertEquals("100", row.expectFirst("progress").attr("max"));
        }
        assertEquals(4, visitor.page().select(".tried .mini progress").size(), "beside the answer while she slides");
    }

    @Test
    void the_best_changes_show_their_pair_of_figures_and_what_they_save() {
        // Going down on one knee is offered to her who has said that the front of her pelvis does not hurt.
        assertFalse(busy().find(".help-card").text().contains("for floor pick-ups"));
        Visitor visitor = busy(Strong.woman(server).open("/load"));
        List<Element> cards = visitor.page().select(".help-card");
        assertEquals(3, cards.size());
        for (Element card : cards) {
            assertEquals(
                    card.equals(cards.getFirst()) ? 2 : 1, card.select("img").size());
            assertTrue(card.select(".saves").text().matches("−\\d+% ?\\d+ to \\d+"), card.text());
            assertTrue(card.attr("href").startsWith("/learn/"));
        }
        assertTrue(cards.getFirst().text().contains("for floor pick-ups"), visitor::says);
    }

    @Test
    void a_feed_lying_down_is_never_suggested_without_the_safe_sleep_line() {
        Visitor visitor = her().press(
                        KEEP,
                        field("feeds_a_day"),
                        "14",
                        field("feed_minutes"),
                        "45",
                        field("feed_place"),
                        "sofa",
                        field("floor_lifts"),
                        "0");
        assertTrue(
                visitor.says().contains("Feed lying on your side")
                        || visitor.says().contains("Lean back on pillows"),
                visitor::says);
        assertTrue(visitor.find(".helps").text().contains("never fall asleep with your baby on a sofa"), visitor::says);
    }

    @Test
    void the_best_changes_become_habits_of_the_day() {
        Visitor visitor = busy();
        List<String> habits =
                visitor.page().select(".help-card:contains(a habit of yours)").eachAttr("href");
        assertFalse(habits.isEmpty());
        boolean shown = false;
        for (int day = 0; day < 5 && !shown; day++) {
            visitor.open("/today");
            shown = visitor.page().select("a.habit").eachAttr("href").stream().anyMatch(habits::contains);
            server.passes(Duration.ofDays(1));
        }
        assertTrue(shown, "within five days one of them is the habit of the day");
    }

    @Test
    void trying_changes_what_is_shown_and_keeps_nothing() {
        Visitor visitor = busy();
        int before = share(visitor, "Picking up from the floor");
        visitor.open("/load?" + field("floor_lifts") + "=4");
        assertTrue(share(visitor, "Picking up from the floor") < before);
        assertTrue(visitor.says().matches("(?s).*Less work for your back than your usual day.*"), visitor::says);
        visitor.open("/load");
        assertEquals(before, share(visitor, "Picking up from the floor"));
    }

    @Test
    void three_sliders_come_first_and_a_slip_makes_no_baby_that_hardly_any_is() {
        Visitor visitor = busy();
        assertEquals(3, visitor.page().select("#try > .sliders .slider").size());
        assertEquals(
                field("floor_lifts"),
                visitor.find("#try > .sliders input[type=range]").attr("name"),
                "what weighs most");
        Element weight = visitor.find("[name=" + field("baby_weight_kg") + "]");
        double age = 4.9;
        assertTrue(Double.parseDouble(weight.attr("min")) > age / 2, weight::outerHtml);
        assertTrue(Double.parseDouble(weight.attr("max")) < age * 2, weight::outerHtml);
        visitor.press(KEEP, field("baby_weight_kg"), "2.1");
        assertEquals(
                "2.1", visitor.find("[name=" + field("baby_weight_kg") + "]").attr("min"), "her own stays");
    }

    @Test
    void a_form_sent_as_it_stands_tries_nothing() {
        Visitor visitor = busy();
        String query = visitor.page().select("#try input[type=range]").stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .collect(Collectors.joining("&"));
        visitor.open("/load?" + query);
        assertTrue(visitor.says().contains("Nothing is kept until you say so."), visitor::says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "floor_lifts=-3",
                "floor_lifts=many",
                "floor_lifts=100000",
                "lift_distance=far",
                "baby_weight_kg=NaN"
            })
    void a_number_that_cannot_be_is_refused_kindly(String pair) {
        String[] parts = pair.split("=", 2);
        Visitor visitor = her().open("/load?" + field(parts[0]) + "=" + parts[1]);
        assertEquals(422, visitor.status(), visitor::says);
        assertFalse(visitor.says().contains("Exception"), visitor::says);
    }

    @Test
    void one_tap_says_how_today_was() {
        Visitor visitor = her().press("#today button[value=heavier]");
        assertEquals("/load", visitor.path());
        assertEquals("true", visitor.find("#today button[value=heavier]").attr("aria-pressed"));
        assertEquals(1, visitor.page().select("#today [aria-pressed=true]").size());
        visitor.post("/load/today", "once", UUID.randomUUID().toString(), "was", "terrible");
        assertEquals(422, visitor.status());
    }

    @Test
    void no_field_of_the_form_says_what_it_is_in_an_address() {
        Visitor visitor = her();
        visitor.page()
                .select("#try [name]:not([name=once])")
                .forEach(input -> assertTrue(input.attr("name").matches("[a-v0-9]{8}"), input.attr("name")));
    }

    @Test
    void whoever_wants_no_word_of_babies_reads_none() {
        Visitor visitor = Walks.settled(server);
        visitor.open("/settings")
                .press("form[action=/settings/leave-out] button[value=yes]")
                .open("/load");
        assertEquals(200, visitor.status());
        assertFalse(visitor.says().toLowerCase(Locale.ROOT).contains("baby"), visitor::says);
        assertEquals("/today", visitor.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"baby_with_you=not-with-me", "hide_baby=yes"})
    void whoever_is_to_hear_nothing_of_babies_has_no_such_tab_on_any_page(String silent) {
        Visitor visitor = Strong.woman(server, "days=49", "baby_with_you=home", silent);
        for (String page : TABS) {
            visitor.open(page);
            assertEquals(200, visitor.status(), page);
            assertEquals(4, visitor.page().select("nav.nav a").size(), page);
            assertTrue(visitor.page().select("nav.nav a[href=/load]").isEmpty(), page);
        }
        visitor.open("/load");
        assertEquals(200, visitor.status());
        assertTrue(visitor.page().select("nav.nav a[href=/load]").isEmpty());
        assertFalse(visitor.says().contains("missing"), visitor::says);
        visitor.open("/settings").post("/nowhere-at-all");
        assertTrue(visitor.page().select("nav.nav a[href=/load]").isEmpty());
    }

    @Test
    void with_a_baby_the_tab_is_on_every_page() {
        Visitor visitor = Strong.woman(server, "days=49", "baby_with_you=home");
        for (String page : TABS) {
            assertEquals(
                    1, visitor.open(page).page().select("nav.nav a[href=/load]").size(), page);
        }
    }

    @Test
    void two_babies_are_named_with_both_weights_and_each_can_be_tried() {
        String[] twins = {"days=49", "baby_with_you=home", "birth_events=twins", "baby_weight_kg=4.6"};
        Visitor visitor = Strong.woman(server, twins).open("/load");
        assertTrue(visitor.says().contains("With two babies: 4.6 kg, 4.6 kg."), visitor::says);
        assertTrue(visitor.says().contains("Give your numbers for one baby."), visitor::says);
        visitor.press(KEEP, field("second_baby_weight_kg"), "5.1");
        assertTrue(visitor.says().contains("With two babies: 4.6 kg, 5.1 kg."), visitor::says);
        assertTrue(visitor.find("[data-part=rows]").text().contains("4.6, 5.1 kg"), visitor::says);
        visitor = Strong.woman(server, "days=49", "baby_with_you=home", "birth_events=", "baby_weight_kg=4.6");
        visitor.open("/load");
        assertTrue(visitor.says().contains("With a 4.6 kg baby."), visitor::says);
        assertTrue(visitor.page()
                .select("[name=" + field("second_baby_weight_kg") + "]")
                .isEmpty());
    }

    @Test
    void an_unlikely_weight_of_the_second_baby_is_asked_back_too() {
        String step = "/questions/" + Tag.of("step", "question/second_baby_weight_kg");
        Visitor visitor = Strong.woman(server, "days=49", "baby_with_you=home", "birth_events=twins");
        visitor.open(step).press(".dock .btn.main", "second_baby_weight_kg", "11.5");
        assertEquals(422, visitor.status(), visitor::says);
        assertTrue(
                visitor.find("#wrong-second_baby_weight_kg").text().contains("heavier than almost every baby"),
                visitor::says);
        visitor.press(".near button[value=11.5 lb]").open("/load");
        assertTrue(visitor.says().contains("5.2 kg"), visitor::says);
    }

    @Test
    void while_her_baby_is_in_hospital_the_page_waits_and_names_nobody() {
        Visitor visitor = Walks.settled(server);
        visitor.post("/begin", "once", UUID.randomUUID().toString(), "k.baby_with_you", "hospital");
        visitor.open("/load");
        assertTrue(visitor.says().contains("It will be here when your days look like that."), visitor::says);
        assertFalse(visitor.says().toLowerCase(Locale.ROOT).contains("baby"), visitor::says);
    }

    @Test
    void without_a_journal_there_is_no_such_page() {
        Visitor visitor = new Visitor(server).open("/load");
        assertFalse(visitor.path().equals("/load") && visitor.status() == 200, visitor::says);
    }

    @Test
    void it_says_what_the_number_is_not() {
        Visitor visitor = her();
        GuideFolder.bundled()
                .caring()
                .isNot()
                .forEach(line -> assertTrue(visitor.says().contains(line.english())));
        assertTrue(visitor.says().contains("not a safe limit"));
    }
}
