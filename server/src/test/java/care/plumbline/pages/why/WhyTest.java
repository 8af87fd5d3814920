package care.plumbline.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What stands beside the bar, and what stands against it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private Visitor busy() {
        return Strong.woman(
                        server,
                        "days=49",
                        "baby_with_you=home",
                        "floor_lifts=30",
                        "worse_with=lifting,feeding",
                        "pain_zones=low-back")
                .open("/why");
    }

    @Test
    void the_leading_cause_has_three_lines_with_her_number_in_bold_and_short_sources() {
        Visitor she = busy();
        Element leads = she.find(".leads");
        assertTrue(leads.select(".because b").eachText().contains("30"), leads::text);
        assertTrue(leads.expectFirst(".because p").text().length() <= 140, leads::text);
        assertTrue(leads.select(".because a").size() <= 3, leads::text);
        assertEquals(1, leads.select("progress[max=100]").size());
        assertEquals(1, she.page().select(".leads").size());
        she.page()
                .select("details.cause")
                .forEach(other -> assertFalse(other.hasAttr("open"), "the others are one line"));
    }

    @Test
    void what_speaks_against_a_cause_stands_under_its_own_heading() {
        int against = 0;
        for (Element list : busy().page().select(".reasons:has(.against)")) {
            assertEquals(
                    "What speaks against it",
                    Objects.requireNonNull(list.previousElementSibling()).text());
            assertEquals(list.select("li").size(), list.select("li.against").size(), list::text);
            against++;
        }
        assertTrue(against > 0);
    }

    @Test
    void a_reason_names_what_she_ticked_and_nothing_else() {
        String says = busy().says();
        assertTrue(says.contains("Lifting makes your pain worse."), says);
        assertTrue(says.contains("Feeding makes your pain worse."), says);
        assertFalse(says.contains("arrying makes"), says);
    }

    @Test
    void no_text_of_the_guide_shows_a_percentage_of_our_own_guess() throws IOException {
        try (var files = Files.walk(Path.of("../guide"))) {
            for (Path file : files.filter(one ->
                            one.toString().endsWith(".yaml") && !one.toString().contains("target"))
                    .toList()) {
                assertFalse(Files.readString(file).contains("{care_percent}"), file::toString);
            }
        }
    }
}
