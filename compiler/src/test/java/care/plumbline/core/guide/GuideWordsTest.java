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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
                // It leaves the body without a name, or helps with a metaphor where she needs an instruction.
                "down below(?! your knee)",
                "down there",
                "the ground under your fingers",
                "holds an egg",
                // It sounds translated.
                "at any hour",
                "ha(s|ve) (it|this|that) looked at",
                "holds? you up in",
                "I can think of",
                "the door to",
                "more to unlearn",
                // It apologises again and again for studies; the mark beside every sentence says how sure it is.
                "we have read no study",
                "we found no study of it",
                // It speaks down to her.
                "a test to pass",
                "you know what you are doing",
                "bad luck",
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

    /// What a clinician said is told in the clinician's words; months and weekdays are no prose.
    private static final List<String> NOT_PROSE = List.of("restrictions/clinician-abdominal.yaml", "words/time.yaml");

    @ParameterizedTest
    @FieldSource("FILES")
    void a_file_reads_at_grade_6_or_below(String file) {
        double most = NOT_PROSE.contains(file) ? 8 : 6.2;
        double grade = ReadingGrade.of(BY_FILE.getOrDefault(file, List.of()).stream()
                .filter(text -> !isName(text))
                .map(Text::english)
                .toList());
        assertTrue(grade <= most, () -> String.format("%s reads at grade %.1f", file, grade));
    }

    /// What explains, and is read once. What she does when it matters is said in the same words everywhere.
    private static final Pattern EXPLAINS = Pattern.compile("#(truth|why|heard|how\\[\\d+]|about)$");

    private static final int A_SENTENCE = 7;

    @Test
    void no_sentence_that_explains_is_said_in_two_files() {
        Map<String, Set<String>> said = new TreeMap<>();
        BY_FILE.forEach((file, texts) -> texts.stream()
                .filter(text -> EXPLAINS.matcher(text.key()).find())
                .flatMap(text -> Stream.of(text.english().split("(?<=[.!?])\\s+")))
                .filter(sentence -> sentence.split(" ").length >= A_SENTENCE)
                .forEach(sentence ->
                        said.computeIfAbsent(sentence, _ -> new TreeSet<>()).add(file)));
        assertTrue(said.size() > 350, () -> said.size() + " sentences that explain");
        said.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), said);
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
