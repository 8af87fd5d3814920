package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The machine's clock jumps, and comes back: nothing is lost, and no page breaks.
class ClockJumpsTest {

    private static String copy(Visitor she) {
        return she.twin().open("/settings/export.json").page().wholeText();
    }

    private static List<String> pages() {
        var guide = GuideFolder.bundled();
        return Web.routes(guide, AssetFiles.read(), new Drawings(GuideFolder.figures(), guide.version())).all().stream()
                .filter(route ->
                        route.method() == Routes.Method.GET && !route.pattern().contains("{"))
                .map(Routes.Route::pattern)
                .toList();
    }

    private static void everyPageOpens(Server server, Visitor she) {
        var wrong = new ArrayList<String>();
        for (String page : pages()) {
            int status = she.twin().open(page).status();
            if (status >= 400) {
                wrong.add(page + " " + status);
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(server.log().contains("\"broken\""), server::log);
    }

    @ParameterizedTest
    @ValueSource(longs = {-20_000, -400, -1, 1, 400, 20_000})
    void every_page_opens_while_it_is_wrong_and_after_and_nothing_is_lost(long days) {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            String before = copy(she);
            server.passes(Duration.ofDays(days));
            everyPageOpens(server, she);
            she.twin().open("/contact").press("form[action=/contact/person] button", "contact_person", "Aoife");
            server.passes(Duration.ofDays(-days));
            everyPageOpens(server, she);
            String after = copy(she);
            assertTrue(after.length() >= before.length(), "nothing went");
            she.twin().open("/contact").press("form[action=/contact/person] button", "contact_person", "Nora");
            assertTrue(copy(she).contains("Nora"), "and she can go on");
        }
    }

    @Test
    void a_danger_sign_told_while_it_was_ahead_leads_when_it_has_come_back() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            server.passes(Duration.ofDays(10));
            Visitor ahead = she.twin().open("/safety/check");
            for (int i = 0; i < 30 && ahead.page().selectFirst(".result") == null; i++) {
                Walks.answer(ahead, Set.of("fever"));
            }
            assertTrue(she.twin().open("/today").says().contains("Fever or chills"), "care comes first");
            server.passes(Duration.ofDays(-10));
            Visitor back = she.twin().open("/today");
            assertTrue(back.says().contains("Today, care comes first"), back::says);
            assertTrue(back.says().contains("Fever or chills"), back::says);
        }
    }
}
