package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise: a new version comes in when nothing is being filled in, and only once it has opened her journal;
/// she is told what changed. A broken one takes nothing away from her.
class NewVersionTest {

    private static final String CHANGED = "There are two more easy movements for the first week.";
    private static final int PATIENCE_MILLISECONDS = 20_000;

    /// From here on the page hears of a version that its browser finds by itself: a broken one may be gone again before
    /// anybody asks for it.
    private static final String HEAR = """
            async () => {
              const registration = await navigator.serviceWorker.ready;
              registration.addEventListener("updatefound", () => (window.heard = registration.installing ?? window.heard));
            }""";

    /// How far a new version comes that the browser finds now. What it was fetching by itself when the version came
    /// is the old one, and an asking that meets it gets the same answer: so it is asked again before there is none.
    private static final String FIND = """
            async () => {
              const registration = await navigator.serviceWorker.ready;
              let found;
              for (let asked = 0; !found && asked < 3; asked++) {
                try { await registration.update(); } catch (broken) { return "refused"; }
                found = window.heard ?? registration.installing ?? registration.waiting;
              }
              if (!found) return registration.active.state === "activated" ? "none" : registration.active.state;
              return new Promise((done) => {
                const look = () => found.state !== "installing" && done(found.state);
                found.addEventListener("statechange", look);
                look();
              });
            }""";

    /// What may be wrong with a version.
    enum Broken {
        PROGRAM_CUT_OFF(version -> version.file("program", NewVersionTest::half)),
        PROGRAM_THAT_FAILS(version -> version.file("program", bytes -> text("throw new Error('broken');"))),
        PROGRAM_THAT_CANNOT_READ_HER_ENTRIES(version -> version.file(
                "program",
                bytes -> join(bytes, text("\n;self.exports.entry = () => { throw new Error('broken'); };")))),
        PROGRAM_THAT_SHOWS_NO_PAGE(version -> version.file(
                "program",
                bytes -> join(bytes, text("\n;self.exports.answer = () => ({ status: 500, type: '', html: '' });")))),
        GUIDE_CUT_OFF(version -> version.file("guide", NewVersionTest::half)),
        WORKER_CUT_OFF(version -> version.worker(script -> script.substring(0, script.length() / 2)));

        private final UnaryOperator<Version> breaking;

        Broken(UnaryOperator<Version> breaking) {
            this.breaking = breaking;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_version_leaves_the_old_one_working(Broken broken) {
        try (StaticHost host = Published.host();
                Version bad = broken.breaking.apply(Version.of(Published.atTheRoot(), "broken"));
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            String before = phone.export();
            she.page().evaluate(HEAR);
            host.publish(bad.folder());
            String came = (String) she.page().evaluate(FIND);
            assertTrue(came.equals("redundant") || came.equals("refused"), () -> broken + " came to be " + came);
            assertFalse(kept(she).contains("broken"), "what came of it is thrown away");
            assertEquals(1, kept(she).size(), "and the old one is all there");
            host.goAway();
            try {
                phone.stopWorker();
                she.open("/today");
                assertTrue(she.has("html[data-journal=yes]"), "her journal is shown, and without a network");
                checkIn(she);
                assertTrue(
                        phone.export().startsWith(before.substring(0, before.lastIndexOf("}}") + 2)), "all is there");
            } finally {
                host.comeBack();
            }
        }
    }

    @Test
    void a_new_version_waits_for_the_form_in_another_tab_and_then_says_what_changed() {
        try (StaticHost host = Published.host();
                Version next = Version.of(Published.atTheRoot(), "next").saying("changed", "[\"" + CHANGED + "\"]");
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            she.open("/today").open("/check-in");
            she.page().locator(".scale label").nth(4).click();
            Page other = she.context().newPage();
            host.publish(next.folder());
            other.navigate(she.address() + "/today");
            assertEquals("installed", other.evaluate(FIND), "it waits");
            other.reload();
            other.waitForTimeout(1_000);
            assertEquals(2, kept(she).size(), "while a form is open nothing is changed");
            int before = phone.entries().size();

            she.tap(she.page().locator(".dock .main"));
            assertTrue(phone.entries().size() > before, "the old version took the form");
            other.navigate(she.address() + "/why");
            she.open("/today");
            until(she, "next");
            she.open("/today");
            assertTrue(she.sees(CHANGED), "she is told what changed");
            she.page().locator("[data-do=told]").click();
            she.page().waitForTimeout(300);
            she.open("/today");
            assertFalse(she.sees(CHANGED), "once");
            assertTrue(phone.entries().size() > before, "her journal is as she left it");
        }
    }

    @Test
    void a_guide_past_its_review_says_so_and_is_renewed_when_there_is_a_network() {
        try (StaticHost host = Published.host();
                Version old = Version.of(Published.atTheRoot(), "old").saying("reviewBy", "\"2026-11-01\"");
                Version renewed = Version.of(Published.atTheRoot(), "renewed");
                HerPhone phone = new HerPhone(host)) {
            host.publish(old.folder());
            Walker she = phone.she();
            phone.withAJournal();
            she.open("/today");
            assertTrue(she.sees("This guide was to be read through again by"), "it says so");
            assertTrue(she.has("a[href='/safety']"), "the danger signs are where they were");
            she.page().locator("[data-do=look]").click();
            she.page().locator("[data-home=old] [role=status]").waitFor();
            host.publish(renewed.folder());
            she.tap(she.page().locator("[data-do=look]"));
            until(she, "renewed");
            assertFalse(she.has("[data-home=old]"), "the new one is not past its review");
        }
    }

    @Test
    void the_day_of_review_comes_by_the_clock_too() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            she.open("/today");
            assertFalse(she.has("[data-home=old]"));
            try (Inside inside = new Inside(she)) {
                inside.startAnew();
                LocalDate review =
                        LocalDate.parse(inside.evaluate("config.reviewBy").getAsString());
                long days = ChronoUnit.DAYS.between(LocalDate.now(), review);
                inside.daysAhead(days - 1);
                she.open("/today");
                assertFalse(she.has("[data-home=old]"), "not before");
                inside.daysAhead(days + 1);
                she.open("/today");
                assertTrue(she.has("[data-home=old]"), "the day after");
            }
        }
    }

    private static void checkIn(Walker she) {
        she.open("/check-in");
        she.page().locator(".scale label").nth(3).click();
        she.tap(she.page().locator(".dock .main"));
    }

    private static void until(Walker she, String version) {
        for (int waited = 0; waited < PATIENCE_MILLISECONDS && !version(she).equals(version); waited += 100) {
            she.page().waitForTimeout(100);
        }
        assertEquals(version, version(she), "it came in");
    }

    /// The version that answers: once it does, nothing of another is kept.
    private static String version(Walker she) {
        List<String> kept = kept(she);
        return kept.size() == 1 ? kept.getFirst() : "one answers, another waits";
    }

    /// The versions of which something is kept.
    private static List<String> kept(Walker she) {
        Object names = she.page().evaluate("async () => (await caches.keys()).map((name) => name.split(' ').at(-1))");
        return ((List<?>) names).stream().map(String::valueOf).toList();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
