package care.plumbline.pages.today;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody has to look at stands first on every page, whatever else is open.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadingTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final List<String> PAGES = List.of("/today", "/why", "/check-in", "/progress", "/care");

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    /// Signs that a yes shows: what shows the others is a number or a choice.
    static Stream<DangerSign> signs() {
        return GUIDE.dangerSigns().stream()
                .filter(sign -> sign.urgency().compareTo(Urgency.WITHIN_DAYS) >= 0)
                .filter(sign -> !yeses(sign).isEmpty());
    }

    private static List<String> yeses(DangerSign sign) {
        return sign.when().facts().stream()
                .flatMap(fact -> GUIDE.question(fact.name()).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .map(Question::id)
                .toList();
    }

    private Visitor telling(DangerSign sign) {
        var fields = new ArrayList<>(List.of(
                "once",
                UUID.randomUUID().toString(),
                "k.birth_date",
                sign.when().text().contains(">=") ? "2026-07-01" : "2026-10-20",
                "k.baby_with_you",
                "home"));
        yeses(sign).forEach(question -> fields.addAll(List.of("k." + question, "yes")));
        return new Visitor(server).post("/begin", fields.toArray(String[]::new));
    }

    private static boolean shows(Visitor visitor, DangerSign sign) {
        Element lead = visitor.page().selectFirst("main .lead");
        return lead != null && lead.text().contains(sign.name().in(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void a_finding_leads_on_every_page_although_questions_are_open(DangerSign sign) {
        Visitor visitor = telling(sign);
        assertAll(PAGES.stream().map(page -> () -> {
            visitor.open(page);
            assertTrue(shows(visitor, sign), () -> sign.id() + " on " + page + ": " + visitor.says());
            String says = visitor.says();
            int open = says.indexOf("finish the safety check");
            assertTrue(open < 0 || open > says.indexOf(sign.name().in(Language.ENGLISH)), says);
        }));
        String sheet = visitor.open("/summary").find("article.paper").text();
        assertEquals(sign.isForOthers(false), sheet.contains("To be checked first"), sheet);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void a_yes_does_not_go_stale(DangerSign sign) {
        try (Server later = Server.inTheMorning()) {
            Server before = server;
            server = later;
            Visitor visitor = telling(sign);
            server = before;
            later.passes(Duration.ofDays(90));
            visitor.open("/today");
            assertTrue(
                    sign.when().facts().stream().anyMatch(fact -> fact.name().equals("days_since_birth"))
                            || shows(visitor, sign),
                    visitor::says);
        }
    }

    @ParameterizedTest
    @MethodSource("signs")
    void what_was_looked_at_leads_no_longer_until_she_tells_of_it_again(DangerSign sign) {
        Visitor visitor = telling(sign);
        String tag = Tag.of("sign", sign.id()).letters();
        visitor.open("/today").press("form:has(input[value=" + tag + "]) button[value=wait]");
        assertFalse(shows(visitor.open("/today"), sign), visitor::says);
        assertTrue(visitor.open("/safety/result").says().contains("seen on"), visitor::says);
        assertTrue(visitor.open("/today").page().select("form[action=/session]").isEmpty(), "she is to wait");
    }

    @Test
    void an_answer_by_mistake_is_taken_back_on_its_own_page() {
        Visitor visitor = Walks.settled(server);
        visitor.open("/check-in").press(".dock .btn.main", "pain_now", "2", "ticked", "numb");
        visitor.press(".dock .btn.main", "numb_saddle", "yes").open("/today");
        visitor.open(visitor.find(".lead a[href^=/safety/check?sign=]").attr("href"));
        assertTrue(visitor.page().select("input[type=checkbox]").isEmpty(), visitor::says);
        visitor.press(".btn.none").open("/today");
        assertTrue(visitor.page().select(".lead").isEmpty(), visitor::says);
        assertFalse(visitor.page().select("form[action=/session]").isEmpty(), visitor::says);
    }

    @Test
    void strong_pain_asks_before_it_offers_a_session() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "9");
        assertTrue(visitor.says().contains("That is a lot of pain"), visitor::says);
        assertTrue(
                visitor.twin()
                        .open("/today")
                        .page()
                        .select("form[action=/session]")
                        .isEmpty(),
                "not before");
        visitor.press(".btn.none");
        assertEquals("/check-in/signs", visitor.path(), "what else may be new is asked on such a day above all");
        visitor.press(".btn.none");
        assertEquals("/today/bad", visitor.path(), "so much pain is no “nothing needs care first”");
        assertTrue(visitor.says().contains("is for your doctor or midwife today"), visitor::says);
        assertFalse(visitor.page().select("main a[href^=tel:]").isEmpty(), "and whom to ask: " + visitor.says());
        Visitor today = visitor.twin().open("/today");
        assertFalse(today.page().select("form[action=/session]").isEmpty(), today::says);
        assertFalse(today.find("#hurting").select("a[href^=tel:]").isEmpty(), today::says);
        assertEquals("/today/bad", visitor.twin().open("/safety/result").path(), "nor is it said there");
        visitor.open("/check-in").press(".dock .btn.main", "pain_now", "3").open("/today");
        assertTrue(visitor.page().select("#hurting").isEmpty(), visitor::says);
    }

    @Test
    void a_session_of_before_the_strong_pain_is_not_gone_on_with() {
        Visitor visitor = Walks.settled(server).open("/today").press("form[action=/session] button");
        visitor.press("[value=done]").open("/today");
        assertFalse(visitor.page().select("a[href=/session]").isEmpty(), visitor::says);
        visitor.open("/check-in")
                .press(".dock .btn.main", "pain_now", "9")
                .press(".btn.none")
                .press(".btn.none");
        assertTrue(visitor.open("/today").page().select("a[href=/session]").isEmpty(), visitor::says);
    }

    @Test
    void pain_that_jumps_asks_too() {
        try (Server later = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(later).open("/check-in");
            visitor.press(".dock .btn.main", "pain_now", "2");
            assertEquals("/check-in/signs", visitor.path());
            later.passes(Duration.ofDays(1));
            visitor.open("/check-in").press(".dock .btn.main", "pain_now", "5");
            assertTrue(visitor.says().contains("That is a lot of pain"), visitor::says);
        }
    }

    @Test
    void something_else_opens_the_whole_screen() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "something-else");
        assertEquals("/safety/check", visitor.path());
        assertFalse(visitor.page().select("input[name=breathless_chest]").isEmpty(), visitor::says);
    }

    @Test
    void any_of_the_last_fourteen_days_can_be_filled_in_and_no_other() {
        Visitor visitor = Walks.settled(server);
        String day = Server.MORNING.minus(Duration.ofDays(14)).toString().substring(0, 10);
        visitor.open("/check-in?day=" + day).press(".dock .btn.main", "pain_now", "6");
        assertEquals("/today", visitor.path());
        assertTrue(visitor.open("/settings/export.json").page().text().contains("\"on\":\"" + day + "\""));
        String older = Server.MORNING.minus(Duration.ofDays(15)).toString().substring(0, 10);
        assertEquals(422, visitor.open("/check-in?day=" + older).status());
    }

    @Test
    void a_page_of_signs_left_empty_asks_once_more() {
        Visitor visitor = new Visitor(server).open("/").press(".dock .btn.main", "pain_zones", "low-back");
        while (visitor.page().selectFirst(".btn.none") == null) {
            Walks.answer(visitor, Set.of());
        }
        String title = visitor.find("h1").text();
        visitor.press(".dock .btn.main");
        assertEquals(title, visitor.find("h1").text());
        assertTrue(visitor.says().contains("Please tick what fits"), visitor::says);
    }

    static Stream<QuickCheck> lines() {
        return GUIDE.quickChecks().stream();
    }

    private static boolean offersSession(Visitor visitor) {
        return !visitor.open("/today").page().select("form[action=/session]").isEmpty();
    }

    private static void answersAll(Visitor visitor) {
        for (int page = 0; page < 30 && visitor.page().selectFirst(".result") == null; page++) {
            Walks.answer(visitor, Set.of());
        }
        assertTrue(visitor.page().selectFirst(".result") != null, visitor::says);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_tick_counts_although_she_leaves_the_page_behind_it(QuickCheck line) {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", line.id().value());
        Visitor left = visitor.twin();
        assertFalse(offersSession(left), left::says);
        assertFalse(left.page().select("main a[href=/safety/check]").isEmpty(), left::says);
        answersAll(left.open("/safety/check"));
        assertTrue(offersSession(left), left::says);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_she_answers_behind_her_tick_frees_the_session(QuickCheck line) {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", line.id().value());
        answersAll(visitor);
        assertTrue(offersSession(visitor), visitor::says);
    }

    @Test
    void a_second_tick_of_the_day_leaves_the_first_open() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "numb").open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "calf");
        visitor.press(".btn.none");
        assertFalse(offersSession(visitor), visitor::says);
        answersAll(visitor.open("/safety/check"));
        assertTrue(offersSession(visitor), visitor::says);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void told_to_wait_she_waits_until_she_says_that_she_may_move_again(DangerSign sign) {
        Visitor visitor = telling(sign);
        String tag = Tag.of("sign", sign.id()).letters();
        visitor.open("/today").press("form:has(input[value=" + tag + "]) button[value=wait]");
        Walks.answer(visitor.open("/safety/check?sign=" + tag), Set.of());
        visitor.open("/safety/result");
        assertTrue(visitor.says().contains("wait with exercise"), visitor::says);
        assertFalse(visitor.says().contains("gentle moving is safe"), visitor::says);
        assertFalse(offersSession(visitor), visitor::says);
        visitor.open("/safety/result").press("form:has(input[value=" + tag + "]) button[value=may-move]");
        assertFalse(visitor.open("/safety/result").says().contains("wait with exercise"), visitor::says);
    }

    @Test
    void every_page_that_withholds_moves_says_that_she_was_told_to_wait() {
        Visitor visitor = Walks.settled(server).open("/check-in");
        visitor.press(".dock .btn.main", "pain_now", "2", "ticked", "numb");
        visitor.press(".dock .btn.main", "numb_saddle", "yes").open("/today");
        visitor.press("form[action=/safety/seen] button[value=wait]");
        visitor.open("/safety/result");
        visitor.open(visitor.find("a[href^=/safety/check?sign=]").attr("href")).press(".btn.none");
        for (String page : List.of("/today", "/out", "/tests", "/safety/result")) {
            String says = visitor.open(page).says();
            assertTrue(says.contains("You were told to wait with exercise"), page + ": " + says);
            assertFalse(says.contains("The safety questions come first"), page + ": " + says);
        }
        assertFalse(visitor.open("/out").page().select("a[href=/safety/result]").isEmpty(), visitor::says);
        visitor.open("/today").press("form[action=/safety/seen] button[value=may-move]");
        assertTrue(offersSession(visitor), visitor::says);
    }
}
