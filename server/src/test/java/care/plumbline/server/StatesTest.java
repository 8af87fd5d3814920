package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.words.Text;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page there is, as women in different states see it: none says what contradicts the state.
class StatesTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final String OLD = "Oldbirth";
    private static final Pattern BABY = ofBaby();
    private static final String NOTHING_FIRST = "Nothing needs care first";

    private Server server;

    @BeforeEach
    void open() {
        server = Server.inTheMorning();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /// A woman with these answers, said together.
    private Visitor who(String... answers) {
        var all = new LinkedHashMap<String, String>();
        all.put("birth_date", "2026-10-11");
        GUIDE.chapters().getFirst().questions().forEach(question -> {
            if (question.kind() instanceof QuestionKind.YesNo && !question.id().startsWith("baby_")) {
                all.put(question.id(), "no");
            }
        });
        all.putAll(Map.of(
                "neuraxial",
                "none",
                "birth_mode",
                "vaginal",
                "tear",
                "none",
                "pain_zones",
                "low-back",
                "pain_now",
                "3"));
        all.putAll(Map.of(
                "phq_interest", "not-at-all", "phq_down", "not-at-all", "sleep_hours", "5", "worse_with", "lifting"));
        return says(new Visitor(server), all, answers);
    }

    private static Visitor says(Visitor she, Map<String, String> first, String... more) {
        var fields = new ArrayList<>(List.of("once", UUID.randomUUID().toString()));
        var all = new LinkedHashMap<>(first);
        for (int i = 0; i < more.length; i += 2) {
            all.remove(more[i]);
            all.put(more[i], more[i + 1]);
        }
        all.forEach((question, answer) -> fields.addAll(List.of("k." + question, answer)));
        she.post("/begin", fields.toArray(String[]::new));
        assertEquals(200, she.status(), she::says);
        return she;
    }

    private static List<String> routes() {
        var figures = GuideFolder.figures();
        return Web.routes(GUIDE, AssetFiles.read(), new Drawings(figures, GUIDE.version())).all().stream()
                .filter(route -> route.method() == Routes.Method.GET
                        && route.kind() != Routes.Kind.PICTURE
                        && !route.pattern().contains("{"))
                .map(Routes.Route::pattern)
                .filter(path -> !path.endsWith(".json") && !path.endsWith(".js") && !path.endsWith(".webmanifest"))
                .toList();
    }

    /// Every page of every route, and what they lead to, as she sees it.
    private static Map<String, Document> pages(Visitor she) {
        var pages = new LinkedHashMap<String, Document>();
        var seen = new LinkedHashSet<>(routes());
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && pages.size() < 700) {
            String path = open.poll();
            Visitor visitor = she.twin().open(path);
            assertTrue(visitor.status() < 500, path + " " + visitor.status());
            if (visitor.page().selectFirst("main") == null) {
                continue;
            }
            pages.put(path, visitor.page());
            visitor.page().select("main a[href^=/]").stream()
                    .map(link -> link.attr("href").split("#", 2)[0])
                    .filter(href -> !href.endsWith(".json") && !href.startsWith("/away"))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        assertTrue(pages.size() > 40, "pages: " + pages.size());
        return pages;
    }

    private static String text(Document page) {
        Document copy = page.clone();
        // What she herself types is not what we say; the country's own names are theirs.
        copy.select("form.search, select, textarea").remove();
        return withoutNobodysBaby(copy.expectFirst("main").text());
    }

    /// The phrases that hold such a word and speak of nobody's baby, as `guide.yaml` lists them.
    private static String withoutNobodysBaby(String text) {
        return text.replace("Pregnancy, Birth and Baby", "")
                .replace("Turn your back to the car seat", "")
                .replace("could feed it", "");
    }

    private static void none(Map<String, Document> pages, Predicate<String> where, Pattern forbidden) {
        var found = new ArrayList<String>();
        pages.forEach((path, page) -> {
            Matcher said = forbidden.matcher(text(page));
            if (where.test(path) && said.find()) {
                String all = text(page);
                found.add(path + ": "
                        + all.substring(Math.max(0, said.start() - 60), Math.min(all.length(), said.end() + 60)));
            }
        });
        assertEquals(List.of(), found);
    }

    /// The words of `style.yaml` that are of a baby.
    private static Pattern ofBaby() {
        String list = Objects.requireNonNull(GuideFolder.bundledFiles().texts().get("style.yaml"))
                .lines()
                .filter(line -> line.startsWith("of_baby:"))
                .findFirst()
                .orElseThrow();
        return Pattern.compile(Stream.of(list.substring(list.indexOf('[') + 1, list.lastIndexOf(']'))
                        .split(","))
                .map(word -> word.strip().replace("\"", "").replace("*", "\\w*"))
                .collect(Collectors.joining("|", "(?i)\\b(", ")\\b")));
    }

    /// What is heard and not seen: the window's title, names of pictures and buttons.
    private static String heard(Document page) {
        return withoutNobodysBaby(page.title() + " "
                + Stream.of("alt", "aria-label", "title", "placeholder")
                        .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                        .collect(Collectors.joining(" ")));
    }

    private static Pattern any(Stream<String> phrases) {
        return Pattern.compile(String.join("|", phrases.map(Pattern::quote).toList()));
    }

    @Test
    void nothing_kept() {
        none(
                pages(new Visitor(server)),
                _ -> true,
                any(Stream.of(NOTHING_FIRST, GUIDE.pregnantAgain().headline().english())));
    }

    @Test
    void first_birth() {
        Visitor she = who("baby_with_you", "home");
        none(
                pages(she),
                _ -> true,
                any(Stream.of(GUIDE.pregnantAgain().headline().english())));
    }

    @Test
    void second_birth() {
        Visitor she = who(
                "birth_date",
                "2025-10-11",
                "baby_with_you",
                "home",
                "own_words",
                OLD + " words",
                "activity_1",
                OLD + " stairs",
                "day_note",
                OLD + " note",
                "clinician_cleared",
                "impact,lifting",
                "baby_weight_kg",
                "9.7");
        says(she, Map.of("birth_date", "2026-11-19"));
        none(
                pages(she),
                path -> !path.startsWith("/settings/said"),
                Pattern.compile(OLD + "|9\\.7 kg|5[0-9] weeks|" + NOTHING_FIRST));
        assertTrue(she.open("/settings/said").says().contains(OLD), "what she said stays");
    }

    @Test
    void pregnant_again() {
        Visitor she = who("baby_with_you", "home", "pregnant_now", "yes");
        Predicate<String> hers = path -> !path.matches("/(learn|questions|summary|settings/said).*");
        none(
                pages(she),
                hers,
                any(Stream.concat(
                        GUIDE.stages().stream().map(Stage::name).map(Text::english),
                        Stream.of("weeks since the birth", "Healing", "Start · ", "Your dose"))));
        assertEquals(
                GUIDE.pregnantAgain().headline().english(),
                she.open("/today").find("main h1").text());
        assertTrue(she.open("/summary").says().contains("I am pregnant again"), she::says);
        for (String resting : List.of("/session", "/tests", "/out", "/progress", "/why", "/load", "/changes")) {
            assertEquals("/today", she.open(resting).path(), resting);
        }
        she.open("/today").press("form[action=/settings/leave-out] button");
        assertTrue(!she.open("/today").says().contains("pregnant again"), "one tap, and the course goes on");
    }

    /// A page of hers has the bar below; what has none is one step of something she is in the middle of.
    @Test
    void every_page_of_hers_names_a_sign_that_is_open_and_none_does_once_it_was_looked_at() {
        Visitor she = who("calf_swelling", "yes");
        Map<String, Document> pages = pages(she);
        pages.values().removeIf(page -> page.select("nav.nav").isEmpty());
        assertTrue(pages.size() > 40, "pages with a bar: " + pages.size());
        assertEquals(
                List.of(),
                pages.entrySet().stream()
                        .filter(page -> page.getValue().select("main :is(.sign-line, .result)").stream()
                                .noneMatch(says -> says.text().contains(sign("swollen-leg"))))
                        .map(Map.Entry::getKey)
                        .toList());
        assertTrue(she.open("/load").find(".sign-line").text().startsWith("Today: "), she::says);
        she.open("/today").press("form[action=/safety/seen] button[value=may-move]");
        assertTrue(she.open("/load").page().select(".sign-line").isEmpty(), she::says);
    }

    @Test
    void of_two_signs_that_are_as_urgent_neither_is_left_out_of_the_line_and_a_private_one_always_is() {
        Visitor she = who("breathless_chest", "yes", "heavy_bleeding", "yes", "unsafe_home", "yes");
        String line = she.open("/load").find(".sign-line").text();
        assertTrue(line.startsWith("Call now: ") && line.contains(" · "), line);
        assertFalse(line.contains(sign("private-support")), line);
        assertEquals(
                2, she.open("/safety/result").page().select(".result > .say").size(), she::says);
    }

    @Test
    void what_she_ticked_and_said_no_more_about_is_named_on_every_page_too() {
        Visitor she =
                Walks.settled(server).open("/check-in").press(".dock .btn.main", "pain_now", "2", "ticked", "calf");
        for (String path : List.of("/load", "/out", "/tests", "/learn", "/settings")) {
            assertFalse(
                    she.twin()
                            .open(path)
                            .page()
                            .select(".sign-line a[href=/safety/check]:contains(may need a doctor or midwife today)")
                            .isEmpty(),
                    path);
        }
    }

    @Test
    void pregnant_again_ends_with_the_next_birth_and_a_sign_leads() {
        Visitor she = who("birth_date", "2025-10-11", "pregnant_now", "yes");
        says(she, Map.of("calf_swelling", "yes"));
        Element lead = she.open("/today").find("main .lead");
        assertEquals("Today", lead.expectFirst(".chip").text());
        assertTrue(lead.text().contains(sign("swollen-leg")), lead::text);
        assertTrue(!lead.select("a[href^=tel:]").isEmpty(), lead::text);
        assertTrue(!lead.select("form[action=/safety/seen]").isEmpty(), lead::text);
        assertTrue(she.open("/safety/result").says().contains("I am pregnant again. I gave birth"), she::says);
        says(she, Map.of("birth_date", "2026-11-19"));
        assertTrue(!she.open("/today").says().contains("pregnant again"), she::says);
    }

    private static String sign(String id) {
        return GUIDE.dangerSigns().stream()
                .filter(sign -> sign.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .name()
                .english();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "calf_swelling", "heavy_bleeding", "breathless_chest"})
    void pregnant_again_the_result_says_when_to_call_the_maternity_unit(String found) {
        Visitor she = who("pregnant_now", "yes");
        if (!found.isEmpty()) {
            says(she, Map.of(found, "yes"));
        }
        String result = she.open("/safety/result").find("main .result").text();
        GUIDE.pregnantAgain().result().forEach(says -> assertTrue(result.contains(says.english()), result));
        assertTrue(!she.find("main .result").select("a[href^=tel:]").isEmpty(), result);
        assertTrue(!she.says().contains("gentle moving is safe"), she::says);
        assertTrue(!she.says().contains(NOTHING_FIRST), she::says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsafe_home", "danger_now"})
    void a_discreet_sign_is_only_named_until_she_opens_it(String told) {
        Visitor she = who("baby_with_you", "home", told, "yes");
        for (String path : List.of("/today", "/why", "/check-in", "/progress", "/care")) {
            String lead = she.open(path).find("main .lead").text();
            assertTrue(lead.contains(sign("private-support")), lead);
            assertTrue(!she.find("main").text().matches("(?is).*(violence|abuse|domestic|women.s aid).*"), she::says);
            boolean now = told.equals("danger_now");
            assertEquals(now, !she.find("main .lead").select("a[href^=tel:]").isEmpty(), path);
            assertEquals(now, !she.find("main .lead").select(".chip").isEmpty(), path);
        }
        // What she holds towards somebody, and what stands in the living room, does not name it.
        for (String path : List.of("/summary", "/summary/short", "/load", "/settings")) {
            String says = she.open(path).find("main").text();
            assertEquals(told.equals("danger_now"), says.contains(sign("private-support")), says);
        }
        String paper = she.open("/summary").find(".paper").text();
        assertTrue(!paper.contains(sign("private-support")), paper);
        assertTrue(!paper.contains(GUIDE.question(told).orElseThrow().ask().english()), paper);
        assertTrue(!paper.contains("no sign in her answers") && !paper.contains("Ever ticked none"), paper);
        assertTrue(she.open("/safety/result").says().contains(sign("private-support")), she::says);
        assertTrue(!she.find("main").select("a[href^=tel:]").isEmpty(), she::says);
    }

    @Test
    void dark_thoughts_stand_on_the_page_to_take_along_only_with_her_mood() {
        Visitor she = who("baby_with_you", "home", "harm_thoughts", "yes");
        String asked = GUIDE.question("harm_thoughts").orElseThrow().ask().english();
        String paper = she.open("/summary").find(".paper").text();
        assertTrue(!paper.contains(sign("thoughts-of-harm")) && !paper.contains(asked), paper);
        she.press("form[action=/summary] .btn", "summary_mood", "yes");
        paper = she.find(".paper").text();
        assertTrue(paper.contains(sign("thoughts-of-harm")) && paper.contains(asked), paper);
    }

    @ParameterizedTest
    @CsvSource({"unsafe_home,true", "harm_thoughts,true", "calf_swelling,false"})
    void what_asks_for_a_talk_does_not_ask_whether_she_may_move(String told, boolean talk) {
        Visitor she = who("baby_with_you", "home", told, "yes").open("/today");
        Element looked = she.find("main .lead details");
        assertEquals(talk, looked.text().contains("I have talked to somebody"), looked::text);
        assertEquals(!talk, looked.text().contains("I may move again"), looked::text);
        String name = looked.expectFirst("summary").text();
        assertTrue(
                GUIDE.dangerSigns().stream()
                        .anyMatch(sign -> name.startsWith(sign.name().english() + ":")),
                name);
    }

    @Test
    void what_is_left_out_for_now_has_no_empty_line_where_a_limit_is_silent() {
        Visitor she = who("baby_with_you", "not-with-me").open("/safety/result");
        she.page().select("main li").forEach(line -> assertTrue(!line.text().isBlank(), she::says));
    }

    @ParameterizedTest
    @CsvSource({"baby_with_you,not-with-me", "hide_baby,yes"})
    void no_baby(String question, String answer) {
        Visitor she = who("birth_events", "twins,big-baby", question, answer);
        Map<String, Document> pages = pages(she);
        none(pages, path -> !path.startsWith("/offline"), BABY);
        pages.forEach((path, page) -> {
            if (!path.startsWith("/offline")) {
                assertFalse(BABY.matcher(heard(page)).find(), () -> path + " " + heard(page));
                assertTrue(page.select("nav a[href=/load]").isEmpty(), path);
            }
        });
        assertEquals("/today", she.open("/load").path(), "a page that is not there is not spoken of");
        // Milk comes after a loss too; what is found speaks of her breasts and of no baby.
        Document found = she.post("/learn/search", "q", "feeding").page();
        assertFalse(BABY.matcher(heard(found)).find(), () -> heard(found));
    }

    @Test
    void before_anything_is_kept_no_page_after_that_no_speaks_of_a_baby() {
        Visitor she = new Visitor(server).open("/safety/check");
        var pages = new LinkedHashMap<String, Document>();
        boolean said = false;
        for (int i = 0; i < 40 && she.page().selectFirst(".result") == null; i++) {
            if (she.page().selectFirst("input[name=baby_with_you]") != null) {
                she.press(
                        ".dock .btn.main",
                        "birth_date.about",
                        "42",
                        "baby_with_you",
                        "not-with-me",
                        "neuraxial",
                        "none");
                said = true;
            } else {
                Walks.answer(she, Set.of());
            }
            if (said) {
                pages.put("page " + i, she.page());
            }
        }
        // A check-in is three taps: the rest of them, the signs as a step of their own, and what she may do now.
        assertTrue(pages.size() > 2, pages.size() + " pages after she said it");
        assertTrue(she.page().selectFirst(".result") != null, she::says);
        none(pages, _ -> true, BABY);
    }

    @Test
    void baby_in_hospital() {
        Visitor she = who("baby_with_you", "hospital");
        none(
                pages(she),
                path -> !path.startsWith("/learn") && !path.startsWith("/questions"),
                any(Stream.of("Holding my baby", "With a baby of about", "Cot lift", "car seat")));
    }

    @ParameterizedTest
    @CsvSource({"breathless_chest", "calf_swelling"})
    void found(String sign) {
        Visitor she = who("baby_with_you", "home", sign, "yes");
        none(pages(she), _ -> true, any(Stream.of(NOTHING_FIRST)));
    }
}
