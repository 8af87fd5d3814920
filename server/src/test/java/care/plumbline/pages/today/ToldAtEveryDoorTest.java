package care.plumbline.pages.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.asking.Step;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whichever door a danger sign is told at: whom to call is said at once, it stays until she has said what it is,
/// and none of what is asked then takes it away without her word.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldAtEveryDoorTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final String NEXT = ".dock .btn.main";

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    /// Where the lines of the short form can be ticked.
    enum Door {
        CHECK_IN {
            @Override
            Visitor tick(Visitor she, String line) {
                return she.open("/check-in").press(NEXT, "pain_now", "2").press(NEXT, "ticked", line);
            }
        },
        BAD_DAY {
            @Override
            Visitor tick(Visitor she, String line) {
                she.open("/today").press("button[name=bad]");
                return she.open(she.find("main a[href=/check-in/signs]").attr("href"))
                        .press(NEXT, "ticked", line);
            }
        },
        WORSE_TODAY {
            @Override
            Visitor tick(Visitor she, String line) {
                she.open("/today").press("button[name=back][value=worse]");
                return she.open("/check-in/signs").press(NEXT, "ticked", line);
            }
        },
        PLAYER {
            @Override
            Visitor tick(Visitor she, String line) {
                she.open("/today").press("form[action=/session] button");
                return she.press("form.stop button:contains(Tell us)", "ticked", line);
            }
        },
        PLAYER_WITHOUT_SCRIPT {
            @Override
            Visitor tick(Visitor she, String line) {
                she.open("/today").press("form[action=/session] button").press("[value=hurt]");
                return she.press("form.stop button:contains(Tell us)", "ticked", line);
            }
        };

        abstract Visitor tick(Visitor she, String line);
    }

    private static String words(QuickCheck line) {
        return line.ask().in(Language.ENGLISH);
    }

    private static void assertNamedWithANumber(Element part, String name) {
        assertTrue(part.text().contains(name), part::text);
        assertFalse(part.select("a[href^=tel:]").isEmpty(), () -> "no number: " + part.text());
    }

    private static void assertLeadsOnToday(Visitor she, String name) {
        Visitor today = she.twin().open("/today");
        assertNamedWithANumber(today.find("main .lead"), name);
        assertTrue(today.page().select("form[action=/session]").isEmpty(), today::says);
    }

    @ParameterizedTest
    @EnumSource
    void a_tick_says_whom_to_call_at_once_and_stays_on_today_at_every_door(Door door) {
        QuickCheck line = GUIDE.quickChecks().getFirst();
        Visitor she = door.tick(Walks.settled(server), line.id().value());
        assertEquals("/check-in/which", she.path(), "a page of its own, not the answer to a form");
        assertNamedWithANumber(she.find("aside"), words(line));
        assertLeadsOnToday(she, words(line));
    }

    static Stream<QuickCheck> lines() {
        return GUIDE.quickChecks().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_is_named_with_a_number_until_she_has_said_what_it_is(QuickCheck line) {
        Visitor she = Door.CHECK_IN.tick(Walks.settled(server), line.id().value());
        assertNamedWithANumber(she.find("aside"), words(line));
        assertLeadsOnToday(she, words(line));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void going_on_goes_on_with_what_her_tick_opens(QuickCheck line) {
        Visitor she = Walks.settled(server);
        Door.CHECK_IN.tick(she, line.id().value());
        she.open("/today");
        she.open(she.find("main .lead a[href=/safety/check]").attr("href"));
        for (Element shown : she.page().select("input[name=shown]")) {
            assertTrue(line.opensAll() || line.opens().contains(shown.attr("value")), shown::toString);
        }
        assertFalse(she.page().select("input[name=shown]").isEmpty(), she::says);
        assertTrue(she.page().select("input[name=shown][value=birth_date]").isEmpty(), "not from its first page");
    }

    /// None of these, until something else is asked.
    private static Visitor none(Visitor she) {
        for (int page = 0; page < 30 && she.page().selectFirst(".btn.none") != null; page++) {
            she.press(".btn.none");
        }
        return she;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void none_of_what_it_opens_is_asked_back_and_stays(QuickCheck line) {
        Visitor she = none(Door.CHECK_IN.tick(Walks.settled(server), line.id().value()));
        assertEquals("Which is right?", she.find("h1").text());
        assertTrue(she.find("fieldset").text().contains(words(line)), she::says);
        assertNamedWithANumber(she.find("aside"), words(line));
        assertLeadsOnToday(she, words(line));
        Visitor left = she.twin().open("/today");
        left.open(left.find("main .lead a.btn[href=/safety/check]").attr("href"));
        assertEquals("Which is right?", left.find("h1").text(), "it is asked until she says");
        she.press("button[value=unnamed]");
        assertNamedWithANumber(she.find(".result"), words(line));
        assertFalse(she.says().contains("Nothing needs care first"), she::says);
        assertLeadsOnToday(she, words(line));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void asked_back_she_goes_through_its_questions_again_or_takes_it_back(QuickCheck line) {
        Visitor she = none(Door.CHECK_IN.tick(Walks.settled(server), line.id().value()));
        she.press("button[value=again]");
        assertFalse(she.page().select("input[name=shown]").isEmpty(), she::says);
        none(she).press("button[value=mistake]");
        assertTrue(she.says().contains("Nothing needs care first"), she::says);
        assertFalse(she.open("/today").page().select("form[action=/session]").isEmpty(), she::says);
    }

    /// The lines of the first check that open a page and are no sign by their own words.
    private static final List<String> PAGES =
            List.of("ill", "head_or_pressure", "clot_or_blood", "red_place", "pee_or_below", "pain_odd");

    @ParameterizedTest
    @FieldSource("PAGES")
    void a_yes_that_opens_a_page_and_then_none_of_it_is_asked_back_before_anything_is_kept(String id) {
        Visitor she = new Visitor(server).open("/safety/check");
        while (she.page().select("input[name=" + id + "]").isEmpty()) {
            Walks.answer(she, Set.of());
        }
        she.press(NEXT, id, "yes");
        String name = GUIDE.question(id).orElseThrow().ask().in(Language.ENGLISH);
        assertTrue(she.find("aside").text().contains(name), she::says);
        none(she);
        assertEquals("Which is right?", she.find("h1").text());
        assertTrue(she.find("fieldset").text().contains(name), she::says);
        she.press("button[value=mistake]");
        for (int page = 0; page < 20 && she.page().selectFirst(".result") == null; page++) {
            Walks.answer(she, Set.of());
        }
        assertTrue(she.page().selectFirst(".result") != null, she::says);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void left_as_it_is_it_is_no_all_clear(String id) {
        Visitor she = new Visitor(server).open("/safety/check");
        while (she.page().select("input[name=" + id + "]").isEmpty()) {
            Walks.answer(she, Set.of());
        }
        none(she.press(NEXT, id, "yes")).press("button[value=unnamed]");
        String name = GUIDE.question(id).orElseThrow().ask().in(Language.ENGLISH);
        assertTrue(she.find(".result").text().contains(name), she::says);
        she.press("form[action=/begin] button").open("/today");
        assertTrue(she.find(".lead").text().contains(name), she::says);
        assertTrue(she.page().select("form[action=/session]").isEmpty(), she::says);
    }

    @Test
    void what_showed_up_in_a_session_is_named_until_it_is_asked() {
        Visitor she = Walks.settled(server);
        she.open("/today")
                .press("form[action=/session] button")
                .press("[value=hurt]")
                .open("/session");
        for (int i = 0; i < 20 && she.path().equals("/session"); i++) {
            she.press("button:contains(Done, next)");
        }
        she.open("/session/after")
                .press("form[action=/session/after] .btn.main", "moved_leg", "yes", "shown", "moved_leg");
        String name = GUIDE.question("moved_leg").orElseThrow().ask().in(Language.ENGLISH);
        assertNamedWithANumber(she.find("aside"), name);
        assertTrue(she.page().select("input[name=shown][value=birth_date]").isEmpty(), "not from its first page");
        assertLeadsOnToday(she, name);
    }

    private static final String FOUND = "leg_one_side";

    /// A finding of the next days, as it stands for some time.
    private Visitor withAFinding() {
        Visitor she = Walks.settled(server);
        Door.CHECK_IN.tick(she, "weak-leg").press(NEXT, FOUND, "yes");
        assertTrue(she.open("/today").find("main .lead").text().contains("next"), she::says);
        return she;
    }

    static Stream<QuickCheck> graver() {
        return GUIDE.quickChecks().stream().filter(line -> !line.id().value().equals("weak-leg"));
    }

    @ParameterizedTest
    @MethodSource("graver")
    void an_older_finding_hides_no_tick_that_may_be_graver_and_is_not_hidden_by_it(QuickCheck line) {
        Visitor she = withAFinding();
        String older = she.find("main .lead b").text();
        she.open("/check-in/signs").press(NEXT, "ticked", line.id().value());
        for (String page : List.of("/today", "/progress", "/safety/result")) {
            Visitor there = she.twin().open(page);
            Element leads = there.find(page.equals("/safety/result") ? ".result" : "main .lead");
            assertNamedWithANumber(leads, words(line));
            assertTrue(leads.text().contains(older), leads::text);
            assertTrue(leads.text().indexOf(words(line)) < leads.text().indexOf(older), leads::text);
            assertTrue(leads.select(".say").isEmpty(), "what to say of the older one stands with it: " + leads.text());
            assertFalse(there.page().select("main a[href=/safety/check]").isEmpty(), "no way to say which: " + page);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_page_for_a_visit_names_it_unless_it_is_hers_alone(QuickCheck line) {
        Visitor she = Door.CHECK_IN.tick(withAFinding(), line.id().value());
        String paper = she.twin().open("/summary").find("article.paper").text();
        boolean settled = she.twin().open("/today").find("main .lead").text().indexOf(words(line)) < 0;
        assertEquals(!settled && !line.id().value().equals("harm"), paper.contains("“" + words(line) + "”"), paper);
    }

    private static String firstNumber(Element part) {
        return numbers(part).getFirst();
    }

    private static List<String> numbers(Element part) {
        return part.select("a[href^=tel:]").eachAttr("href");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void beside_any_other_line_thoughts_of_harm_keep_the_number_of_their_own(QuickCheck line) {
        Visitor alone = Door.CHECK_IN.tick(Walks.settled(server), "harm");
        String crisis = firstNumber(alone.find("aside"));
        Visitor she = Walks.settled(server).open("/check-in").press(NEXT, "pain_now", "2");
        she.press(NEXT, "ticked", line.id().value(), "ticked", "harm");
        assertTrue(numbers(she.find("aside")).contains(crisis), she::says);
        Visitor today = she.twin().open("/today");
        assertTrue(numbers(today.find("main .lead")).contains(crisis), today::says);
        assertTrue(today.find("main .lead").text().contains("Thoughts of harm"), today::says);
    }

    @Test
    void what_is_asked_behind_a_line_may_make_it_a_call_at_once_and_that_number_stands_first() {
        for (String line : List.of("bleeding", "chest-breath", "head-eyes", "numb")) {
            Visitor she = Door.CHECK_IN.tick(Walks.settled(server), line);
            assertEquals("tel:112", firstNumber(she.find("aside")), line);
        }
    }

    @Test
    void a_line_left_empty_beside_one_that_was_answered_is_named_with_its_number_and_its_own_words() {
        Visitor she = Walks.settled(server).open("/check-in").press(NEXT, "pain_now", "2");
        she.press(NEXT, "ticked", "bleeding", "ticked", "harm").press(NEXT, "very_heavy_bleeding", "yes");
        String crisis =
                firstNumber(Door.CHECK_IN.tick(Walks.settled(server), "harm").find("aside"));
        for (String page : List.of("/today", "/safety/result")) {
            Element leads = she.twin().open(page).find(page.equals("/today") ? "main .lead" : ".result");
            assertEquals("tel:112", firstNumber(leads), page);
            assertTrue(numbers(leads).contains(crisis), leads::text);
            assertTrue(leads.text().contains("Thoughts of harm"), leads::text);
        }
    }

    @Test
    void strong_pain_is_named_until_it_is_asked() {
        Visitor she = Walks.settled(server).open("/check-in").press(NEXT, "pain_now", "9");
        assertNamedWithANumber(she.find("aside"), "A lot of pain");
        assertLeadsOnToday(she, "A lot of pain");
    }

    /// Every yes-no question of the chapters outside the check that by itself shows a sign that leads.
    static Stream<Step> chapters() {
        return Step.all(GUIDE).stream()
                .filter(step -> step.questions().stream()
                        .anyMatch(question -> question.kind() instanceof QuestionKind.YesNo
                                && GUIDE.adjusting().screen().containsKey(question.id())))
                .filter(Step::isTicked);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void a_sign_told_among_the_questions_of_a_chapter_is_said_at_once(Step step) {
        Visitor she = Walks.settled(server).open("/questions/" + step.tag());
        List<String> boxes = she.page().select("input[type=checkbox]").eachAttr("name");
        for (String box : boxes) {
            Visitor tells = Walks.settled(server).open("/questions/" + step.tag());
            tells.press(NEXT, box, "yes");
            Visitor today = tells.twin().open("/today");
            if (today.page().selectFirst(".lead") != null) {
                assertTrue(tells.path().startsWith("/safety/result"), () -> box + " led to " + tells.path());
                assertFalse(tells.find(".result").text().isEmpty());
            }
        }
    }

    @Test
    void a_yes_that_calls_now_is_asked_about_without_a_word_that_it_can_wait() {
        Visitor she = Walks.settled(server);
        Door.CHECK_IN.tick(she, "numb").press(NEXT, "numb_saddle", "yes");
        assertEquals("/safety/result", she.path());
        she.open(she.find("a.mistake").attr("href"));
        assertTrue(she.find("aside").text().contains("call now"), she::says);
        assertFalse(she.find("aside").text().contains("today"), she::says);
        assertTrue(she.page().select("[checked]").isEmpty(), "nothing is ticked beside the question");
        she.press("button[value=yes]");
        assertTrue(she.find(".result").classNames().contains("call-now"), she::says);
        she.open(she.find("a.mistake").attr("href")).press("button[name=none]").open("/today");
        assertTrue(she.page().select(".lead").isEmpty(), "her word on the sign is her word on the line: " + she.says());
    }
}
