package care.plumbline.pages.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAnswersTest {

    private static final String WEIGHT = "/questions/" + Tag.of("step", "question/baby_weight_kg");

    private Server server;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String kept(Visitor she, String question) {
        return she.open(question).find("input[inputmode]").attr("value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5,2|kg|5.2", "5.25|kg|5.25", "٥٫٢|kg|5.2", "11.5|lb|5.216", "11 lb 8 oz|kg|5.216", "5200 g|lb|5.2"
            })
    void a_weight_is_kept_in_kilograms_however_it_was_written(String text, String unit, String kilograms) {
        Visitor she = Walks.settled(server).open(WEIGHT);
        she.press(".dock .btn.main", "baby_weight_kg", text, "baby_weight_kg.unit", unit);
        assertEquals(200, she.status(), she::says);
        assertEquals(kilograms, kept(she, WEIGHT));
        assertTrue(she.open("/load").says().contains("With a 5.2 kg baby") || kilograms.equals("5.25"), she::says);
    }

    @Test
    void pounds_in_a_field_for_kilograms_are_asked_back_and_her_words_kept() {
        Visitor she = Walks.settled(server).open(WEIGHT);
        she.press(".dock .btn.main", "baby_weight_kg", "11.5");
        assertEquals(422, she.status());
        assertTrue(she.find("#wrong-baby_weight_kg").text().contains("heavier than almost every baby"), she::says);
        assertEquals("11.5", she.find("input[name=baby_weight_kg]").attr("value"));
        she.press(".near button[value=11.5 lb]");
        assertEquals("5.216", kept(she, WEIGHT));
        she.open(WEIGHT).press(".dock .btn.main", "baby_weight_kg", "11.5").press(".near button[value=11.5 kg]");
        assertEquals("11.5", kept(she, WEIGHT), "she may always say that it is right");
    }

    @Test
    void whoever_lives_in_pounds_is_asked_in_pounds_and_may_change_it() {
        Visitor she = Strong.woman(server, "days=49", "-baby_weight_kg", "weight_before_kg=68", "height_cm=168");
        she.post("/view", "wish", "country", "value", "US", "to", "/settings");
        she.open(WEIGHT).press(".dock .btn.main", "baby_weight_kg", "11 lb 8 oz");
        assertTrue(she.open(WEIGHT).find("input[value=lb]").hasAttr("checked"));
        assertEquals("11 lb 8 oz", kept(she, WEIGHT));
        assertEquals("150", kept(she, "/questions/" + Tag.of("step", "question/weight_before_kg")));
        assertEquals("5 ft 6 in", kept(she, "/questions/" + Tag.of("step", "question/height_cm")));
        she.post("/view", "wish", "units", "value", "METRIC", "to", "/settings");
        assertEquals("5.216", kept(she, WEIGHT));
        assertTrue(she.open(WEIGHT).find("input[value=kg]").hasAttr("checked"));
    }

    @Test
    void every_page_of_signs_counts_a_tick_beside_none_of_these() {
        Guide guide = GuideFolder.bundled();
        var ticked = new ArrayList<String>();
        for (Step step : Step.all(guide)) {
            for (Question question : step.questions()) {
                if (step.page().style() == Page.Style.TICK && question.kind() instanceof QuestionKind.YesNo) {
                    ticked.add(question.id());
                    var form = new Form(Map.of(
                            "shown", List.of(question.id()), question.id(), List.of("yes"), "none", List.of("1")));
                    assertEquals("yes", said(form, step), question.id());
                }
            }
        }
        assertTrue(ticked.size() > 40, ticked.toString());
    }

    private static String said(Form form, Step step) {
        try {
            return new Reading(form, LocalDate.of(2026, 11, 22))
                    .answers(step).stream()
                            .map(entry -> entry instanceof Entry.Answered(var _, var _, Answer.YesNo(boolean yes))
                                    ? yes ? "yes" : "no"
                                    : "")
                            .findFirst()
                            .orElse("nothing");
        } catch (Refused refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void a_ticked_sign_with_none_of_these_leads_to_help() {
        Visitor she = new Visitor(server).open("/safety/check");
        while (she.page().selectFirst("input[name=breathless_chest]") == null) {
            Walks.answer(she, Set.of());
        }
        she.press(".btn.none", "breathless_chest", "yes");
        assertTrue(she.find(".result").className().contains("now") || she.says().contains("Call 112"), she::says);
    }

    @Test
    void next_with_nothing_ticked_asks_the_same_page_once_more() {
        Visitor she = Strong.woman(server);
        int asked = 0;
        for (Step step : Step.all(GuideFolder.bundled())) {
            she.open("/questions/" + step.tag());
            if (!step.isTicked() || she.page().selectFirst(".btn.none") == null) {
                continue;
            }
            asked++;
            she.page().select("[type=checkbox][checked]").forEach(box -> box.removeAttr("checked"));
            she.press(".dock .btn.main", "once", UUID.randomUUID().toString());
            assertEquals(422, she.status(), step.tag()::toString);
            assertFalse(she.page().select(".wrong").isEmpty(), she::says);
        }
        assertTrue(asked > 0, "there is such a page");
    }

    private static final String[] BIRTH = {
        "birth_date.day", "3", "birth_date.month", "10", "birth_date.year", "2026", "baby_with_you", "yes"
    };

    /// At the page about the birth, as somebody new.
    private Visitor atTheBirth() {
        Visitor she = new Visitor(server).open("/");
        she.press(".dock .btn.main", "pain_zones", "low-back");
        for (int page = 0;
                page < 12 && she.page().select("[name=birth_date.about]").isEmpty();
                page++) {
            she.press(she.page().select(".btn.none").isEmpty() ? "[name=skip]" : ".btn.none");
        }
        return she;
    }

    @Test
    void a_date_beside_about_when_is_kept_and_asked_which_counts() {
        Visitor she = atTheBirth();
        she.press(".dock .btn.main", with(BIRTH, "birth_date.about", "42"));
        assertEquals(422, she.status(), she::says);
        assertEquals(
                "You gave a date, and about when it was. Which one counts?",
                she.find("#wrong-birth_date").text());
        assertEquals(
                List.of("3 October 2026", "about 6 weeks"),
                she.page().select("[name=birth_date.which]").eachText());
        assertFalse(she.says().contains("Please choose an answer"), "it was answered");
        assertTrue(she.find("[name=birth_date.about][value=42]").hasAttr("checked"), "nothing is lost");
        she.press("[name=birth_date.which][value=about]");
        assertEquals(200, she.status(), she::says);
        assertTrue(she.page().select("[name=birth_date.about]").isEmpty(), she::says);
    }

    @Test
    void the_date_counts_where_she_says_so() throws Refused {
        Step step = Step.all(GuideFolder.bundled()).stream()
                .filter(one -> one.questions().stream().anyMatch(q -> q.id().equals("birth_date")))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 10, 3), birth(step, "date"));
        assertEquals(LocalDate.of(2026, 10, 11), birth(step, "about"));
    }

    private static LocalDate birth(Step step, String which) throws Refused {
        var form = new Form(Map.of(
                "shown", List.of("birth_date"),
                "birth_date.about", List.of("42"),
                "birth_date.day", List.of("3"),
                "birth_date.month", List.of("10"),
                "birth_date.year", List.of("2026"),
                "birth_date.which", List.of(which)));
        Entry entry =
                new Reading(form, LocalDate.of(2026, 11, 22)).answers(step).getFirst();
        return ((Answer.Day) ((Entry.Answered) entry).answer()).date();
    }

    @Test
    void a_day_that_has_not_come_is_said_in_the_words_of_dates() {
        Visitor she = atTheBirth();
        she.press(
                ".dock .btn.main",
                "birth_date.day",
                "24",
                "birth_date.month",
                "12",
                "birth_date.year",
                "2026",
                "baby_with_you",
                "yes");
        assertEquals(422, she.status(), she::says);
        assertTrue(she.find("#wrong-birth_date").text().contains("24 December 2026"), she::says);
        assertFalse(she.says().contains("2026-12-24"), she::says);
        assertFalse(she.says().contains("Please choose an answer"), she::says);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }
}
