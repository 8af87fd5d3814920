package care.plumbline.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What kind of pain it is: said without a tap, after what may be adding to it and before what does not fit her now.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private Visitor why(String zones, String... answers) {
        return Strong.woman(server, "days=70", "baby_with_you=home", "pain_zones=" + zones, String.join(" ", answers))
                .open("/why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pubic,pelvis-back | Pelvic girdle pain       | Turn over in one piece",
                "tailbone          | Tailbone pain            | A gap for your tailbone",
                "leg-below-knee    | Pain down the leg        | A position your leg likes",
                "upper-back        | Upper back and neck pain | ",
                "low-back          | Low back pain            | ",
            })
    void a_kind_of_pain_says_what_it_is_why_we_think_so_what_helps_and_when_to_be_seen(
            String zones, String name, String habit) {
        Visitor she = why(zones, "worse_with=turning-in-bed");
        Element card = she.page().select(".kind").getFirst();
        assertTrue(card.select("h3").text().startsWith(name), card::text);
        assertFalse(card.is("details"), "she reads what it is and when to be seen without a tap");
        assertTrue(card.select("details .stop").isEmpty(), card::text);
        assertEquals(
                List.of("When to be seen", "Why we think so"), card.select("h4").eachText());
        assertTrue(
                !card.select(".reasons li").isEmpty() && !card.select(".stop p").isEmpty(), card::text);
        if (habit != null) {
            assertTrue(card.select(".still").eachText().contains(habit), card::text);
        }
    }

    @Test
    void what_adds_to_her_pain_comes_first_and_what_does_not_fit_her_now_stands_apart() {
        Visitor she = why("pubic", "worse_with=stairs");
        String says = she.find("main").text();
        int best = says.indexOf(she.find(".leads h3").text());
        int kind = says.indexOf("What kind of pain this is");
        int notNow = says.indexOf("Less likely, from what you told us so far");
        assertTrue(says.startsWith("What may be adding to your pain"), says);
        assertTrue(best > 0 && best < kind && kind < notNow, says);
        assertTrue(
                she.page()
                        .select("main > .two > section:first-child > .kind, main > .two > section:first-child > .fold")
                        .isEmpty(),
                "beside what adds to it on a wide screen");
        Visitor silent = Strong.woman(server, "days=70", "pain_zones=").open("/why");
        assertTrue(silent.page().select(".kind").isEmpty(), "nothing is said before we know where it hurts");
    }
}
