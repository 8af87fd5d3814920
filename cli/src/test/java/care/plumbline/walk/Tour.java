package care.plumbline.walk;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.guides.GuideFolder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Every kind of page there is, with the way to it. The stops are walked in order: the pages of the safety screen
/// follow each other.
final class Tour {

    /// Who is shown a page.
    enum Who {
        ANYBODY,
        /// Who has a journal.
        SHE,
        SHE_IN_A_FORTNIGHT;

        private Walker at(Home home, Device device) {
            return switch (this) {
                case ANYBODY -> home.stranger(device);
                // A place of her own: what others do with the journal they share is no stop of hers.
                case SHE -> home.her(device, Duration.ofMinutes(1));
                case SHE_IN_A_FORTNIGHT -> home.her(device, Duration.ofDays(14));
            };
        }
    }

    /// A page.
    ///
    /// @param name such as `today`, also of its picture
    record Stop(String name, Who who, Consumer<Walker> way) {

        void reach(Walker she) {
            way.accept(she);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String HURTS_WITHOUT_A_SCRIPT = """
            () => {
              const form = document.getElementById("play");
              form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "went", value: "hurt" }));
              HTMLFormElement.prototype.submit.call(form);
            }""";

    private static final String AN_EARLIER_VERSION_AND_AN_OLD_COPY = """
            () => new Promise(async (done, failed) => {
              const [{ name }] = await indexedDB.databases();
              const asked = indexedDB.open(name);
              asked.onerror = failed;
              asked.onsuccess = () => {
                const writing = asked.result.transaction("own", "readwrite");
                writing.objectStore("own").put("an earlier version", "told");
                writing.objectStore("own").put("2026-09-01", "exported");
                writing.oncomplete = () => { asked.result.close(); done(); };
              };
            })""";

    private final List<Stop> stops = new ArrayList<>();

    private Tour() {}

    /// All who are needed for it.
    static Map<Who, Walker> walkers(Home home, Device device) {
        var walkers = new EnumMap<Who, Walker>(Who.class);
        for (Who who : Who.values()) {
            walkers.put(who, who.at(home, device));
        }
        return walkers;
    }

    /// Where in both homes the same is shown.
    static List<Stop> everyPage() {
        Tour tour = new Tour();
        tour.beforeAJournal();
        tour.withAJournal();
        tour.onHerFeet();
        tour.toRead(GuideFolder.bundled());
        tour.settings();
        return List.copyOf(tour.stops);
    }

    /// What only her phone shows, or shows otherwise.
    static List<Stop> onHerPhoneOnly() {
        Tour tour = new Tour();
        tour.anybody("keeping", she -> she.open("/keeping"));
        tour.anybody("keeping-of-nothing", she -> {
            she.open("/keeping")
                    .page()
                    .locator("#bring")
                    .setInputFiles(new FilePayload("no-journal.json", "application/json", new byte[] {'{', '}'}));
            she.page().locator("[data-wrong=file]").waitFor();
        });
        tour.her("pin", she -> she.open("/settings/pin"));
        tour.her("sealed-copy", she -> she.open("/settings/copy"));
        tour.anybody("bring-by-words", she -> she.open("/bring/words"));
        tour.anybody("locked", she -> she.open("/locked"));
        tour.her("privacy-on-her-phone", she -> she.open("/settings/privacy"));
        tour.her("today-with-what-there-is-to-tell", she -> {
            she.page().evaluate(AN_EARLIER_VERSION_AND_AN_OLD_COPY);
            she.open("/today");
            if (she.page().locator("[data-home]").count() != 2) {
                throw new AssertionError("she is not told of the new version and of the copy that is missing");
            }
        });
        return List.copyOf(tour.stops);
    }

    private void beforeAJournal() {
        anybody("start", she -> she.open("/"));
        anybody("safety", she -> she.open("/safety"));
        anybody("check-birth", she -> Way.begin(she.open("/")));
        anybody("check-signs", Way::answer);
        anybody("check-signs-second", Way::answer);
        anybody("check-signs-third", Way::answer);
        anybody("relief", she -> {
            Way.throughSafety(she);
            if (!she.has("form.relief")) {
                throw new AssertionError("she is offered no relief but " + she.heading());
            }
        });
        anybody("result-call-now", she -> {
            Way.begin(she.open("/"));
            Way.answer(she);
            she.page().locator(".choices input").first().check();
            she.tap("Next");
        });
        anybody("yes-alone", she -> she.tap("I answered by mistake"));
        anybody("which-is-right", she -> {
            Way.begin(she.open("/"));
            while (!she.has("input[name=clot_or_blood]")) {
                Way.answer(she);
            }
            she.page().locator("label:has([name=clot_or_blood])").click();
            she.tap("Next");
            while (!she.has("button[name=right]")) {
                she.tap("None of these");
            }
        });
        anybody("result-not-finished", she -> she.open("/safety/result"));
        anybody("start-again", she -> she.open("/start"));
        anybody("signs-kept", she -> she.open("/offline/safety"));
        anybody("nothing-here", she -> she.open("/nothing-here"));
    }

    private void withAJournal() {
        her("welcome", she -> she.open("/welcome"));
        her("today", she -> she.open("/today"));
        her("today-standing", she -> she.open("/today?m=2&w=standing"));
        her("today-bad", she -> she.open("/today/bad"));
        her("today-else", she -> she.open("/today/else"));
        her("check-in-signs", she -> she.open("/check-in/signs"));
        her("why", she -> she.open("/why"));
        her("progress", she -> she.open("/progress"));
        her("summary", she -> she.open("/summary"));
        her("load", she -> she.open("/load"));
        her("load-trying", she -> she.open("/load?" + Tag.of("question", "floor_lifts") + "=2"));
        her("check-in", she -> she.open("/check-in"));
        her("check-in-week", she -> she.open("/check-in/week"));
        stops.add(new Stop("check-in-month", Who.SHE_IN_A_FORTNIGHT, she -> arrive(she, "/check-in/month")));
        stops.add(new Stop("check-in-which", Who.SHE_IN_A_FORTNIGHT, she -> {
            she.open("/check-in/signs").page().locator(".choices input").first().check();
            she.tap(she.page().locator(".dock .btn.main"));
            if (!she.path().equals("/check-in/which")) {
                throw new AssertionError("she is not asked which it is but shown " + she.path());
            }
        }));
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
        her("session-rest", she -> {
            she.follow(() -> she.page().evaluate(HURTS_WITHOUT_A_SCRIPT));
            if (!she.path().equals("/session/rest")) {
                throw new AssertionError("she is not shown how to rest but " + she.path());
            }
        });
        her("session-hurts", she -> {
            she.open("/session");
            // In the round before every movement may have hurt, and that session is over.
            if (!she.path().equals("/session")) {
                she.open("/today?m=2").tap("Start");
            }
            she.named("It hurts").click();
        });
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
        her("coach", she -> she.open("/coach"));
        her("coach-looks", she -> she.open("/coach/look?c=lift"));
        her("clinician", she -> she.open("/told"));
        her("contact", she -> she.open("/contact"));
        her("care", she -> she.open("/care"));
        her("settings-reminders", she -> she.open("/settings/reminders"));
    }

    /// Through the session that is open, as fast as the player lets her: it waits for her to say that she is
    /// ready, and what she has not begun is skipped.
    private static void toTheEnd(Walker she) {
        she.open("/session");
        Locator ready = she.page().locator("#play[data-shows]:not([data-begun]) #pause");
        Locator done = she.page().locator("#play[data-begun] #next[value=done]");
        for (int i = 0; i < 300 && !she.path().equals("/session/after"); i++) {
            if (done.isVisible()) {
                done.click();
            } else if (ready.isVisible()) {
                ready.click();
            }
            she.page().waitForTimeout(100);
        }
        she.page().waitForURL("**/session/after");
    }

    /// Some addresses send her on where there is nothing to show.
    private static void arrive(Walker she, String path) {
        she.open(path);
        if (!she.path().equals(path)) {
            throw new AssertionError("she is not shown " + path + " but " + she.path());
        }
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
        anybody("found-without-a-script", she -> {
            she.open("/learn").page().locator("input[name=q]").fill("back");
            she.follow(() -> she.page()
                    .evaluate("() => HTMLFormElement.prototype.submit.call(document.querySelector('form.search'))"));
        });
        anybody("found-a-sign", she -> {
            she.open("/learn");
            she.page().locator("input[name=q]").fill("calf");
            she.page().locator("#found .result").waitFor();
        });
        anybody("found-nothing", she -> {
            she.open("/learn");
            she.page().locator("input[name=q]").fill("zzzzqq");
            she.page().locator("#found > h2 + p").waitFor();
        });
        ends("pattern", guide.patterns().stream().map(Pattern::id).toList());
        ends("leaflet", guide.leaflets().stream().map(Leaflet::id).toList());
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
        her("settings-said-change", she -> she.tap(she.page().locator("a[href^='/settings/said/']")));
        her("settings-said-take-back", she -> {
            she.open("/check-in")
                    .page()
                    .locator("label:has(input[name=pain_now][value='3'])")
                    .click();
            she.follow(() -> she.page().locator(".dock .btn.main").click());
            she.page().locator("label:has(input[name=ticked])").first().click();
            she.follow(() -> she.page().locator(".dock .btn.main").click());
            she.open("/settings/said")
                    .tap(she.page().locator("a[href$='?back=1']").first());
        });
        her("settings-earlier", she -> she.open("/settings/earlier"));
        anybody("settings-of-a-stranger", she -> she.open("/settings"));
        anybody("erased", she -> she.open("/settings/erased"));
        anybody("locked", she -> she.open("/open"));
        her("locks", she -> she.open("/settings/locks"));
        her("another-phone", she -> {
            // Only a server has locks to give another phone.
            if (she.open("/settings/locks").has("#another")) {
                she.tap("Make the link");
            }
        });
        her("links", she -> she.open("/settings/links"));
        anybody("shown-by-link", she -> she.open("/s"));
        her("picture-to-scan", she -> she.open("/summary/short"));
        anybody("scanned", she -> she.open("/scanned"));
        her("sheet", she -> she.open("/settings/sheet"));
        anybody("bring", she -> she.open("/bring"));
        her("bring-where-one-is", she -> she.open("/bring"));
        anybody("offline", she -> she.open("/offline"));
        anybody("not-sent", she -> she.open("/offline/unsent"));
        anybody("away", she -> she.open("/away"));
    }

    private void ends(String kind, List<Id> ids) {
        anybody(kind, she -> she.open("/learn/" + Tag.of(kind, ids.getFirst())));
        anybody(kind + "-last", she -> she.open("/learn/" + Tag.of(kind, ids.getLast())));
    }

    private void anybody(String name, Consumer<Walker> way) {
        stops.add(new Stop(name, Who.ANYBODY, way));
    }

    private void her(String name, Consumer<Walker> way) {
        stops.add(new Stop(name, Who.SHE, way));
    }
}
