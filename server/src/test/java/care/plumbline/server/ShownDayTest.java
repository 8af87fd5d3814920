package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which day an answer speaks of: the day the form showed, not the day it arrived.
class ShownDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// Every page one can ask for without knowing a name, and every question page.
    private static List<String> pages() {
        var guide = GuideFolder.bundled();
        var figures = GuideFolder.figures();
        return Web.routes(guide, AssetFiles.read(), new Drawings(figures, guide.version())).all().stream()
                .filter(route ->
                        route.method() == Routes.Method.GET && !route.pattern().contains("{"))
                .map(Routes.Route::pattern)
                .toList();
    }

    @Test
    void every_form_that_writes_shows_its_day() {
        try (Server server = Server.withSixWeeks()) {
            Visitor she = new Visitor(server).open(server.opens());
            she.twin().open("/today").press("form[action=/session] button");
            int forms = 0;
            var open = new ArrayList<>(pages());
            var seen = new HashSet<String>();
            for (int at = 0; at < open.size(); at++) {
                Visitor visitor = she.twin().open(open.get(at));
                if (at < 200) {
                    visitor.page().select("main a[href^=/questions], main a[href^=/tests], main a[href^=/out]").stream()
                            .map(link -> link.attr("href").split("#", 2)[0])
                            .filter(seen::add)
                            .forEach(open::add);
                }
                for (Element form : visitor.page().select("form:has(input[name=once])")) {
                    forms++;
                    int beside = form.id().isEmpty()
                            ? 0
                            : visitor.page()
                                    .select("[name=day][form=" + form.id() + "]")
                                    .size();
                    int within = form.select("[name=day]").size();
                    assertEquals(1, beside + within, open.get(at) + " " + form.attr("action"));
                }
            }
            assertTrue(forms > 20, "forms: " + forms);
        }
    }

    private static String copy(Visitor she) {
        return she.twin().open("/settings/export.json").page().wholeText();
    }

    /// A page of questions that asks for a number from 0 to 10.
    private static Visitor asked(Visitor she) {
        return she.twin().open("/contact");
    }

    @Test
    void a_form_opened_before_midnight_belongs_to_the_day_she_saw() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            Visitor before = asked(she);
            server.passes(Duration.ofHours(15));
            before.press("form[action=/contact/person] button", "contact_person", "Aoife");
            assertTrue(copy(she).contains("\"on\":\"2026-11-22\",\"question\":\"contact_person\""), copy(she));
        }
    }

    @Test
    void a_form_of_another_day_is_asked_back_with_her_words_kept() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            Visitor old = asked(she);
            server.passes(Duration.ofDays(3));
            old.press("form[action=/contact/person] button", "contact_person", "Aoife & Nóra");
            assertEquals(422, old.status());
            assertTrue(old.says().contains("Sunday 22 November"), old.says());
            assertFalse(copy(she).contains("contact_person"));
            old.press("form[action=/contact/person] button");
            assertEquals(200, old.status());
            assertTrue(copy(she).contains("\"on\":\"2026-11-25\",\"question\":\"contact_person\""), copy(she));
            assertTrue(copy(she).contains("Aoife & Nóra"));
        }
    }

    /// Her phone was in Sydney, where it is tomorrow, and the server thinks of Dublin; or the other way round.
    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_day_from_another_zone_is_taken_as_she_saw_it(long days) {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            String day = TODAY.plusDays(days).toString();
            asked(she).press("form[action=/contact/person] button", "contact_person", "Aoife", "day", day);
            assertTrue(copy(she).contains("\"on\":\"" + day + "\",\"question\":\"contact_person\""), copy(she));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-24", "2025-11-22", "1899-01-01", "+999999999-12-31"})
    void no_other_day_is_taken(String day) {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            Visitor sent =
                    asked(she).press("form[action=/contact/person] button", "contact_person", "Aoife", "day", day);
            assertEquals(422, sent.status());
            assertTrue(sent.page().html().contains("Aoife"));
            assertFalse(copy(she).contains("contact_person"));
        }
    }

    @Test
    void a_day_that_is_none_is_refused() {
        try (Server server = Server.inTheMorning()) {
            Visitor sent = asked(Walks.settled(server))
                    .press("form[action=/contact/person] button", "contact_person", "Aoife", "day", "Sunday");
            assertEquals(422, sent.status());
        }
    }

    @Test
    void an_old_safety_page_is_asked_back_without_a_journal_too() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.screened(new Visitor(server), Set.of());
            server.passes(Duration.ofDays(2));
            she.press("[formaction=/begin]:not([name])");
            assertEquals(422, she.status());
            assertTrue(she.cookies().keySet().stream().noneMatch(name -> name.endsWith("plumbline")), "nothing begun");
            she.press("form[action=/begin] button");
            assertTrue(copy(she).contains("\"on\":\"2026-11-24\""), copy(she));
        }
    }

    @Test
    void a_page_says_which_zone_it_thinks_she_is_in_so_that_her_phone_can_tell_another() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            assertEquals("", she.open("/today").find("html").attr("data-zone-said"));
            she.twin().post("/zone", "zone", "Europe/Dublin");
            Visitor phone = she.twin();
            phone.post("/zone", "zone", "Australia/Sydney");
            assertEquals("Australia/Sydney", phone.open("/today").find("html").attr("data-zone-said"));
        }
    }
}
