package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// After *Leave* no page of hers is shown, whichever way a browser asks for it, until she opens us herself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneAwayTest {

    private static final List<String> EVERYWHERE = List.of(
            "/",
            "/start",
            "/today",
            "/why",
            "/load",
            "/progress",
            "/learn",
            "/safety",
            "/safety/check",
            "/safety/result",
            "/settings",
            "/settings/said",
            "/settings/export",
            "/summary",
            "/contact",
            "/care",
            "/settings/reminders",
            "/told",
            "/session",
            "/check-in",
            "/questions",
            "/nothing-here",
            "/changes",
            "/tests",
            "/coach",
            "/out");

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static boolean isKitchen(Visitor visitor) {
        return visitor.page().title().equals("Kitchen measures")
                && !visitor.page().text().toLowerCase(Locale.ROOT).contains("plumb");
    }

    @Test
    void after_leaving_every_address_answers_with_the_neutral_page() {
        Visitor her = Strong.woman(server);
        assertTrue(isKitchen(her.open("/away/now")), her::says);
        for (String path : EVERYWHERE) {
            assertTrue(isKitchen(her.open(path)), () -> path + ": " + her.says());
        }
    }

    @Test
    void the_heading_of_the_neutral_page_leads_back_without_a_script() {
        Visitor her = Strong.woman(server).open("/away/now").open("/today");
        her.open(her.find("h1 a").attr("href"));
        assertEquals("/today", her.path());
        assertFalse(isKitchen(her));
        assertFalse(isKitchen(her.open("/why")));
    }

    @Test
    void before_she_has_a_journal_what_she_said_is_not_shown_again() {
        Visitor stranger = new Visitor(server).open("/away/now");
        stranger.post("/safety/check", "once", UUID.randomUUID().toString(), "stop", "1", "k.harm_thoughts", "yes");
        assertTrue(isKitchen(stranger), stranger::says);
    }

    @Test
    void looking_at_the_neutral_page_alone_hides_nothing() {
        assertFalse(isKitchen(Strong.woman(server).open("/away").open("/today")));
    }

    @Test
    void coming_back_takes_the_word_that_she_left_away() {
        Visitor her = Strong.woman(server).open("/away/now");
        assertTrue(her.cookies().keySet().stream().anyMatch(name -> name.endsWith("away")), her.cookies()::toString);
        her.open("/away/over");
        assertFalse(her.cookies().keySet().stream().anyMatch(name -> name.endsWith("away")), her.cookies()::toString);
    }
}
