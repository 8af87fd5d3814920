package care.plumbline.pages.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Directory.Point;
import care.plumbline.pages.visit.Directory.Practice;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: where whoever runs the server lists who gives care, *Find care* shows the nearest to a place she types,
/// with or
/// without a journal; no address and no log holds that place.
class NearbyTest {

    private static final Directory LISTED = new Directory(List.of(
            new Practice("Harbour", "Osteopath", "Cork", new Point(51.8985, -8.4756), "", "", ""),
            new Practice(
                    "Ama Example",
                    "Pelvic health physio",
                    "Dublin",
                    new Point(53.3498, -6.2603),
                    "+353 1 555 0100",
                    "https://physio.example/",
                    "Home visits")));

    @Test
    void the_nearest_stand_first_and_nobody_hears_where_she_looks() {
        try (Server server = Server.listing(LISTED)) {
            Visitor she = new Visitor(server).open("/care");
            she.press("#near button.main", "near", "dub");
            assertEquals(
                    List.of("Ama Example", "Harbour"),
                    she.page().select("#near li b").eachText());
            assertTrue(she.says().contains("Pelvic health physio, in Dublin"), she::says);
            assertTrue(she.says().contains("about 220 km away, in Cork"), she::says);
            assertTrue(she.says().contains("Nearest to Dublin first"), she::says);
            assertEquals("tel:+35315550100", she.find("#near a[href^=tel]").attr("href"));
            assertFalse(she.path().contains("dub"), she.path());
            assertFalse(server.log().contains("ublin"), server.log());
        }
    }

    @Test
    void a_place_that_is_not_listed_is_asked_back_with_her_words_kept() {
        try (Server server = Server.listing(LISTED)) {
            Visitor she = new Visitor(server).open("/care");
            she.press("#near button.main", "near", "Paris");
            assertEquals(422, she.status());
            assertEquals("Paris", she.find("#place").attr("value"));
            assertTrue(she.says().contains("The list has no such place."), she::says);
            she.press("#near button[value=Cork]", "near", "Paris");
            assertTrue(she.says().contains("Nearest to Cork first"), she::says);
        }
    }

    @Test
    void without_a_list_nothing_is_asked() {
        try (Server server = Server.inTheMorning()) {
            assertEquals(
                    0, new Visitor(server).open("/care").page().select("#near").size());
        }
    }
}
