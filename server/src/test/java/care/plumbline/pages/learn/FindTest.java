package care.plumbline.pages.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Synonyms;
import care.plumbline.core.guide.words.Synonyms.Called;
import care.plumbline.core.guide.words.Synonyms.Kind;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.Words;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search finds first.
class FindTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final Library LIBRARY = new Library(GUIDE);
    private static final Search SEARCH = search(Language.ENGLISH);

    private static Search search(Language language) {
        return new Search(
                LIBRARY.searched(),
                GUIDE.synonyms(),
                language,
                new Words(GUIDE.phrases().in(language)).learn());
    }

    private static List<String> pages(String query) {
        return SEARCH.find(query).stream()
                .filter(hit -> !hit.isSign())
                .map(hit -> hit.topic().name().english())
                .toList();
    }

    private static List<String> signs(String query) {
        List<Search.Hit> hits = SEARCH.find(query);
        return hits.stream().anyMatch(hit -> hit.isSign() && hit.called() > 0)
                ? hits.stream()
                        .filter(Search.Hit::isSign)
                        .map(hit -> ((Topic.OfSign) hit.topic()).sign().id().value())
                        .toList()
                : List.of();
    }

    /// `searches.csv`: what she types, the page, and among how many first it must be.
    @ParameterizedTest
    @CsvFileSource(resources = "/searches.csv", delimiter = '|', numLinesToSkip = 1)
    void what_she_looks_for_comes_first(String query, String page, int first) {
        List<String> found = pages(query).stream().limit(first).toList();
        assertTrue(
                found.contains(page),
                () -> query + " found " + pages(query).stream().limit(6).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my baby died", "lost my baby", "I lost my baby", "passed away", "stillbirth", "miscarriage"})
    void who_names_a_loss_is_shown_nothing_that_speaks_of_a_baby_in_her_arms(String query) {
        List<Search.Hit> hits = SEARCH.find(query);
        assertTrue(
                hits.stream().anyMatch(hit -> hit.topic() instanceof Topic.OfLeaflet(var leaflet) && leaflet.loss()),
                query);
        assertEquals(
                List.of(), hits.stream().filter(hit -> hit.topic().isOfBaby()).toList(), query);
    }

    @Test
    void every_word_of_every_danger_sign_finds_it_before_all_else() {
        List<Called> signs = GUIDE.synonyms().called().stream()
                .filter(called -> called.kind() == Kind.SIGN)
                .toList();
        assertEquals(GUIDE.dangerSigns().size(), signs.size());
        var missed = new TreeSet<String>();
        for (Called sign : signs) {
            Stream.of(sign.said(), List.of(name(sign)))
                    .flatMap(List::stream)
                    .filter(word -> !signs(word).stream()
                            .limit(1)
                            .toList()
                            .equals(List.of(sign.id().value())))
                    .forEach(word -> missed.add(word + " of " + sign.id() + " found " + signs(word)));
        }
        assertEquals(new TreeSet<>(), missed);
    }

    private static String name(Called sign) {
        return GUIDE.dangerSigns().stream()
                .filter(one -> one.id().equals(sign.id()))
                .findFirst()
                .orElseThrow()
                .name()
                .english();
    }

    /// A word for pain alone is what every page here is about.
    @ParameterizedTest
    @ValueSource(
            strings = {"hurts", "hurts to sit", "sex hurts", "breastfeeding hurts my back", "pain", "ache", "sore"})
    void a_word_for_pain_alone_is_no_danger_sign(String query) {
        assertEquals(List.of(), signs(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"husband hurts me", "my partner hurts me", "he hits me"})
    void who_is_hurt_at_home_is_led_to_somebody_to_talk_to(String query) {
        assertEquals("private-support", signs(query).getFirst());
    }

    @Test
    void a_slip_in_a_long_word_of_a_danger_sign_finds_it_too() {
        var missed = new TreeSet<String>();
        for (Called sign : GUIDE.synonyms().called()) {
            if (sign.kind() != Kind.SIGN) {
                continue;
            }
            for (String word : sign.said()) {
                if (!word.contains(" ") && word.length() >= 7) {
                    String slip = word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5);
                    if (!signs(slip).contains(sign.id().value())) {
                        missed.add(slip + " of " + sign.id() + " found " + signs(slip));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), missed);
    }

    @ParameterizedTest
    @CsvSource({
        "calf, SAME_DAY",
        "bulge, WITHIN_DAYS",
        "cannot pee, CALL_NOW",
        "cant wee, CALL_NOW",
        "baby floppy, CALL_NOW",
        "pad, SAME_DAY",
        "two pads in an hour, CALL_NOW",
        "numb, CALL_NOW"
    })
    void a_sign_is_as_urgent_as_the_line_of_it_that_she_types(String query, Urgency urgency) {
        Search.Hit first = SEARCH.find(query).getFirst();
        assertEquals(
                urgency,
                new Meant(GUIDE, LocalDate.of(2026, 11, 29))
                        .of((Topic.OfSign) first.topic(), first.beginnings(), Language.ENGLISH)
                        .urgency());
    }

    /// What a mother types when something is wrong: the sign comes before any page.
    @ParameterizedTest
    @CsvSource({
        "can't move, pain-not-eased",
        "numb, numb-between-legs",
        "numb bum, numb-between-legs",
        "tingling, one-leg",
        "pins and needles, one-leg",
        "fever, fever",
        "shivery, fever",
        "feeling hot, fever",
        "period, heavy-bleeding",
        "clot, swollen-leg",
        "scar leaking, infected-wound",
        "wobbly leg, weak-leg"
    })
    void a_word_for_something_wrong_finds_the_sign_before_any_page(String query, String sign) {
        Search.Hit first = SEARCH.find(query).getFirst();
        assertTrue(
                first.isSign() && first.called() > 0, () -> first.topic().name().english());
        assertEquals(sign, ((Topic.OfSign) first.topic()).sign().id().value());
    }

    @Test
    void every_page_of_a_complaint_fits_two_screens_of_words_and_names_what_has_to_be_seen() {
        for (Pattern pattern : GUIDE.patterns()) {
            assertFalse(pattern.avoid().isEmpty()
                    || pattern.seen().isEmpty()
                    || pattern.signs().isEmpty());
            int words = Stream.of(List.of(pattern.plain()), pattern.helps(), pattern.avoid(), pattern.seen())
                    .flatMap(List::stream)
                    .mapToInt(text -> text.english().split(" ").length)
                    .sum();
            assertTrue(words <= 260, pattern.id() + " has " + words + " words");
        }
    }

    @Test
    void every_other_word_stands_for_one_that_the_guide_uses() {
        for (Synonyms.Same same : GUIDE.synonyms().same()) {
            assertFalse(SEARCH.find(same.word()).isEmpty(), same.word());
        }
    }

    @Test
    void every_name_of_a_page_leads_there_first() {
        var missed = new TreeSet<String>();
        for (Called called : GUIDE.synonyms().called()) {
            for (String word : called.kind() == Kind.SIGN ? List.<String>of() : called.said()) {
                Search.Hit first = SEARCH.find(word).stream()
                        .filter(hit -> !hit.isSign())
                        .findFirst()
                        .orElseThrow();
                if (!first.topic().tag().equals(Tag.of(called.kind().code(), called.id()))) {
                    missed.add(word + " found " + first.topic().name().english());
                }
            }
        }
        assertEquals(new TreeSet<>(), missed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numb", "hip", "lift", "pad", "rib"})
    void whole_words_come_before_words_that_begin_so(String query) {
        List<Search.Hit> hits =
                SEARCH.find(query).stream().filter(hit -> hit.called() == 0).toList();
        for (int i = 1; i < hits.size(); i++) {
            assertTrue(
                    hits.get(i - 1).whole() >= hits.get(i).whole(),
                    query + " " + hits.get(i).topic().name());
        }
    }

    @Test
    void nothing_of_a_baby_is_found_where_she_asked_for_that() {
        Search silent = search(Language.ENGLISH.silentOnBaby());
        for (Called called : GUIDE.synonyms().called()) {
            for (String word : called.said()) {
                assertTrue(
                        silent.find(word).stream().noneMatch(hit -> hit.topic().isOfBaby()), word);
            }
        }
    }
}
