package care.plumbline.pages.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Text;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.testing.ReadingGrade;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The guide as pages, as a stranger and as somebody with a journal reads it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final Figures FIGURES = GuideFolder.figures();

    /// All that an address of ours may be made of. A word that is not here might tell what somebody read.
    private static final Pattern NEUTRAL = Pattern.compile(
            "learn|search|sources|way|load|progress|summary|figures|assets|safety|check|result|settings|why|today|questions|welcome|away|now|start"
                    + "|out|tests|coach"
                    + "|(manifest|notes)\\.webmanifest|[a-v0-9]{8}|[0-9]{9}(-[0-9]{1,2}|\\.moving)?\\.svg|[0-9a-f]{10}|[0-9.]+"
                    + "|(companion|learn)\\.js|plumbline\\.css|plumb(-[0-9]+)?\\.(svg|png)|atkinson-hyperlegible\\.woff2");

    private static final Pattern BABY = Pattern.compile(
            "(?i)\\b(bab(y|ies)|infants?|newborns?|breast-?fe\\w*|cots?|prams?|napp(y|ies)|lift-baby)\\b");

    private Server server;
    private Crawl stranger;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
        stranger = Crawl.of(new Visitor(server));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void all_ten_causes_and_nine_remedies_of_the_article_can_be_read() {
        List<String> causes = new ArrayList<>();
        for (Cause cause : ordered(GUIDE.causes(), Cause::article)) {
            Element page = page("cause", cause.id().value());
            holds(page, cause.name(), cause.plain(), cause.heard(), cause.truth());
            causes.add(cause.name().english());
        }
        List<String> remedies = new ArrayList<>();
        for (Remedy remedy : ordered(GUIDE.remedies(), Remedy::article)) {
            Element page = page("remedy", remedy.id().value());
            holds(page, remedy.name(), remedy.plain(), remedy.heard(), remedy.truth());
            holds(page, remedy.how().toArray(Text[]::new));
            holds(page, remedy.caution().toArray(Text[]::new));
            remedies.add(remedy.name().english());
        }
        assertEquals(10, causes.size());
        assertEquals(9, remedies.size());
        Element index = read("/learn");
        assertEquals(causes, index.select("#causes li").eachText());
        assertEquals(remedies, index.select("#helps li").eachText());
    }

    private static <T> List<T> ordered(List<T> all, Function<T, String> article) {
        return all.stream()
                .sorted(Comparator.comparingInt(
                        one -> Integer.parseInt(article.apply(one).substring(1))))
                .toList();
    }

    @Test
    void what_to_read_next_leads_a_stranger_through_all_ten_causes() {
        List<String> read = new ArrayList<>();
        Element index = read("/learn");
        for (Element go = index.selectFirst("#causes li a"); go != null; ) {
            Element page = read(go.attr("href"));
            read.add(page.expectFirst("h1").text());
            assertTrue(read.size() <= 10, read::toString);
            go = page.selectFirst("h2:containsOwn(Read next) + ul a");
        }
        assertEquals(index.select("#causes li").eachText(), read);
    }

    @Test
    void a_long_truth_opens_with_one_bold_sentence() {
        for (Cause cause : GUIDE.causes()) {
            Element truth = page("cause", cause.id().value()).expectFirst(".true p");
            String bold = truth.expectFirst("b").text();
            assertTrue(truth.text().startsWith(bold + " ") && bold.matches(".*[.?!]"), bold);
            assertTrue(bold.split(" ").length <= 20, bold);
        }
    }

    @Test
    void a_story_opens_by_saying_that_its_woman_is_made_up() {
        List<String> bold = read("/learn").select("#stories p b").eachText();
        assertEquals(2, bold.size(), bold.toString());
        assertTrue(bold.stream().allMatch(first -> first.contains("is made up")), bold.toString());
    }

    @Test
    void every_movement_and_every_habit_has_a_page_with_its_figure() {
        Visitor visitor = new Visitor(server);
        for (Movement movement : GUIDE.movements().values()) {
            Element page = page("movement", movement.id().value());
            holds(page, movement.name(), movement.breath(), movement.feel(), movement.forWhom(), movement.notFor());
            holds(page, movement.steps().toArray(Text[]::new));
            holds(page, movement.stop().toArray(Text[]::new));
            drawn(visitor, page.expectFirst(".shown img"), ".moving.svg");
            Elements easier = page.select(".ways .shown img");
            assertEquals(FIGURES.find(Figures.easierOf(movement.id())).isPresent() ? 1 : 0, easier.size());
            easier.forEach(picture -> drawn(visitor, picture, ".moving.svg"));
        }
        for (Habit habit : GUIDE.habits()) {
            Element page = page("habit", habit.id().value());
            holds(page, habit.name(), habit.todo(), habit.ratherThan(), habit.why());
            if (habit.safeSleep()) {
                holds(page, GUIDE.safeSleep());
            }
            drawn(visitor, page.expectFirst(".try img"), ".svg");
            drawn(visitor, page.expectFirst(".than img"), ".svg");
        }
    }

    private static void drawn(Visitor visitor, Element picture, String ending) {
        String address = picture.attr("src");
        assertTrue(address.endsWith(ending), address);
        assertFalse(picture.attr("alt").isEmpty(), address);
        assertEquals(200, visitor.open(address).status(), address);
    }

    private Element page(String kind, String id) {
        return read("/learn/" + Tag.of(kind, id));
    }

    private Element read(String path) {
        Document page = stranger.pages().get(path);
        if (page == null) {
            return fail("nothing leads to " + path);
        }
        return page.expectFirst("main");
    }

    private static void holds(Element page, Text... texts) {
        for (Text text : texts) {
            assertTrue(page.text().contains(text.english().strip()), () -> text.key() + " is not on its page");
        }
    }

    @Test
    void no_link_is_dead_and_every_source_has_its_place() {
        assertEquals(Set.of(), stranger.dead().keySet());
        Visitor visitor = new Visitor(server);
        Set<String> elsewhere = new TreeSet<>();
        stranger.pages().forEach((path, page) -> {
            for (Element link : page.select("main a[href]")) {
                String[] target = link.attr("href").split("#", 2);
                String to = target[0].isEmpty() ? path : target[0];
                if (stranger.pages().containsKey(to)) {
                    Document there = stranger.pages().get(to);
                    assertTrue(target.length == 1 || there.getElementById(target[1]) != null, link::outerHtml);
                } else if (to.startsWith("/")) {
                    elsewhere.add(to);
                } else if (!to.startsWith("tel:")) {
                    assertEquals("noreferrer noopener", link.attr("rel"), link::outerHtml);
                }
            }
        });
        assertFalse(elsewhere.isEmpty());
        for (String path : elsewhere) {
            assertEquals(200, visitor.open(path).status(), path);
        }
    }

    @Test
    void no_address_holds_a_word_of_health() {
        Crawl hers = Crawl.of(Walks.settled(server));
        for (String address : Stream.concat(stranger.addresses().stream(), hers.addresses().stream())
                .toList()) {
            if (address.startsWith("/")) {
                for (String part : address.substring(1).split("[/#?]")) {
                    assertTrue(part.isEmpty() || NEUTRAL.matcher(part).matches(), () -> part + " in " + address);
                }
            }
        }
        assertTrue(stranger.pages().values().stream()
                .map(Document::title)
                .distinct()
                .toList()
                .equals(List.of("Learn")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaking                | Your pelvic floor",
                "pelvic floor           | Your pelvic floor",
                "PELVIC FLÓOR           | Your pelvic floor",
                "pelvik floor           | Your pelvic floor",
                "kegels                 | Pelvic floor quick squeeze",
                "cot                    | Raise the cot base",
                "crib                   | Raise the cot base",
                "lift                   | Bend and lift with ease",
                "lifting my baby        | Cot lift",
                "scar                   | Caesarean scar massage",
                "c-section              | Caesarean scar massage",
                "hip                    | Hip hinge to a wall",
                "tired                  | Being worn out",
                "gap                    | Belly muscles and the gap",
                "diastasis              | Belly muscles and the gap",
                "stroller               | In and out of the pram",
                "how to get out of bed  | Roll like a log to get up",
                "stairs                 | Stairs with a sore pelvis",
                "running                | Steady run",
                "breas                  | Fuller breasts",
                "feed at night          | Set up the night before it starts",
            })
    void search_finds_what_mothers_call_things(String query, String page) {
        Visitor visitor = new Visitor(server).open("/learn").press("form.search button", "q", query);
        List<String> first = visitor.page().select("#found li b").eachText().stream()
                .limit(6)
                .toList();
        assertTrue(first.contains(page), () -> query + " found " + first);
        assertFalse(visitor.page().select("#found mark").isEmpty(), "no word is marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzzzzz", "<script>alert(1)</script>", "%", "🤱", "the"})
    void a_search_for_anything_answers_with_a_page(String query) {
        Visitor visitor = new Visitor(server).post("/learn/search", "q", query);
        assertEquals(200, visitor.status());
        assertTrue(visitor.page().select("main script").stream()
                .allMatch(script -> script.html().isEmpty()));
    }

    @Test
    void what_she_looks_for_is_neither_kept_nor_written_down() {
        Visitor visitor = new Visitor(server).post("/learn/search", "q", "prolapse");
        assertTrue(visitor.cookies().isEmpty(), "no cookie");
        assertFalse(server.log().contains("prolapse"), "no line of the log");
        assertTrue(visitor.page().select("a[href*=prolapse]").isEmpty(), "no address");
    }

    @Test
    void nothing_of_a_baby_is_shown_when_she_asked_for_that() {
        Visitor visitor = Walks.settled(server);
        visitor.post("/begin", "once", UUID.randomUUID().toString(), "k.hide_baby", "yes");
        Crawl hers = Crawl.of(visitor);
        assertEquals(Set.of(), hers.dead().keySet());
        assertTrue(hers.pages().size() > 100, "most pages stay");
        hers.pages().forEach((path, page) -> spared(path, page.expectFirst("main")));
        for (String word : List.of("cot", "feeding", "baby", "breastfeeding", "lift")) {
            spared(word, visitor.post("/learn/search", "q", word).page().expectFirst("#found"));
        }
        visitor.open("/learn/" + Tag.of("habit", "cot-low"));
        assertEquals("/learn", visitor.path(), "an old address leads back");
    }

    private static void spared(String where, Element shown) {
        String html = shown.html().replaceAll("(?s)<form class=\"search\".*?</form>", "");
        assertFalse(
                BABY.matcher(html).find(),
                () -> where + ": " + BABY.matcher(html).results().findFirst());
    }

    @Test
    void a_movement_says_whether_it_is_for_her_today_and_if_not_why() {
        Visitor visitor = Walks.settled(server);
        visitor.open("/learn/" + Tag.of("movement", "rib-breathing"));
        assertTrue(visitor.says().contains("For you today: yes"), visitor::says);
        visitor.open("/learn/" + Tag.of("movement", "steady-run"));
        assertTrue(visitor.says().contains("For you today: not yet"), visitor::says);
        assertTrue(visitor.says().contains("It belongs to a later stage"), visitor::says);
        assertTrue(visitor.says().contains("It is a little early"), visitor::says);
        assertEquals(
                Set.of(),
                Set.copyOf(visitor.page()
                        .select(".safe .card p:empty, .safe .card li:empty")
                        .eachText()));
        visitor.open("/learn/" + Tag.of("cause", "belly"));
        assertFalse(visitor.page().select("a[href=/why]").isEmpty(), "leads to why");
    }

    @Test
    void open_safety_questions_come_before_any_movement() {
        Visitor visitor = new Visitor(server);
        visitor.post("/begin", "once", UUID.randomUUID().toString(), "k.fever", "no");
        visitor.open("/learn/" + Tag.of("movement", "bridge"));
        assertTrue(visitor.says().contains("The safety questions come first."), visitor::says);
        assertFalse(visitor.page().select(".safe a[href=/safety/check]").isEmpty());
    }

    @Test
    void a_page_past_its_review_date_says_so() {
        try (Server later = Server.inTheMorning()) {
            String path = "/learn/" + Tag.of("movement", "bridge");
            assertTrue(new Visitor(later).open(path).says().contains("To be checked again by 22 November 2027."));
            later.passes(Duration.ofDays(365));
            assertFalse(new Visitor(later).open(path).says().contains("Due for review"), "on the last day");
            later.passes(Duration.ofDays(1));
            assertTrue(new Visitor(later).open(path).says().contains("Due for review since 22 November 2027."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn/00000000", "/learn/pelvic-floor", "/learn/xyz"})
    void an_address_of_nothing_says_so(String path) {
        Visitor visitor = new Visitor(server).open(path);
        assertEquals(404, visitor.status());
        assertTrue(visitor.says().contains("There is nothing here"), visitor::says);
    }

    @Test
    void whoever_has_been_to_school_for_eight_years_can_read_it() {
        Set<String> sentences = new TreeSet<>();
        stranger.pages().forEach((path, page) -> {
            if (!path.equals("/learn/sources")) {
                page.select("main p, main li").stream()
                        .map(Element::ownText)
                        .filter(text -> text.split(" ").length > 5)
                        .forEach(sentences::add);
            }
        });
        double grade = ReadingGrade.of(List.copyOf(sentences));
        assertTrue(sentences.size() > 900 && grade <= 8, () -> "all pages: grade " + grade);
    }
}
