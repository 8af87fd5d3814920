package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.server.Server;
import care.plumbline.server.guides.GuideFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise: before a real camera every lift is counted, what differs is named and nothing else, and who cannot be
/// seen is told so. In each of these walks nothing is asked of a network and nothing is put by while the camera
/// runs ([Recorder]). In both homes of one server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoachSeesHerTest {

    private static final Coaching SAYS = GuideFolder.bundled().coaching();
    private static final String LIFT = "/coach/look?c=lift";

    @TempDir
    private Path films;

    private Server server;

    @BeforeAll
    void put_up() {
        server = ServerThatSees.withBothHomes();
    }

    @AfterAll
    void take_down() {
        if (server != null) {
            server.close();
        }
    }

    private static String cue(int number) {
        return SAYS.findings().get(number).says().english();
    }

    private static String help(int number) {
        return SAYS.unclear().get(number).says().english();
    }

    private void shown(Films film, String base, BeforeTheCamera.Walk walk) {
        BeforeTheCamera.shown(film, films, server.address(), base, walk);
    }

    @ParameterizedTest(name = "below \"{0}\"")
    @ValueSource(strings = {"", "/phone"})
    void every_lift_is_counted_the_stoop_and_the_far_reach_are_named_and_nothing_else(String base) {
        shown(Films.LIFTS, base, her -> {
            her.withAJournal(server).opens(LIFT);
            her.until("document.getElementById('tally').textContent === '7'", "");
            her.isEnough();
            her.seesTheResult();
            assertEquals("7", her.field("counted"));
            assertEquals("1", her.field("rounded"));
            assertEquals("1", her.field("far"));
            for (String other : List.of("straight-knees", "leaned", "less-knee", "fast")) {
                assertEquals("", her.field(other), other);
            }
            List<String> said = her.said();
            assertTrue(said.contains(cue(0)) && said.contains(cue(1)), said::toString);
            assertTrue(said.indexOf(cue(1)) < said.indexOf(cue(0)), "the stoop comes before the reach: " + said);
            String good = SAYS.good().english();
            assertTrue(said.indexOf(good) < said.indexOf(cue(1)), "the squat is not faulted: " + said);
            assertTrue(
                    said.get(said.indexOf(cue(1)) + 1).startsWith(good), "the flat hinge is no rounded stoop: " + said);
            her.she().tap("Keep this");
            assertEquals(base + "/progress", her.she().path());
            her.page().locator("#watched summary").click();
            assertTrue(
                    her.page().locator("#watched").innerText().contains("7 times"),
                    her.she().heading());
        });
    }

    @ParameterizedTest(name = "below \"{0}\"")
    @ValueSource(strings = {"", "/phone"})
    void while_the_camera_runs_nothing_leaves_and_nothing_is_put_by(String base) {
        shown(Films.STANDS, base, her -> {
            her.withAJournal(server).opens("/coach/look?c=lift");
            her.isSeen(60);
            Recorder recorder = her.recorder();
            assertEquals(List.of(), recorder.asked(), "asked of a network");
            assertEquals(List.of(), recorder.kept(), "put by or carried off");
            assertEquals(List.of(), recorder.stillThere(her.worker()), "left to the worker");
            // Whatever came in between would have been written down.
            her.page().evaluate("""
                async () => {
                  localStorage.setItem("one", "1");
                  document.cookie = "two=2";
                  document.createElement("canvas").toDataURL();
                  await fetch(location.href);
                  localStorage.clear();
                  document.cookie = "two=;max-age=0";
                }\
                """);
            assertEquals(List.of("setItem", "cookie", "toDataURL", "fetch", "clear", "cookie"), recorder.kept());
            assertTrue(
                    recorder.asked().stream().anyMatch(url -> url.endsWith("/coach/look?c=lift")), "and what is asked");
            her.isEnough();
            recorder.forget();
        });
    }

    @Test
    void how_she_stands_is_said_by_the_plumb_line() {
        shown(Films.STANDS, "", her -> {
            her.withAJournal(server).opens("/coach/look?c=stand");
            her.seesTheResult();
            assertEquals("1", her.field("counted"));
            for (String place : List.of("ear", "shoulder", "hip")) {
                int tenths = Integer.parseInt(her.field(place));
                assertTrue(Math.abs(tenths) <= 20, "within two hands of the line: " + place + " " + tenths);
            }
            assertTrue(her.page().locator("#lines").innerText().contains("In front of your ankle"));
        });
    }

    @Test
    void how_she_sits_and_that_she_leans_is_said() {
        shown(Films.SITS, "", her -> {
            her.withAJournal(server).opens("/coach/look?c=sit");
            her.until("(left => left > 0 && left <= 56)(Number(document.getElementById('tally').textContent))", "");
            her.isEnough();
            her.seesTheResult();
            assertTrue(Integer.parseInt(her.field("leaning")) > 900, her.field("leaning"));
            assertTrue(Integer.parseInt(her.field("feet")) > 900, her.field("feet"));
            assertTrue(her.page().locator("#sum").innerText().startsWith("Lean right back"));
            assertTrue(her.page().locator("[data-for=sit]").isVisible(), "and two drawings show it");
        });
    }

    @Test
    void squats_are_followed_and_counted() {
        shown(Films.SQUATS, "", her -> {
            her.withAJournal(server);
            her.she().open("/coach").tap("Squat");
            her.taps();
            her.until("document.getElementById('tally').textContent === '3'", "");
            her.isEnough();
            her.seesTheResult();
            assertEquals("3", her.field("counted"));
            int range = Integer.parseInt(her.field("range")) / 10;
            assertTrue(range > 60 && range < 140, "so many degrees of the knee: " + range);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lift", "stand"})
    void who_is_turned_away_is_told_to_turn_and_nothing_of_her_is_judged(String check) {
        notSeen(Films.TURNED, check, help(3));
    }

    @Test
    void an_empty_room_is_said_to_be_empty() {
        notSeen(Films.EMPTY, "lift", help(0));
    }

    @Test
    void of_two_nobody_is_judged() {
        notSeen(Films.TWO, "lift", help(1));
    }

    private void notSeen(Films film, String check, String help) {
        shown(film, "", her -> {
            her.withAJournal(server).opens("/coach/look?c=" + check);
            her.hears(help);
            assertEquals("I cannot see well enough.", her.page().locator("#why").innerText());
            // So long is the whole film.
            her.isSeen(150);
            assertEquals("setup", her.page().locator("#looking").getAttribute("data-phase"));
            assertEquals("", her.page().locator("#tally").textContent());
            her.isEnough();
            assertTrue(her.page().locator("#trouble").isVisible());
            assertFalse(her.page().locator("#result").isVisible());
        });
    }

    @Test
    void her_phone_looks_without_a_network_once_it_has_looked() {
        shown(Films.STANDS, "/phone", her -> {
            her.withAJournal(server).opens("/coach/look?c=stand");
            her.seesTheResult();
            her.she().context().setOffline(true);
            her.opens("/coach/look?c=stand");
            her.seesTheResult();
            her.she().tap("Keep this");
            assertEquals("/phone/progress", her.she().path());
        });
    }
}
