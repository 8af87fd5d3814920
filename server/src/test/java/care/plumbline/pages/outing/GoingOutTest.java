package care.plumbline.pages.outing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Going out and coming back, without a script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoingOutTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static String rung(String id) {
        return Tag.of("rung", id).letters();
    }

    @ParameterizedTest
    @CsvSource({
        "tests,                  Walk and jog",
        "walk_minutes=60,        Power walk",
        "walk_minutes=19,        Easy walk",
        "-walk_minutes,          Easy walk",
        "heaviness=yes,          Power walk",
    })
    void the_highest_rung_that_is_open_is_the_outing_of_today(String change, String name) {
        Visitor her = Strong.woman(server, change).open("/out");
        assertEquals(name, her.find(".session h2").text());
    }

    @Test
    void the_rounds_of_her_week_stand_as_a_list() {
        Visitor her = Strong.woman(server, "tests").open("/out");
        her.open(her.find(".session .btn").attr("href"));
        assertEquals(18, her.page().select("#parts li").size());
        assertEquals("Jog", her.find("#parts li:nth-child(2) b").text());
        assertEquals("Round 8 of 8", her.page().select("#parts li").get(16).attr("data-round"));
        assertTrue(her.says().contains("34 minutes in all"), her::says);
    }

    @Test
    void a_walk_without_symptoms_counts_for_the_gates_and_is_said_so() {
        Visitor her = Strong.woman(server, "walk_minutes=10").open("/out/after?r=" + rung("walk") + "&m=20");
        assertEquals("20", her.find("input[name=minutes]").attr("value"));
        her.press("button.main", "pain_now", "2");
        assertEquals("/out", her.path());
        assertTrue(her.find("#noted").text().contains("We noted 20 minutes in one go for your gates."), her::says);
        String export = her.open("/settings/export.json").page().text();
        assertTrue(export.contains("\"easy-walk\""), export);
        assertTrue(her.open("/tests").says().contains("Walk in comfort Done"), her::says);
    }

    @Test
    void the_larger_of_before_and_now_counts() {
        Visitor her = Strong.woman(server, "walk_minutes=45").open("/out/after?r=" + rung("walk") + "&m=15");
        her.press("button.main", "pain_now", "1");
        assertTrue(her.find("#noted").text().contains("45 minutes"), her::says);
    }

    @ParameterizedTest
    @CsvSource({"pain_now, 4", "moved_leak, yes", "moved_leg, yes", "session_effort, 3"})
    void with_a_symptom_or_without_a_word_on_pain_nothing_is_added(String field, String value) {
        Visitor her = Strong.woman(server, "-walk_minutes").open("/out/after?r=" + rung("walk"));
        String[] fields = field.equals("pain_now") || field.equals("session_effort")
                ? new String[] {"minutes", "20", field, value}
                : new String[] {"minutes", "20", "pain_now", "1", field, value};
        her.press("button.main", fields);
        assertTrue(her.open("/out").find("#noted").text().contains("For your gates nothing was added"), her::says);
    }

    @Test
    void rounds_count_as_one_round_not_as_their_sum() {
        Visitor her = Strong.woman(server, "tests").open("/out/after?r=" + rung("walk-jog") + "&m=34");
        her.press("button.main", "pain_now", "1");
        assertTrue(her.find("#noted").text().contains("We noted 1 minute in one go"), her::says);
    }

    @Test
    void the_day_after_a_jog_is_for_walking() {
        try (Server later = Server.inTheMorning()) {
            Visitor her = Strong.woman(later, "tests").open("/out/after?r=" + rung("walk-jog") + "&m=34");
            her.press("button.main", "pain_now", "1");
            later.passes(Duration.ofDays(1));
            her.open("/out");
            assertEquals("Power walk", her.find(".session h2").text());
            assertTrue(her.says().contains("Walk and jog rests today"), her::says);
        }
    }

    @Test
    void with_something_to_be_looked_at_first_there_is_no_outing_and_the_reason_stands_there() {
        Visitor her = Strong.woman(server, "fever=yes").open("/out");
        assertTrue(her.page().select(".session").isEmpty());
        assertFalse(her.find(".card.honey a").attr("href").isEmpty());
        assertEquals("/out", her.open("/out/go?r=" + rung("walk")).path());
    }

    @Test
    void an_unknown_rung_leads_back_and_a_number_that_is_none_is_refused_kindly() {
        Visitor her = Strong.woman(server);
        assertEquals("/out", her.open("/out/go?r=nothing").path());
        assertEquals("/out", her.open("/out/after?r=" + rung("jog-tests")).path());
        assertEquals(422, her.open("/out/after?r=" + rung("walk") + "&m=abc").status());
        assertEquals("/open", new Visitor(server).open("/out").path());
    }

    @Test
    void she_who_walks_long_begins_where_she_is() {
        Visitor her =
                Strong.woman(server, "walk_minutes=15", "-brisk_walk_minutes").open("/out");
        assertTrue(her.says().contains("15 minutes of easy walking"), her::says);
        assertTrue(her.says().contains("Step 3 of 4"), her::says);
    }
}
