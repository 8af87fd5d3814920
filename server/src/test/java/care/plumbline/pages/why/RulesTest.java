package care.plumbline.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One hop from a sentence on the screen to its rule.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesTest {

    private static final Path FOLDER = Path.of("../guide");
    private static final String[] BUSY = {
        "days=49",
        "baby_with_you=home",
        "floor_lifts=30",
        "lift_distance=arms-length",
        "worse_with=lifting,feeding",
        "pain_zones=low-back"
    };

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static List<String> texts(Element within, String selector) {
        return within.select(selector).stream().map(Element::ownText).toList();
    }

    /// With her own numbers, which stand out, and without the sources.
    private static List<String> reasons(Element within, String selector) {
        return within.select(selector).stream()
                .map(Element::clone)
                .peek(line -> line.select(".small").remove())
                .map(Element::text)
                .toList();
    }

    @Test
    void every_reason_of_every_cause_has_its_rule() {
        Visitor she = Strong.woman(server, BUSY).open("/why");
        int reasons = 0;
        for (Element cause : she.page().select(".cause")) {
            List<String> said = new ArrayList<>(reasons(cause, ".reasons li:not(.open, .against)"));
            said.addAll(reasons(cause, ".reasons .against"));
            List<String> behind = texts(cause, ".rules li");
            assertEquals(said, behind.subList(0, said.size()), cause::text);
            reasons += said.size();
        }
        assertTrue(reasons > 10, reasons + " reasons");
        assertTrue(she.says().contains("This is guide " + GuideFolder.bundled().version()));
    }

    @Test
    void the_file_has_that_rule_on_that_line() throws IOException {
        Visitor she = Strong.woman(server, BUSY).open("/why");
        assertTheGuideHasThem(she);
        Visitor domes = Strong.woman(server, "belly_doming=yes", "fever=yes").open("/safety/result");
        assertTrue(domes.page().select(".rules li").size() > 1, domes::says);
        assertTheGuideHasThem(domes);
    }

    private static void assertTheGuideHasThem(Visitor she) throws IOException {
        for (Element line : she.page().select(".rules li")) {
            String rule = line.select("code").text();
            String place = line.select(".soft").text().split(" ")[0];
            String[] fileAndLine = place.split(":");
            String written =
                    Files.readAllLines(FOLDER.resolve(fileAndLine[0])).get(Integer.parseInt(fileAndLine[1]) - 1);
            assertTrue(written.contains(rule), place + " has " + written + ", not " + rule);
        }
    }

    @Test
    void she_who_is_to_hear_nothing_of_a_baby_reads_no_rule_that_asks_of_one() {
        Visitor she = Strong.woman(server, "baby_with_you=not-with-me", "floor_lifts=30", "worse_with=lifting,sitting")
                .open("/why");
        assertFalse(she.page().select(".rules code").isEmpty());
        for (Element rule : she.page().select(".rules code")) {
            assertFalse(rule.text().contains("baby"), rule.text());
        }
    }

    @Test
    void the_result_of_a_discreet_sign_shows_no_rule() {
        Visitor she = Strong.woman(server, "unsafe_home=yes").open("/safety/result");
        assertTrue(she.page().select(".finding").size() > 0, she::says);
        assertFalse(she.says().contains("unsafe"), she::says);
    }
}
