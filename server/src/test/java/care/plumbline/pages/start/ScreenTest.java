package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.words.Language;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The safety screen as a woman meets it, without a script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenTest {

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void nothing_is_stored_before_she_says_so() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of("fever"));
        assertEquals(Set.of("__Host-plumbline-view"), visitor.cookies().keySet(), "only how her device shows things");
    }

    @ParameterizedTest
    @CsvSource({
        "numb_saddle,        Please call 112",
        "seizure_stroke,     Please call 112",
        "fever,              Please speak to a doctor or midwife today",
        "calf_swelling,      Please speak to a doctor or midwife today",
        "pubic_gap,          Get this checked in the next few days",
    })
    void a_sign_leads_to_its_page_with_whom_to_call(String sign, String headline) {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of(sign, "pain_odd"));
        assertAll(
                () -> assertTrue(visitor.find("h1").text().startsWith(headline), visitor::says),
                () -> assertTrue(visitor.says().contains("Say: “I gave birth about 6 weeks ago"), visitor::says),
                () -> assertTrue(visitor.says().contains("Numbers: Ireland"), visitor::says),
                () -> assertFalse(visitor.page().select("a[href=tel:112]").isEmpty(), "the number can be tapped"));
    }

    @Test
    void a_sign_that_means_call_now_ends_the_screen_at_once() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        Walks.answer(visitor, Set.of());
        visitor.press(".dock .btn.main", "breathless_chest", "yes");
        assertTrue(visitor.page().selectFirst(".result.call-now") != null, visitor::says);
    }

    @Test
    void next_with_nothing_chosen_asks_beside_the_lines() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        Walks.answer(visitor, Set.of());
        while (visitor.page().select("input[name=breathless_chest]").isEmpty()) {
            Walks.answer(visitor, Set.of());
        }
        assertTrue(visitor.page().select("[role=alert]").isEmpty(), visitor::says);
        visitor.press(".dock .btn.main");
        assertEquals(1, visitor.page().select("fieldset .wrong[role=alert]").size(), visitor::says);
        assertEquals(6, visitor.page().select("input[type=checkbox]").size(), "the same page");
    }

    @Test
    void none_of_these_stands_last_and_is_not_the_loudest() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        while (visitor.page().select("button[name=none]").isEmpty()) {
            Walks.answer(visitor, Set.of());
        }
        assertEquals(
                "none",
                Objects.requireNonNull(visitor.page()
                                .select("fieldset :is(input, button)")
                                .last())
                        .attr("name"));
        assertTrue(visitor.page()
                .select("button[name=none].main, button[name=none].big")
                .isEmpty());
    }

    @Test
    void a_tick_together_with_none_counts_and_is_asked_back() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        while (visitor.page().select("input[name=leg_weak]").isEmpty()) {
            Walks.answer(visitor, Set.of());
        }
        visitor.press("button[name=none]", "leg_weak", "yes");
        assertEquals(1, visitor.page().select("fieldset .wrong[role=alert]").size(), visitor::says);
        assertTrue(visitor.find("input[name=leg_weak]").hasAttr("checked"), "nothing is lost");
        visitor.press("button[name=stop]");
        assertTrue(visitor.says().contains("One leg getting weak"), "it counts meanwhile");
    }

    @Test
    void what_is_left_on_the_first_page_is_asked_once_more_by_itself() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        visitor.press(".dock .btn.main", "birth_date.about", "42");
        assertEquals(
                "neuraxial",
                visitor.find("input[name=shown]").attr("value"),
                "the needle, and no baby she passed over");
        assertEquals(1, visitor.page().select("input[name=shown]").size());
    }

    @Test
    void back_comes_to_the_first_page_again_as_she_left_it() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        Walks.answer(visitor, Set.of());
        visitor.press("button[name=back]");
        assertTrue(visitor.page().select("input[name=shown][value=neuraxial]").size() == 1, visitor::says);
        assertTrue(visitor.find("input[name=neuraxial][value=none]").hasAttr("checked"), "as she left it");
    }

    @Test
    void a_danger_sign_ticked_on_yesterdays_page_is_one_of_today() {
        try (Server night = Server.inTheMorning()) {
            Visitor visitor = Walks.settled(night);
            Visitor yesterday = visitor.twin().open("/safety/check");
            night.passes(Duration.ofDays(1));
            visitor.open("/safety/check");
            for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
                Walks.answer(visitor, Set.of());
            }
            yesterday.press(".dock .btn.main", "breathless_chest", "yes");
            assertTrue(yesterday.page().selectFirst(".result.call-now") != null, yesterday::says);
            assertTrue(visitor.open("/today").says().contains("112"), visitor::says);
        }
    }

    @Test
    void what_is_still_open_can_be_answered_from_the_result() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
            if (visitor.page().selectFirst("button[name=skip]") != null) {
                visitor.press("button[name=skip]");
            } else {
                Walks.answer(visitor, Set.of());
            }
        }
        visitor.press("button[name=open]");
        assertEquals("birth_date", visitor.find("input[name=shown]").attr("value"));
    }

    @Test
    void a_date_and_about_when_are_not_taken_together() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        visitor.press(
                ".dock .btn.main",
                "birth_date.about",
                "42",
                "birth_date.day",
                "3",
                "birth_date.month",
                "11",
                "neuraxial",
                "epidural");
        assertEquals(422, visitor.status());
        assertTrue(visitor.find("input[name=neuraxial][value=epidural]").hasAttr("checked"), "as she left it");
    }

    @Test
    void somebody_who_must_call_is_not_asked_to_keep_anything_first() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of("numb_saddle"));
        assertTrue(visitor.page().select("form[action=/begin]").isEmpty());
    }

    @Test
    void a_tick_opens_the_question_behind_it() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        Walks.answer(visitor, Set.of());
        Walks.answer(visitor, Set.of());
        visitor.press(".dock .btn.main", "leg_weak", "yes");
        assertEquals(
                "leg_weak_worse", visitor.page().select("input[type=checkbox]").attr("name"));
        assertEquals(1, visitor.page().select("input[type=checkbox]").size());
    }

    @Test
    void an_answer_by_mistake_is_taken_back() {
        Visitor visitor = Walks.screened(new Visitor(server), Set.of("numb_saddle"));
        visitor.press("form[action=/safety/check] button[name=sign]");
        assertTrue(visitor.find("aside").text().contains("call now"), visitor::says);
        assertFalse(visitor.find("aside").text().contains("today"), visitor::says);
        assertFalse(visitor.page().select("aside a[href=tel:112]").isEmpty(), visitor::says);
        assertTrue(visitor.page().select("[checked]").isEmpty(), "no tick beside the question whether it is so");
        visitor.press("button[name=none]");
        assertFalse(visitor.page().select("input[name=numb_saddle]").isEmpty(), "the list she may have mis-tapped");
        assertTrue(visitor.page().select("input[checked]").isEmpty(), visitor::says);
        for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
            Walks.answer(visitor, Set.of());
        }
        assertEquals("For your low back, now", visitor.find("h1").text());
    }

    @Test
    void a_question_left_open_never_clears_her() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
            if (visitor.page().selectFirst("button[name=skip]") != null) {
                visitor.press("button[name=skip]");
            } else {
                Walks.answer(visitor, Set.of());
            }
        }
        assertEquals("A few questions are still open", visitor.find("h1").text());
        visitor.press("form[action=/begin] button").open("/today");
        assertTrue(visitor.says().contains("First, finish the safety check"), visitor::says);
        assertTrue(visitor.page().select("form[action=/session]").isEmpty(), "no session before that");
    }

    @Test
    void what_she_said_is_there_after_the_server_was_restarted_in_the_middle() {
        Visitor visitor = new Visitor(server).open("/safety/check");
        for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
            Walks.answer(visitor, Set.of("calf_swelling"));
            server.restart();
        }
        assertTrue(visitor.find("h1").text().contains("today"), visitor::says);
        visitor.press("form[action=/safety/check] button[name=sign]");
        assertEquals(200, visitor.status());
    }

    @Test
    void after_a_week_the_signs_that_change_are_asked_again_and_the_needle_is_not() {
        Server later = Server.inTheMorning();
        try (later) {
            Visitor visitor = Walks.settled(later);
            later.passes(Duration.ofDays(8));
            visitor.open("/today");
            assertTrue(visitor.says().contains("First, finish the safety check"), visitor::says);
            visitor.open("/safety/check");
            assertTrue(visitor.page().select("[name^=birth_date]").isEmpty(), visitor::says);
            for (int i = 0; i < 20 && visitor.page().selectFirst(".result") == null; i++) {
                Walks.answer(visitor, Set.of());
            }
            visitor.open("/today");
            assertFalse(visitor.page().select("form[action=/session]").isEmpty(), visitor::says);
        }
    }

    @Test
    void every_danger_sign_can_be_read_without_a_journal_by_how_soon() {
        Visitor visitor = new Visitor(server).open("/safety");
        GuideFolder.bundled()
                .dangerSigns()
                .forEach(sign -> assertTrue(
                        visitor.says().contains(sign.name().in(Language.ENGLISH)), () -> "missing: " + sign.id()));
    }

    @Test
    void an_answer_no_question_takes_is_refused_and_nothing_is_kept() {
        Visitor visitor =
                new Visitor(server).post("/begin", "once", "5f9c9f4a-6d0f-4c4b-9a57-2f5c0f7f4d11", "k.fever", "maybe");
        assertEquals(422, visitor.status());
        assertTrue(visitor.says().contains("does not fit"), visitor::says);
        assertTrue(visitor.open("/").page().selectFirst(".maps") != null, visitor::says);
    }
}
