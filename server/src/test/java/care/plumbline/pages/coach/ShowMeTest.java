package care.plumbline.pages.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.material.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a camera may be asked for, and what of it is kept, without a camera.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowMeTest {

    private static final String FAR_OFTEN = "5";

    private Server server;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(SightFiles.MARK), "0123456789\n");
        server = Server.showing(Material.built(Optional.empty(), Optional.of(new SightFiles(folder))));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void a_stranger_reads_what_happens_and_her_safety_check_comes_first() {
        Visitor stranger = new Visitor(server).open("/coach");
        assertTrue(stranger.says().contains("No picture leaves your phone"), stranger::says);
        assertEquals("/safety/check", stranger.find(".card.honey a").attr("href"));
        assertTrue(stranger.page().select("a[href^=/coach/look]").isEmpty());
        assertEquals("/open", stranger.open("/coach/look?c=lift").path());
    }

    @Test
    void she_chooses_and_the_page_that_looks_names_its_script_and_nothing_of_another_origin() {
        Visitor her = Strong.woman(server).open("/coach");
        assertEquals(3, her.page().select(".checks a").size(), her::says);
        for (String check : new String[] {"lift", "stand", "sit"}) {
            her.open("/coach/look?c=" + check);
            assertEquals(
                    "/sight/0123456789/coach.js",
                    her.find("script[src$=coach.js]").attr("src"));
            assertFalse(her.page().html().contains("//cdn"), check);
        }
        assertEquals(
                3, her.open("/coach/look?c=lift").page().select("#ticks li").size());
    }

    @Test
    void a_build_without_what_looks_says_so_on_both_pages() {
        try (Server bare = Server.inTheMorning()) {
            Visitor her = Strong.woman(bare).open("/coach");
            assertTrue(her.find("#left-out").text().contains("without its camera part"), her::says);
            assertTrue(her.page().select("a[href^=/coach/look]").isEmpty());
            her.open("/coach/look?c=lift");
            assertTrue(her.find("#left-out").text().contains("without its camera part"), her::says);
            assertTrue(her.page().select("script[src$=coach.js], #video").isEmpty());
        }
    }

    @Test
    void only_movements_that_are_open_to_her_are_followed() {
        Visitor her = Strong.woman(server).open("/coach");
        assertTrue(her.says().contains("Squat"), her::says);
        String squat = Tag.of("movement", "squat").letters();
        assertTrue(her.open("/coach/look?c=follow&m=" + squat).says().contains("Squat"));
        Visitor early = Strong.woman(server, "days=5").open("/coach/look?c=follow&m=" + squat);
        assertEquals("/coach", early.path());
    }

    @Test
    void nobody_is_asked_to_lift_while_her_safety_comes_first() {
        Visitor her = Strong.woman(server, "numb_saddle=yes").open("/coach/look?c=lift");
        assertTrue(her.says().contains("Not today"), her::says);
        assertTrue(her.page().select("#open, script[src$=coach.js]").isEmpty());
    }

    @Test
    void who_may_not_lift_is_told_why_and_may_still_stand() {
        Visitor her = Strong.woman(server, "clinician_restricts=lifting").open("/coach/look?c=lift");
        assertTrue(her.says().contains("Not today"), her::says);
        assertFalse(her.find(".card.honey").text().isEmpty(), her::says);
        assertEquals(1, her.open("/coach/look?c=stand").page().select("#open").size());
    }

    private static Visitor kept(Visitor her, String... more) {
        String[] fields = {
            "c", "lift", "counted", "8", "far", FAR_OFTEN, "trunk", "452", "knee", "981", "reach", "31", "seconds", "34"
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        her.open("/coach/look?c=lift");
        return her.press("#result button.main", all);
    }

    @Test
    void what_she_keeps_are_words_and_numbers_and_they_stand_in_progress() {
        Visitor her = kept(Strong.woman(server));
        assertEquals("/progress", her.path().replaceFirst("#.*", ""));
        String saw = her.find("#watched").text();
        assertTrue(saw.contains("A lift") && saw.contains("8 times") && saw.contains("5 of 8"), saw);
        assertTrue(saw.contains("trunk 45.2°, knee 98.1°, hands 3.1"), saw);
        String export = her.open("/settings/export.json").page().text();
        assertTrue(export.contains("\"kind\":\"watched\"") && export.contains("\"noticed\":{\"far\":5}"), export);
    }

    @Test
    void what_she_kept_can_be_taken_back() {
        Visitor her = kept(Strong.woman(server)).open("/settings/said");
        assertTrue(her.says().contains("What the camera saw"), her::says);
    }

    @ParameterizedTest(name = "far in {0} of 8: {1}")
    @CsvSource({"0, close", "3, varies", "5, arms-length"})
    void how_far_she_held_it_is_her_number_in_load_where_she_says_so(String far, String code) {
        Visitor her = Strong.woman(server, "-lift_distance").open("/coach/look?c=lift");
        her.press("#result button.main", "c", "lift", "counted", "8", "far", far, "load", "yes");
        String export = her.open("/settings/export.json").page().text();
        assertTrue(
                export.lines().anyMatch(line -> line.contains("lift_distance") && line.contains('"' + code + '"')),
                export);
    }

    @Test
    void nothing_in_load_changes_unless_she_says_so() {
        Visitor her = kept(Strong.woman(server, "-lift_distance"));
        String export = her.open("/settings/export.json").page().text();
        assertFalse(export.contains("lift_distance"), export);
    }

    private static Visitor lifted(Visitor her, String counted, String far) {
        her.open("/coach/look?c=lift").press("#result button.main", "c", "lift", "counted", counted, "far", far);
        return her.open("/today");
    }

    @Test
    void what_the_camera_saw_often_leads_today_until_a_later_look_says_otherwise() {
        Visitor her = lifted(Strong.woman(server), "8", FAR_OFTEN);
        assertEquals(
                "/learn/" + Tag.of("habit", "pick-up-squat"),
                her.find("a.habit").attr("href"));
        assertTrue(her.find("a.habit").text().contains("Your camera saw this often"), her::says);
        assertFalse(lifted(her, "8", "0").says().contains("Your camera saw this often"), her::says);
    }

    @ParameterizedTest(name = "far in {1} of {0}: {2}")
    @CsvSource({"8, 4, true", "8, 3, false", "2, 2, false"})
    void seldom_or_of_too_few_it_leads_nothing(String counted, String far, boolean leads) {
        Visitor her = lifted(Strong.woman(server), counted, far);
        assertEquals(leads, her.says().contains("Your camera saw this often"), her::says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"counted=0", "counted=9999", "far=9", "trunk=99999", "trunk=a", "c=dance"})
    void what_no_page_of_ours_sends_is_not_kept(String change) {
        Visitor her = Strong.woman(server).open("/coach/look?c=lift");
        String[] one = change.split("=", 2);
        String before = her.twin().open("/settings/export.json").page().text();
        her.press("#result button.main", "c", "lift", "counted", "8", "far", "2", one[0], one[1]);
        assertTrue(her.status() >= 400, change + ": " + her.status());
        assertEquals(before, her.open("/settings/export.json").page().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn", "/load"})
    void one_link_leads_here(String page) {
        Visitor her = Strong.woman(server).open(page);
        assertEquals(1, her.page().select("main a[href=/coach]").size(), page);
    }

    @Test
    void a_habit_that_the_camera_can_judge_leads_here_and_another_does_not() {
        Visitor her = Strong.woman(server).open("/learn/" + Tag.of("habit", "pick-up-squat"));
        assertEquals(1, her.page().select("main a[href=/coach]").size());
        her.open("/learn/" + Tag.of("habit", "toilet-stool"));
        assertTrue(her.page().select("main a[href=/coach]").isEmpty());
    }
}
