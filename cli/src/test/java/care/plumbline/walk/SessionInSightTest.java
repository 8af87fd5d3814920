package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Promise: she sees a movement before it begins and says when, what ends it is never out of sight, nothing
/// moves under her, and what she did is recorded once.
@InBothHomes
class SessionInSightTest {

    private static final String IN_VIEW = """
            (what) => {
              const box = document.querySelector(what).getBoundingClientRect();
              // What stands above the bar must not be behind it.
              const bar = document.querySelector(".hold");
              const end = document.querySelector(what).closest(".deck") ? innerHeight : bar.getBoundingClientRect().top;
              return box.height > 0 && box.top >= 0 && box.bottom <= end + 1
                ? "" : what + " from " + Math.round(box.top) + " to " + Math.round(box.bottom) + " of " + innerHeight;
            }""";

    /// Time runs fast; the floor is looked at on every frame.
    private static final String FAST = """
            () => {
              window.floors = new Set();
              window.shifted = 0;
              new PerformanceObserver((list) => {
                for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value;
              }).observe({ type: "layout-shift", buffered: true });
              const frame = requestAnimationFrame.bind(window);
              let at = performance.now();
              window.requestAnimationFrame = (then) => frame(() => {
                window.floors.add(Math.round(document.getElementById("stage").getBoundingClientRect().bottom));
                then(at += 400);
              });
            }""";

    private static final String IS_HIDDEN = """
            (hidden) => {
              Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
              document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
            }""";

    private static final Pattern DONE = Pattern.compile("\"place\":(\\d+)[^{}]*\"went\":\"done\"");

    private final Home home;

    SessionInSightTest(Home home) {
        this.home = home;
    }

    private static void begins(Walker she, int minutes) {
        Way.toAJournal(she);
        she.open("/today?m=" + minutes).tap("Start");
        there(she.page());
    }

    private static void there(Page page) {
        page.locator("#play[data-shows]").waitFor();
        page.locator("#stage svg").waitFor();
    }

    private static void shows(Page page, String what) {
        page.locator("#play[data-shows=" + what + "]").waitFor();
    }

    private static void saysWhen(Page page) {
        page.locator("#pause").click();
        shows(page, "cue");
    }

