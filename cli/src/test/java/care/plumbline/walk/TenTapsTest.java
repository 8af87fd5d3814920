package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.guides.GuideFolder;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Promise: a new woman is at her first move after ten taps, eight pages and 450 words, and the move is for the place
/// she tapped.
///
/// A tap is a tap, a page is a page that came, words are those that can be seen without opening anything, head and all.
/// They are
/// counted up to the page on which the first move stands.
@InBothHomes
class TenTapsTest {

    private static final int TAPS = 10;
    private static final int PAGES = 8;
    private static final int WORDS = 450;

    private static final String VISIBLE_WORDS = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              let words = 0;
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                if (around.closest("option, script, style, svg, .skip-to") || !around.checkVisibility()) continue;
                words += texts.currentNode.data.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
              }
              return words;
            }""";

    private final Home home;

    TenTapsTest(Home home) {
        this.home = home;
    }

    /// What she did so far.
    private static final class Count {
        private final Walker she;
        private int taps;
        private int pages;
        private int words;

        Count(Walker she) {
            this.she = she;
            came();
        }

        private void came() {
            pages++;
            words += ((Number) she.page().evaluate(VISIBLE_WORDS)).intValue();
        }

        Count choose(String selector) {
            taps++;
            she.page().locator(selector).first().click();
            return this;
        }

        Count next(String name) {
            return next(she.named(name));
        }

        Count next(Locator thing) {
            taps++;
            she.tap(thing);
            return this;
        }

        Count page() {
            came();
            return this;
        }

        @Override
        public String toString() {
            return taps + " taps, " + pages + " pages, " + words + " words";
        }
    }

    @Test
    void a_woman_without_signs_is_at_her_first_move_in_ten_taps() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Count count = toRelief(she, "low-back", "home");
            assertTrue(she.heading().contains("low back"), she.heading());
            count.next("Start");
            assertEquals("/session", she.path());
            assertTrue(she.has(".player"), "the first move stands there");
            count.pages++;
            System.out.printf("To the first move at %s: %s.%n", home, count);
            assertTrue(count.taps <= TAPS, count.toString());
            assertTrue(count.pages <= PAGES, count.toString());
            assertTrue(count.words <= WORDS, count.toString());
        }
    }

    @Test
    void the_three_questions_about_the_birth_are_in_one_view() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Way.begin(she.open("/"));
            assertEquals(3, she.page().locator(".ask").count());
            assertEquals("", she.page().evaluate("""
                            () => {
                              const bar = document.querySelector(".dock").getBoundingClientRect().top;
                              return [...document.querySelectorAll(".answer .pill")]
                                .filter((one) => one.getBoundingClientRect().bottom > bar)
                                .map((one) => one.innerText).join();
                            }"""), "behind the bar");
        }
    }

    @Test
    void the_first_session_is_for_the_place_she_tapped_whichever_it_is() {
        if (home == Home.HER_PHONE) {
            // The pages are the same there, letter by letter (HomesAgreeTest).
            return;
        }
        var guide = GuideFolder.bundled();
        var tried = new TreeSet<String>();
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            she.open("/");
            List<String> places = she.page().locator("[name=pain_zones]").all().stream()
                    .map(one -> one.getAttribute("value"))
                    .toList();
            for (String place : places) {
                boolean known = guide.relief().places().stream()
                        .anyMatch(one -> one.zones().contains(place));
                if (known) {
                    toRelief(she, place, "home");
                    String said = she.page().locator("main").innerText();
                    assertTrue(she.has("form[action$='/begin'], [formaction$='/begin']"), place + ": " + said);
                    long moves = she.page()
                            .locator("main")
                            .innerText()
                            .lines()
                            .filter(line -> line.matches("[3-9] moves · .*"))
                            .count();
                    assertEquals(1, moves, place + ": " + said);
                    tried.add(place);
                }
            }
        }
        assertTrue(tried.size() >= 10, tried.toString());
    }

    @Test
    void she_whose_baby_is_not_with_her_hears_of_none_on_her_way_to_relief() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            var words = new ArrayList<String>();
            Count count = toRelief(she, "low-back", "not-with-me", words);
            for (String page : words) {
                assertFalse(page.toLowerCase(Locale.ROOT).contains("baby"), page);
            }
            System.out.printf("Without her baby at %s: %s.%n", home, count);
            assertTrue(she.named("Start").first().isVisible());
        }
    }

    @Test
    void a_swollen_calf_is_told_of_on_the_next_page_with_whom_to_call() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Count count = toTheSigns(she, "low-back", "home");
            count.page().next("None of these").page().next("None of these").page();
            count.choose("label:has-text('One leg swollen')").next("Next").page();
            // One line stands for three; which of them decides whom she calls.
            count.choose("main label:has-text('calf')").next("Next").page();
            System.out.printf("With the calf at %s: %s.%n", home, count);
            assertTrue(she.has("a[href^='tel:']"), she.page().locator("main").innerText());
        }
    }

    @Test
    void she_who_cannot_lie_down_gets_a_session_sitting() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Count count = toRelief(she, "low-back", "home");
            count.next("Sitting").page();
            System.out.printf("Sitting at %s: %s.%n", home, count);
            count.next("Start");
            assertTrue(she.has(".player"), she.path());
        }
    }

    @Test
    void dark_thoughts_lead_to_a_crisis_line_at_once() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Count count = toTheSigns(she, "low-back", "home");
            count.page().next("None of these").page();
            count.choose("label:has-text('Thoughts of hurting yourself')")
                    .next("Next")
                    .page();
            System.out.printf("With dark thoughts at %s: %s.%n", home, count);
            assertTrue(
                    she.has("a[href='tel:116123']"), she.page().locator("main").innerText());
            assertTrue(
                    she.page().locator("a[href^='tel:']").first().boundingBox().y < Device.PHONE.height(),
                    "in the first view");
        }
    }

    private static Count toRelief(Walker she, String place, String baby) {
        return toRelief(she, place, baby, new ArrayList<>());
    }

    private static Count toRelief(Walker she, String place, String baby, List<String> seen) {
        Count count = toTheSigns(she, place, baby);
        for (int i = 0; i < PAGES && she.named("None of these").count() > 0; i++) {
            count.page();
            seen.add(she.page().locator("main").innerText());
            count.next("None of these");
        }
        seen.add(she.page().locator("main").innerText());
        return count.page();
    }

    private static Count toTheSigns(Walker she, String place, String baby) {
        Count count = new Count(she.open("/"));
        if (!she.page().locator("label.spot:has([value=" + place + "])").isVisible()) {
            count.choose("label:has(#side-front)");
        }
        count.choose("label.spot:has([value=" + place + "])").next("Next").page();
        return count.choose("label.pill:has([name='birth_date.about'][value='42'])")
                .choose("label.pill:has([name=baby_with_you][value=" + baby + "])")
                .choose("label.pill:has([name=neuraxial][value=none])")
                .next("Next");
    }
}
