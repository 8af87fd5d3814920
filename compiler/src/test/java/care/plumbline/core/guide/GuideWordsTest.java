package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Text;
import care.plumbline.testing.ReadingGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// How the guide speaks to her: plain enough for a tired reader. What is not said, and said once, see StyleTest.
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
