package care.plumbline.pages.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page for each complaint, and one on painkillers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final String PAINKILLERS = "/learn/" + Tag.of("leaflet", "pain-relief");

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
    void every_kind_of_pain_has_a_page_with_what_helps_what_to_leave_and_in_red_when_to_be_seen() {
        Visitor visitor = new Visitor(server);
        for (Pattern pattern : GUIDE.patterns()) {
            Element page = visitor.open("/learn/" + Tag.of("pattern", pattern.id()))
                    .page()
                    .expectFirst("main");
            assertEquals(pattern.name().english(), page.expectFirst("h1").text());
            assertTrue(page.text().contains(pattern.avoid().getFirst().english()), page::text);
            assertEquals(
                    pattern.signs().size(),
                    page.select(".result.call-now a[href^=/safety#]").size());
            assertFalse(page.select(".still").isEmpty(), "moves or habits");
            assertFalse(page.select(".backing").isEmpty(), "sources");
        }
    }

    @Test
    void a_sign_of_a_page_leads_to_its_place_among_all_signs() {
        Visitor visitor = new Visitor(server).open("/learn/" + Tag.of("pattern", "leg-pain"));
        List<String> signs = visitor.page().select("a[href^=/safety#]").eachAttr("href");
        Element all = visitor.open("/safety").page();
        signs.forEach(sign -> assertTrue(all.getElementById(sign.substring("/safety#".length())) != null, sign));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k.birth_events  | high-pressure | You told us of high blood pressure.",
                "k.health_risks  | blood-thinner | a medicine that thins the blood",
                "k.birth_events  | haemorrhage   | You lost a lot of blood.",
            })
    void what_speaks_against_a_medicine_in_her_stands_first(String field, String answer, String says) {
        Visitor visitor = Walks.settled(server);
        visitor.post("/begin", "once", UUID.randomUUID().toString(), field, answer);
        Element page = visitor.open(PAINKILLERS).page().expectFirst("article");
        assertTrue(page.child(1).text().contains(says), page::text);
    }

    @Test
    void a_stranger_reads_who_asks_first_and_no_line_of_anybody_else() {
        String page = new Visitor(server).open(PAINKILLERS).says();
        Leaflet leaflet = GUIDE.leaflets().stream()
                .filter(one -> one.id().value().equals("pain-relief"))
                .findFirst()
                .orElseThrow();
        leaflet.hers().forEach(line -> assertFalse(page.contains(line.says().english()), page));
        assertTrue(page.contains("Ask first if you ever had an ulcer"), page);
        assertTrue(page.contains("Ask your pharmacist, midwife or doctor"), page);
    }

    @Test
    void after_a_loss_breasts_are_spoken_of_and_no_baby() {
        Visitor visitor = Walks.settled(server);
        visitor.post("/begin", "once", UUID.randomUUID().toString(), "k.hide_baby", "yes");
        String breasts = visitor.open("/learn/" + Tag.of("leaflet", "breast")).says();
        assertTrue(breasts.contains("Milk comes in by itself after a birth"), breasts);
        String page = breasts + visitor.open(PAINKILLERS).says();
        assertFalse(page.toLowerCase(Locale.ROOT).matches("(?s).*\\b(baby|babies|breastfe\\w+|pump\\w*)\\b.*"), page);
    }

    @Test
    void after_a_loss_a_page_says_who_is_there_for_her_and_speaks_of_no_baby() {
        Visitor visitor = new Visitor(server).open("/learn/" + Tag.of("leaflet", "loss"));
        assertFalse(visitor.page().select(".result a[href^=tel:]").isEmpty(), visitor::says);
        assertFalse(visitor.find("article").text().toLowerCase(Locale.ROOT).contains("baby"), visitor::says);
        assertEquals(
                GUIDE.countries().stream()
                        .filter(country -> !country.loss().isEmpty())
                        .count(),
                2,
                "lines of a country that somebody read");
    }
}
