package care.plumbline.walk;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.guides.GuideFolder;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Every kind of page there is, with the way to it. The stops are walked in order: the pages of the safety screen
/// follow each other.
final class Tour {

    /// A page.
    ///
    /// @param name such as `today`, also of its picture
    /// @param hers whether she needs a journal to see it
    record Stop(String name, boolean hers, Consumer<Walker> way) {

        void reach(Walker she) {
            way.accept(she);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Stop> stops = new ArrayList<>();

    private Tour() {}

    static List<Stop> everyPage() {
        Tour tour = new Tour();
        tour.beforeAJournal();
        tour.withAJournal();
        tour.onHerFeet();
        tour.toRead(GuideFolder.bundled());
        tour.settings();
        return List.copyOf(tour.stops);
    }

    private void beforeAJournal() {
        anybody("start", she -> she.open("/"));
        anybody("safety", she -> she.open("/safety"));
        anybody("check-birth", she -> she.open("/safety/check"));
        anybody("check-signs", Way::answer);
        anybody("check-pressure", she -> answer(she, 2));
        anybody("check-mind", she -> answer(she, 2));
        anybody("result", Way::throughSafety);
        anybody("result-call-now", she -> {
            she.open("/safety/check");
            answer(she, 1);
            she.page().locator(".choices input").first().check();
            she.tap("Next");
        });
        anybody("result-not-finished", she -> she.open("/safety/result"));
        anybody("start-again", she -> she.open("/start"));
        anybody("signs-kept", she -> she.open("/offline/safety"));
        anybody("nothing-here", she -> she.open("/nothing-here"));
    }

    private static void answer(Walker she, int pages) {
        for (int i = 0; i < pages; i++) {
            Way.answer(she);
        }
    }

    private void withAJournal() {
        her("welcome", she -> she.open("/welcome"));
        her("today", she -> she.open("/today"));
        her("today-standing", she -> she.open("/today?m=2&w=standing"));
        her("why", she -> she.open("/why"));
        her("progress", she -> she.open("/progress"));
        her("summary", she -> she.open("/summary"));
        her("load", she -> she.open("/load"));
        her("load-trying", she -> she.open("/load?" + Tag.of("question", "floor_lifts") + "=2"));
        her("check-in", she -> she.open("/check-in"));
        her("check-in-week", she -> she.open("/check-in/week"));
        her("changes", she -> she.open("/changes"));
        her("questions", she -> she.open("/questions"));
        question("body-map", "pain_zones");
        question("question-yes-no", "leg_raise_heavy");
        question("question-one", "birth_mode");
        question("question-several", "eases_with");
        question("question-rating", "pain_now");
        question("question-number", "sleep_hours");
        question("question-words", "own_words");
        her("session", she -> she.open("/today?m=2").tap("Start"));
        her("session-hurts", she -> she.named("It hurts").click());
        her("today-go-on", she -> she.open("/today"));
        her("session-after", Tour::toTheEnd);
    }

    private void onHerFeet() {
        her("tests", she -> she.open("/tests"));
        her("test-hold", she -> she.open("/tests/" + Tag.of("test", "balance_seconds")));
        her("test-count", she -> she.open("/tests/" + Tag.of("test", "sit_to_stands")));
        her("test-not-today", she -> she.open("/tests/" + Tag.of("test", "test_hops")));
        her("out", she -> she.open("/out"));
        her("out-go", she -> she.open("/out/go?r=" + Tag.of("rung", "walk")));
        her("out-after", she -> she.open("/out/after?r=" + Tag.of("rung", "walk")));
        her("clinician", she -> she.open("/told"));
        her("contact", she -> she.open("/contact"));
    }

    /// Through the session that is open, as fast as the player lets her.
    private static void toTheEnd(Walker she) {
        she.page().navigate(she.address() + "/session");
        Locator done = she.page().locator("#done");
        for (int i = 0; i < 100 && !she.path().equals("/session/after"); i++) {
            if (done.isVisible()) {
                done.click();
            }
            she.page().waitForTimeout(100);
        }
        she.page().waitForURL("**/session/after");
    }

    private void question(String name, String id) {
        her(name, she -> {
            she.open("/questions/" + Tag.of("step", "question/" + id));
            if (!she.path().matches("/questions/.+")) {
                throw new AssertionError("she is not asked " + id);
            }
        });
    }

    /// The first and the last of each kind, and where they are listed.
    private void toRead(Guide guide) {
        anybody("learn", she -> she.open("/learn"));
        anybody("found", she -> {
            she.open("/learn");
            she.page().locator("input[name=q]").fill("back");
            she.page().locator("#found a").first().waitFor();
        });
        ends("cause", guide.causes().stream().map(Cause::id).toList());
        ends("remedy", guide.remedies().stream().map(Remedy::id).toList());
        ends("habit", guide.habits().stream().map(Habit::id).toList());
        ends("movement", List.copyOf(guide.movements().keySet()));
        anybody("way-back", she -> she.open("/learn/way"));
        anybody("sources", she -> she.open("/learn/sources"));
    }

    private void settings() {
        for (String page :
                List.of("settings", "settings/pictures", "settings/privacy", "settings/export", "settings/erase")) {
            her(page.replace('/', '-'), she -> she.open("/" + page));
        }
        her("settings-said", she -> she.open("/settings/said"));
        her("settings-earlier", she -> she.open("/settings/earlier"));
        anybody("settings-of-a-stranger", she -> she.open("/settings"));
        anybody("erased", she -> she.open("/settings/erased"));
        anybody("offline", she -> she.open("/offline"));
        anybody("not-sent", she -> she.open("/offline/unsent"));
        anybody("away", she -> she.open("/away"));
    }

    private void ends(String kind, List<Id> ids) {
        anybody(kind, she -> she.open("/learn/" + Tag.of(kind, ids.getFirst())));
        anybody(kind + "-last", she -> she.open("/learn/" + Tag.of(kind, ids.getLast())));
    }

    private void anybody(String name, Consumer<Walker> way) {
        stops.add(new Stop(name, false, way));
    }

    private void her(String name, Consumer<Walker> way) {
        stops.add(new Stop(name, true, way));
    }
}
