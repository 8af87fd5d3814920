package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What holds on every page of signs, whoever walks it and whatever she ticks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignPagesTest {

    private static final Guide GUIDE = GuideFolder.bundled();

    /// Lines that open their page, and those that ask more on the next; none of them calls now.
    private static final Set<String> OPENING = Set.of(
            "ill",
            "head_or_pressure",
            "clot_or_blood",
            "red_place",
            "pee_or_below",
            "pain_odd",
            "leg_weak",
            "harm_thoughts");

    /// The stem of each item of an instrument.
    private static final Map<String, String> STEMS = GUIDE.chapters().stream()
            .filter(chapter -> chapter.instrument().isPresent())
            .flatMap(chapter -> chapter.pages().stream())
            .flatMap(page -> page.questions().stream()
                    .map(question -> Map.entry(question.id(), page.title().in(Language.ENGLISH))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    private Visitor begun(String baby, String needle) {
        Visitor she = new Visitor(server).open("/safety/check");
        while (she.page().select("input[name=birth_date.about]").isEmpty()) {
            Walks.answer(she, Set.of());
        }
        return she.press(".dock .btn.main", "birth_date.about", "14", "baby_with_you", baby, "neuraxial", needle);
    }

    /// Every page from there to the result.
    private static void walk(Visitor she, Set<String> ticks, Consumer<Visitor> each) {
        for (int page = 0; page < 40 && she.page().selectFirst(".result") == null; page++) {
            each.accept(she);
            Walks.answer(she, ticks);
        }
        assertTrue(she.page().selectFirst(".result") != null, she::says);
    }

    @Test
    void at_most_six_stand_on_a_page_each_with_a_picture_and_none_last() {
        for (Set<String> ticks : List.of(Set.<String>of(), OPENING)) {
            walk(begun("home", "epidural"), ticks, she -> {
                var boxes = she.page().select(".signs input[type=checkbox]");
                if (boxes.isEmpty()) {
                    return;
                }
                assertTrue(boxes.size() <= 6, she::says);
                assertEquals(
                        boxes.size(),
                        she.page().select(".signs .choice svg path").size(),
                        () -> "pictures: " + she.says());
                assertEquals(
                        "none",
                        Objects.requireNonNull(she.page()
                                        .select("fieldset :is(input, button)")
                                        .last())
                                .attr("name"));
            });
        }
    }

    @Test
    void a_woman_without_signs_reads_three_pages_of_six_lines() {
        var lines = new ArrayList<Integer>();
        walk(
                begun("home", "none"),
                Set.of(),
                she -> lines.add(
                        she.page().select(".signs input[type=checkbox]").size()));
        assertEquals(List.of(6, 6, 6), lines);
    }

    @Test
    void the_page_of_the_needle_comes_only_with_a_needle() {
        for (String needle : List.of("none", "epidural", "spinal", "not-sure")) {
            var asked = new HashSet<String>();
            walk(
                    begun("home", needle),
                    Set.of(),
                    she -> asked.addAll(she.page().select("input[name=shown]").eachAttr("value")));
            assertEquals(!needle.equals("none"), asked.contains("block_back"), needle);
        }
    }

    @Test
    void a_woman_who_said_no_or_would_rather_not_say_reads_nothing_of_a_baby_on_any_page() {
        for (String said : List.of("not-with-me", "not-said")) {
            for (Set<String> ticks : List.of(Set.<String>of(), OPENING)) {
                Visitor she = begun(said, "epidural");
                walk(
                        she,
                        ticks,
                        on -> assertFalse(on.says().toLowerCase(Locale.ROOT).contains("baby"), on::says));
                assertFalse(she.says().toLowerCase(Locale.ROOT).contains("baby"), she::says);
            }
        }
    }

    @Test
    void what_may_wait_is_asked_a_page_at_a_time_and_an_item_never_without_its_stem() {
        Visitor she = Walks.screened(new Visitor(server), Set.of()).press("[formaction=/begin]:not([name])");
        var asked = new HashSet<String>();
        for (int time = 0; time < 20; time++) {
            she.open("/safety/check?more=1");
            if (she.page().select("input[name=shown]").isEmpty()) {
                break;
            }
            String page = she.page().select("h1").text();
            for (int item = 0;
                    item < 10 && !she.page().select("input[name=shown]").isEmpty();
                    item++) {
                she.page().select("input[name=shown]").eachAttr("value").forEach(question -> {
                    asked.add(question);
                    assertEquals(
                            STEMS.getOrDefault(question, ""),
                            she.page().select(".stem").text(),
                            question);
                });
                Walks.answer(she, Set.of());
            }
            assertFalse(page.isEmpty());
        }
        assertTrue(
                asked.containsAll(Set.of("past_cancer", "unsafe_home", "phq_interest", "phq_down")), asked.toString());
        assertFalse(asked.contains("epds_known"), "of no matter to a woman who is not low");
    }

    @Test
    void an_item_of_an_instrument_has_its_stem_wherever_it_is_asked() {
        Visitor she = Walks.settled(server);
        var met = new HashSet<String>();
        for (String chapter :
                she.open("/questions").page().select("a[href^=/questions/]").eachAttr("href")) {
            she.open(chapter);
            for (int step = 0; step < 12 && she.path().startsWith("/questions/"); step++) {
                she.page().select("input[name=shown]").eachAttr("value").forEach(question -> {
                    met.add(question);
                    assertEquals(
                            STEMS.getOrDefault(question, ""),
                            she.page().select(".stem").text(),
                            question);
                });
                if (she.page().selectFirst("button[name=skip]") == null) {
                    break;
                }
                she.press("button[name=skip]");
            }
        }
        assertTrue(met.contains("phq_interest") && met.contains("roland_morris"), met.toString());
    }

    @Test
    void a_sign_of_today_is_said_on_the_next_page_with_whom_to_call() {
        Visitor she = begun("home", "none");
        while (she.page().select("input[name=leg_weak]").isEmpty()) {
            Walks.answer(she, Set.of());
        }
        she.press(".dock .btn.main", "leg_weak", "yes");
        assertTrue(she.find("aside").text().contains("One leg getting weak"), she::says);
        assertFalse(she.page().select("aside a[href^=tel:]").isEmpty(), "a number to tap");
        she.press("aside button[name=stop]");
        assertTrue(she.page().selectFirst(".result") != null, she::says);
    }
}
