package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Text;
import care.plumbline.testing.ReadingGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the guide speaks to her: nothing that blames, hurries, presumes or frightens, and plain enough for a tired
/// reader.
class GuideWordsTest {

    /// For the clinician, not for her.
    private static final String FOR_CLINICIANS = "think_of";

    private static final Map<String, List<Text>> BY_FILE = byFile();

    private static Map<String, List<Text>> byFile() {
        var texts = new TreeMap<String, List<Text>>();
        for (Text text : GuideWalk.all(TheGuide.read(), Text.class)) {
            if (!text.key().isEmpty() && !text.key().endsWith(FOR_CLINICIANS)) {
                texts.computeIfAbsent(text.key().substring(0, text.key().indexOf('#')), _ -> new ArrayList<>())
                        .add(text);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // It blames or hurries her.
                "just(?! now)",
                "should(n't| not)?",
                "must",
                "simply",
                "lazy mother",
                "no excuses?",
                "failed",
                "failure",
                "good mother",
                "bad mother",
                // It measures her by her body.
                "bounc\\w+ back",
                "snap\\w* back",
                "(?<!no )weight goals?",
                "body back",
                "baby weight",
                "lose weight",
                "before-and-after",
                "before/after",
                "flabby",
                "mummy tummy",
                "mum tum",
                "beach body",
                "bikini",
                // It presumes.
                "husband",
                "boyfriend",
                "wife",
                "your partner",
                "dad",
                "daddy",
                "mommy",
                "mum",
                "all women",
                "every mother",
                // It frightens, or promises too much.
                "all clear",
                "pelvis is out",
                "shut down",
                "crumbl\\w+",
                "slipped disc",
                "cripple\\w*",
                "streaks?",
                "(?<!not a )cure[sd]?",
                "guaranteed?",
            })
    void a_word_that_hurts_or_presumes_is_not_said(String words) {
        var forbidden = Pattern.compile("\\b(" + words + ")(?![\\w/])", Pattern.CASE_INSENSITIVE);
        assertEquals(
                List.of(),
                BY_FILE.values().stream()
                        .flatMap(List::stream)
                        // What she may have heard is quoted to be put right.
                        .filter(text -> !text.key().endsWith("#heard"))
                        .filter(text -> forbidden.matcher(text.english()).find())
                        .map(text -> text.key() + ": " + text.english())
                        .distinct()
                        .toList());
    }

    /// Openings of items of questionnaires that may not be embedded: EPDS, Oswestry, Pelvic Girdle
    /// Questionnaire, Tampa scale.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "able to laugh and see the funny side",
                "looked forward with enjoyment",
                "blamed myself",
                "anxious or worried for no good reason",
                "scared or panicky",
                "getting on top of me",
                "difficulty sleeping",
                "sad or miserable",
                "been crying",
                "harming myself has occurred",
                "pain prevents me from",
                "does not prevent me",
                "how problematic is it for you",
                "body is telling me",
                "afraid that I might injure myself",
            })
    void no_item_of_a_questionnaire_that_may_not_be_embedded_is_quoted(String item) {
        assertEquals(
                List.of(),
                BY_FILE.values().stream()
                        .flatMap(List::stream)
                        .filter(text -> text.english().toLowerCase(Locale.ROOT).contains(item.toLowerCase(Locale.ROOT)))
                        .map(Text::key)
                        .toList());
    }

    /// Names of countries, services and languages: she knows hers, and they are no prose.
    private static boolean isName(Text text) {
        return text.key().startsWith("words/language.yaml#")
                || text.key().startsWith("countries.yaml#")
                        && (text.key().endsWith(".name") || text.key().endsWith(".who"));
    }

    static final List<String> FILES = List.copyOf(BY_FILE.keySet());

    @ParameterizedTest
    @FieldSource("FILES")
    void a_file_reads_at_grade_8_or_below(String file) {
        double grade = ReadingGrade.of(BY_FILE.getOrDefault(file, List.of()).stream()
                .filter(text -> !isName(text))
                .map(Text::english)
                .toList());
        assertTrue(grade <= 8.0, () -> String.format("%s reads at grade %.1f", file, grade));
    }

    @Test
    void every_file_that_speaks_to_her_is_measured() {
        assertTrue(FILES.size() > 230, FILES.size() + " files");
        assertTrue(Stream.of("causes/lifting.yaml", "habits/nap.yaml", "guide.yaml", "stages.yaml")
                .allMatch(FILES::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "back, 1",
        "baby, 2",
        "breathe, 1",
        "muscle, 2",
        "little, 2",
        "lifted, 2",
        "walked, 1",
        "moves, 1",
        "breathes, 1",
        "exercise, 3",
        "pelvis, 2",
        "midwife, 2",
        "shoulder, 2",
        "emergency, 4",
        "the, 1",
        "places, 2",
        "eye, 1"
    })
    void syllables_are_counted_as_a_reader_says_them(String word, int syllables) {
        assertEquals(syllables, ReadingGrade.syllables(word));
    }

    @Test
    void the_grade_follows_its_formula() {
        // 6 words, 2 sentences, 7 syllables.
        assertEquals(0.39 * 3 + 11.8 * 7 / 6 - 15.59, ReadingGrade.of(List.of("Lie down now. Hug your baby.")), 1e-9);
    }
}