    @Test
    void today_is_shown_once_more_when_steps_without_a_network_have_come_in() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 8);
            she.page().evaluate("""
                    () => {
                      const reel = JSON.parse(document.getElementById("reel").textContent), first = reel.spots[0];
                      const step = [crypto.randomUUID(), reel.session, first.place, first.move, 0, 0, Math.round(Date.now() / 1000)];
                      localStorage.setItem("plumbline-steps" + document.documentElement.dataset.at.slice(0, -1), JSON.stringify([step]));
                    }""");
            she.open("/today");
            she.page().getByText(Pattern.compile("\\b2 of \\d")).first().waitFor();
        }
    }

    @Test
    void nothing_begins_before_she_says_when_and_the_picture_says_the_position() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            she.page().waitForTimeout(3000);
            assertEquals("I'm ready", she.page().locator("#pause").innerText());
            assertTrue(she.page().locator("#steps li").first().isVisible(), "its steps are there");
            assertTrue(
                    (boolean) Objects.requireNonNull(
                            she.page().evaluate("() => !document.querySelector('#stage svg').animationsPaused()")),
                    "it moves");
            String name = she.page().locator("#stage svg").getAttribute("aria-label");
            assertFalse(name.equals(she.page().locator("#name").innerText()), name);
            saysWhen(she.page());
            assertEquals("Pause", she.page().locator("#pause").innerText());
        }
    }

    @Test
    void too_hard_says_the_easier_way_where_she_reads_before_she_begins() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 8);
            String name = she.page().locator("#name").innerText();
            assertFalse(she.page().locator("#hint").isVisible(), "what to feel comes while she moves");
            she.page().locator("#hard").click();
            shows(she.page(), "steps");
            assertEquals(name, she.page().locator("#name").innerText(), "the same movement, in another way");
            assertTrue(she.page().locator("#hint").isVisible(), "the easier way is said");
            assertEquals("", she.page().evaluate(IN_VIEW, "#hint"));
        }
    }

    @Test
    void the_easier_way_is_as_much_less_as_it_says_and_no_step_beside_it_says_another_place() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 8);
            String before = she.page().locator("#sub").innerText();
            she.page().locator("#hard").click();
            shows(she.page(), "steps");
            String wrong = (String) she.page().evaluate("""
                    (before) => {
                      const reel = JSON.parse(document.getElementById("reel").textContent);
                      const move = reel.moves[reel.spots[0].move], way = move.hard, sub = document.getElementById("sub").textContent;
                      if (sub !== (way.amount || move.amount)) return "it says " + sub;
                      if (way.amount && sub === before) return "it stays " + sub;
                      const steps = document.querySelectorAll("#steps li").length;
                      return steps === way.steps.length ? "" : steps + " steps";
                    }""", before);
            assertEquals("", wrong);
        }
    }

    @Test
    void what_goes_on_behind_the_bar_is_hinted_at_until_she_has_seen_it() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 8);
            Page page = she.page();
            page.setViewportSize(390, 600);
            page.locator("#play[data-more]").waitFor();
            page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
            page.locator("#play:not([data-more])").waitFor();
        }
    }

    @Test
    void when_to_stop_stands_once_on_a_wide_screen_and_whole() {
        try (Walker she = home.stranger(Device.WIDE)) {
            begins(she, 8);
            assertFalse(she.page().locator("#stops").isVisible(), "not a second time");
            assertFalse(she.page().locator("#stop").isVisible(), "not in short");
            assertTrue(she.page().locator("#whole").isVisible());
            assertEquals("", she.page().evaluate(IN_VIEW, "#whole"));
        }
    }

    @Test
    void a_wish_to_start_each_by_itself_is_kept() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            she.page().locator("#wishes summary").click();
            she.page().locator("[name=alone]").check();
            she.page().locator("[name=ticks]").check();
            she.open("/session");
            there(she.page());
            she.page().locator("#play[data-begun]").waitFor();
            assertTrue(she.page().locator("[name=ticks]").isChecked());
            assertFalse(she.page().locator("[name=spoken]").isChecked(), "each has a switch of its own");
        }
    }

    @Test
    void what_ends_it_and_the_main_button_are_in_sight_in_every_phase() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            var hidden = new ArrayList<String>();
            atEachSize(she.page(), hidden, "before", List.of("#stop", "#pause", "#name", "[value=hurt]"));
            saysWhen(she.page());
            atEachSize(she.page(), hidden, "while", List.of("#stop", "#pause", "#cue", "[value=hurt]"));
            she.page().locator("#pause").click();
            shows(she.page(), "both");
            atEachSize(she.page(), hidden, "in a pause", List.of("#stop", "#pause", "#cue", "[value=hurt]"));
            assertEquals(List.of(), hidden);
            she.page().evaluate("() => document.documentElement.dataset.text = '100'");
            she.page().setViewportSize(844, 390);
            look(she.page(), hidden, new int[] {844, 390, 100}, "on its side", List.of(".save", "#stop", "#pause"));
            assertEquals(List.of(), hidden);
        }
    }

    private static void atEachSize(Page page, List<String> hidden, String when, List<String> whats) {
        for (int[] size : new int[][] {{390, 844, 100}, {360, 740, 100}, {390, 844, 200}, {360, 740, 200}}) {
            page.setViewportSize(size[0], size[1]);
            page.evaluate("(text) => document.documentElement.dataset.text = text", String.valueOf(size[2]));
            look(page, hidden, size, when, whats);
        }
    }

    private static void look(Page page, List<String> hidden, int[] size, String when, List<String> whats) {
        page.evaluate("() => scrollTo(0, 0)");
        for (String what : whats) {
            String found = (String) page.evaluate(IN_VIEW, what);
            if (found != null && !found.isEmpty()) {
                hidden.add(size[0] + "x" + size[1] + " at " + size[2] + " %, " + when + ": " + found);
            }
        }
    }

    @Test
    void nothing_shifts_from_the_first_movement_to_the_end_and_the_floor_stays() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            she.page().evaluate("""
                    () => localStorage.setItem(
                      "plumbline-wishes" + document.documentElement.dataset.at.slice(0, -1), '{"alone":true}')""");
            she.page().navigate(she.address() + "/session");
            she.page().evaluate(FAST);
            she.page().locator("#sure").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            double shifted =
                    ((Number) Objects.requireNonNull(she.page().evaluate("() => window.shifted"))).doubleValue();
            System.out.printf("%s: layout shift of a whole session %.4f%n", home, shifted);
            // All shifts of the session together, not its worst five seconds.
            assertTrue(shifted < 0.05, "layout shift " + shifted);
            assertEquals(
                    1, ((Number) Objects.requireNonNull(she.page().evaluate("() => window.floors.size"))).intValue());
        }
    }

    @Test
    void after_nobody_saw_it_it_says_so_and_waits() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            saysWhen(she.page());
            she.page().evaluate(IS_HIDDEN, true);
            she.page().evaluate(IS_HIDDEN, false);
            assertTrue(she.page().locator("#news").innerText().startsWith("You were away. We paused at: "));
            assertEquals("Go on", she.page().locator("#pause").innerText());
            she.page().locator("#stage").click();
            assertEquals("Pause", she.page().locator("#pause").innerText(), "a tap on the picture is enough");
            assertEquals("", she.page().locator("#news").innerText());
        }
    }

    @Test
    void two_windows_of_one_session_record_each_move_once() {
        try (Walker she = home.stranger(Device.PHONE)) {
            begins(she, 5);
            Page one = she.page();
            Page other = she.context().newPage();
            other.navigate(she.address() + "/session");
            there(other);
            for (int move = 0; move < 2; move++) {
                for (Page page : List.of(one, other)) {
                    page.bringToFront();
                    page.waitForTimeout(800);
                    if (page.locator("#pause").isVisible()) {
                        saysWhen(page);
                        page.waitForTimeout(800);
                        page.locator("#next").click();
                    }
                }
            }
            one.waitForTimeout(1500);
            String kept = (String) Objects.requireNonNull(
                    one.evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
            var places = new ArrayList<String>();
            var found = DONE.matcher(kept);
            while (found.find()) {
                places.add(found.group(1));
            }
            assertTrue(places.size() >= 1, kept);
            assertEquals(new HashSet<>(places).size(), places.size(), "each place once: " + places);
            other.close();
        }
    }
}
