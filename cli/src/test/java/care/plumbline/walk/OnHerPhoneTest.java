package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: a folder of files is a companion. What she says on her phone is kept there, whatever happens to
/// tabs, room and network, and goes nowhere. A worker stopped between her steps is [KilledBetweenStepsTest]'s.
class OnHerPhoneTest {

    private static final int FORTNIGHT = 14;

    private static final StaticHost host = Published.untilTheEnd();

    @BeforeAll
    static void put_up() {
        host.forget();
    }

    @Test
    void a_fortnight_without_a_network_and_nothing_is_asked_of_it() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            she.open("/today");
            she.page().waitForTimeout(3_000);
            host.goAway();
            List<String> tried = phone.tried();
            try (Inside inside = new Inside(she)) {
                for (int day = 1; day <= FORTNIGHT; day++) {
                    // Each morning another worker, on another day.
                    inside.startAnew().daysAhead(day);
                    she.open("/today").open("/why").open("/learn").open("/progress");
                    she.open("/check-in");
                    assertFalse(she.has(".scale :checked"), "a new day has a check-in of its own");
                    she.page().locator(".scale label").nth(day % 10).click();
                    she.tap(she.page().locator(".dock .main"));
                    assertEquals(List.of(), inside.tried(), "the worker asked");
                }
                assertEquals(FORTNIGHT, days(phone.entries()).size(), "fourteen days are kept");
            } finally {
                host.comeBack();
            }
            assertEquals(List.of(), tried);
        }
    }

    /// The files of the site that are shown anew once the worker is there, and have something to fill in.
    private static List<String> shownAnew() {
        return host.paths().stream()
                .filter(path -> path.endsWith("/index.html") && !path.contains("/learn/"))
                .map(path -> path.substring(0, path.length() - "/index.html".length()))
                .filter(path -> {
                    Document file = read(path + "/index.html");
                    return !file.select("[data-home-again]").isEmpty()
                            && !file.select("main form textarea, main form input:not([type=hidden]):not([type=file])")
                                    .isEmpty();
                })
                .toList();
    }

    private static Document read(String path) {
        try {
            return Jsoup.connect(host.address() + path).get();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final String BEGINS = """
            () => {
              const one = document.querySelector("main form :is(textarea, input:not([type=hidden], [type=file]))");
              if (one.matches("[type=checkbox], [type=radio]")) one.checked = true;
              else one.value ||= "maple river";
              window.stands = true;
            }""";

    @Test
    void what_she_begins_before_the_worker_is_there_is_not_taken_from_under_her_hands() {
        List<String> pages = shownAnew();
        assertTrue(pages.contains("/safety/check"), pages.toString());
        for (String page : pages) {
            try (HerPhone phone = new HerPhone(host)) {
                Page her = phone.she().page();
                her.navigate(host.address() + page);
                her.evaluate(BEGINS);
                her.waitForFunction("() => navigator.serviceWorker.controller");
                her.waitForTimeout(2_000);
                assertEquals(true, her.evaluate("() => window.stands"), page);
            }
        }
    }

    /// The days on which she said how much it hurts.
    private static Set<String> days(List<String> entries) {
        Pattern day = Pattern.compile("\"on\":\"([0-9-]+)\",\"question\":\"pain_now\"");
        return entries.stream()
                .flatMap(entry -> day.matcher(entry).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void after_the_first_page_nothing_is_asked_but_whether_there_is_a_new_version() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            she.page().waitForTimeout(3_000);
            host.forget();
            phone.stopWorker();
            for (String path :
                    List.of("/today", "/why", "/load", "/progress", "/settings", "/safety", "/learn", "/out")) {
                she.open(path);
            }
            she.open("/today?m=2").tap("Start");
            assertTrue(Set.of("GET /sw.js").containsAll(host.asked()), host.asked()::toString);
        }
    }

    /// Chromium asks how much room there is once in half a minute.
    private static final int UNTIL_ROOM_IS_ASKED_FOR = 40_000;

    @Test
    void without_room_she_is_told_nothing_is_kept_and_nothing_seems_to_be() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            Way.begin(she.open("/"));
            Way.answer(she);
            Way.throughSafety(she);
            phone.room(1);
            she.page().waitForTimeout(UNTIL_ROOM_IS_ASKED_FOR);
            Way.keep(she);
            assertFalse(she.path().equals("/today"), "nothing was begun: " + she.heading());
            she.open("/today");
            assertFalse(she.has("html[data-journal=yes]"), "no page speaks of a journal that nobody kept");
            phone.stopWorker();
            she.open("/today");
            assertFalse(she.has("html[data-journal=yes]"), "nor after the worker was stopped");
        }
    }

    @Test
    void two_tabs_write_after_each_other_and_neither_loses_a_word() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            List<String> before = phone.entries();
            Page other = she.context().newPage();
            she.page().navigate(she.address() + "/check-in");
            other.navigate(she.address() + "/check-in?day=yesterday");
            for (Page tab : List.of(she.page(), other)) {
                tab.locator(".scale label").nth(4).click();
            }
            other.locator(".dock .main").first().click();
            she.page().locator(".dock .main").first().click();
            she.page().waitForLoadState();
            other.waitForLoadState();
            List<String> now = phone.entries();
            assertEquals(before, now.subList(0, before.size()));
            assertTrue(now.size() >= before.size() + 2, now::toString);
            assertEquals(now.size(), new HashSet<>(now).size(), "nothing twice");
        }
    }

    @Test
    void what_she_erases_is_gone_and_what_she_saved_comes_back() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            String saved = phone.export();
            she.open("/settings/erase").tap("Erase now");
            assertEquals("/settings/erased", she.path());
            she.page().waitForTimeout(1_000);
            she.open("/");
            assertFalse(she.has("html[data-journal]"));
            she.open("/keeping");
            phone.bring(saved);
            she.page().waitForURL("**/today");
            assertEquals(saved, phone.export());
        }
    }

    @Test
    void a_file_that_is_no_copy_is_said_to_be_none() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            she.open("/");
            MortalWorker.answers(she);
            for (String text :
                    List.of("{}", "no file of ours", "{\"plumbline\":\"journal\",\"format\":1,\"entries\":[{}]}")) {
                she.open("/keeping");
                phone.bring(text);
                she.page().locator("[data-wrong=file]").waitFor();
            }
            assertFalse(she.open("/").has("html[data-journal=yes]"), "nothing was begun");
        }
    }
}
