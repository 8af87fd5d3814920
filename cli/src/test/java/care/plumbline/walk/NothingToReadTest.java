package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Promise: whoever reads what the browser keeps, letter by letter, reads none of her words and not what she
/// looked at.
class NothingToReadTest {

    private static final int DAYS = 13;
    private static final int WORDS_A_DAY = 4;
    private static final int MOST_QUESTIONS = 12;

    /// What she chooses on each of those days; as it is kept, and as her pages say it.
    private static final List<String> CHOSEN = List.of(
            "more-after-activity",
            "getting-up",
            "carrying",
            "heavier",
            "It got heavier or red again",
            "Turning in bed");

    /// Whatever was drawn for her, and where.
    private static final List<String> SHOWN = List.of("<svg", "viewBox", "/figures/", "/learn/", "/why", "/session");

    private static final String SAYS = """
            async ([ago, note]) => {
              const day = new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10);
              const page = await (await fetch("/check-in" + (ago ? "?day=" + day : ""))).text();
              const named = (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)[1];
              const body = new URLSearchParams({ once: named("once"), day: named("day"), signs: "follow", day_note: note });
              for (const one of ["hurt_doing", "day_load", "bleeding", "day_note"]) body.append("shown", one);
              for (const one of ["lifting", "carrying", "turning", "getting-up"]) body.append("hurt_doing", one);
              body.append("day_load", "heavier");
              body.append("bleeding", "more-after-activity");
              return (await fetch("/check-in", { method: "POST", body, redirect: "manual" })).type;
            }""";

    private static final String NAMES = """
            () => new Promise((done) => {
              const asked = indexedDB.open("plumbline");
              asked.onsuccess = () => {
                const all = asked.result.transaction("finished").objectStore("finished").getAllKeys();
                all.onsuccess = () => { asked.result.close(); done(all.result); };
              };
            })""";

    private final List<String> planted = new ArrayList<>();

    /// A word that stands nowhere else.
    private String word() {
        String word =
                "zarvo%smibel".formatted((char) ('a' + planted.size() / 26) + "" + (char) ('a' + planted.size() % 26));
        planted.add(word);
        return word;
    }

    @Test
    void none_of_the_words_she_wrote_nor_what_she_chose_or_saw_can_be_read() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            for (int day = 0; day < DAYS; day++) {
                var note = new StringBuilder();
                for (int i = 0; i < WORDS_A_DAY; i++) {
                    note.append(word()).append(' ');
                }
                assertEquals("opaqueredirect", she.page().evaluate(SAYS, List.of(day, note.toString())));
            }
            writeInEveryField(she);
            for (String path :
                    List.of("/today", "/why", "/progress", "/summary", "/settings/said", "/learn/movements")) {
                she.open(path);
            }
            she.open("/today?m=2").tap("Start");
            she.page().waitForTimeout(3_000);
            assertTrue(planted.size() >= 50, () -> planted.size() + " words");
            String export = phone.export();
            for (String word : planted) {
                assertTrue(export.contains(word), () -> "she did say " + word);
            }
            String kept = phone.everythingKept();
            assertTrue(kept.length() > 10_000, "there is something to look at");
            for (List<String> secret : List.of(planted, phone.words(), CHOSEN, SHOWN)) {
                for (String word : secret) {
                    assertFalse(kept.contains(word), word);
                }
            }
            System.out.printf("%d planted words, %d letters kept, none of them there%n", planted.size(), kept.length());
        }
    }

    /// The pages on which she may write what she likes, beside the check-in: her aims, a person, the page to
    /// take along.
    private void writeInEveryField(Walker she) {
        she.open("/questions").tap("Three things that matter to you");
        for (int i = 0; i < MOST_QUESTIONS && she.path().startsWith("/questions/"); i++) {
            Locator text = she.page().locator("main textarea");
            if (text.count() > 0) {
                text.first().fill(word());
                she.tap("Next");
            } else {
                Way.answerSomehow(she);
            }
        }
        she.open("/summary");
        she.page().evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        for (Map.Entry<String, String> field : Map.of(
                        "#summary-questions", word(), "#summary-name", word(), "#summary-birth", word())
                .entrySet()) {
            she.page().locator(field.getKey()).fill(field.getValue());
        }
        she.tap(she.page().locator("form:has(#summary-questions) button"));
    }

    @Test
    void the_names_of_finished_pages_and_drawings_are_her_own() {
        Set<Object> names = new HashSet<>();
        int all = 0;
        try (StaticHost host = Published.host()) {
            for (int phones = 0; phones < 2; phones++) {
                try (HerPhone phone = new HerPhone(host)) {
                    Walker she = phone.she();
                    phone.withAJournal();
                    she.open("/today?m=2").tap("Start");
                    she.page().waitForTimeout(3_000);
                    List<?> kept = (List<?>) she.page().evaluate(NAMES);
                    assertTrue(kept.size() > 3, "something is kept ready: " + kept);
                    names.addAll(kept);
                    all += kept.size();
                }
            }
        }
        assertEquals(
                all, names.size(), "the same drawing has another name on another phone: nobody finds it by trying");
    }
}
