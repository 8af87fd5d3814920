package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Her own answers in the texts.
class WordingTest {

    private static final Guide GUIDE = TheGuide.read();

    private static String worded(String text, Map<String, String> answers) {
        var facts = Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY);
        return new Wording(facts, Language.ENGLISH).of(new Text("test", Map.of(Language.ENGLISH, text)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 days",
        "1, 1 day",
        "2, 2 days",
        "13, 13 days",
        "20, 2 weeks",
        "45, 6 weeks",
        "366, 52 weeks",
        "14, about 2 weeks",
        "42, about 6 weeks",
        "365, about 52 weeks",
    })
    void the_time_since_the_birth_is_said_in_weeks_from_the_second_on_and_as_about_where_she_said_about(
            String days, String said) {
        assertEquals(
                "I gave birth " + said + " ago.",
                worded("I gave birth {since_birth} ago.", Map.of("days_since_birth", days)));
    }

    /// Nobody knows whether a baby whom nobody asked about is with her.
    @ParameterizedTest
    @CsvSource({
        "home, with a feed",
        "hospital, with a meal",
        "not-with-me, with a meal",
        "not-said, with a meal",
        ", with a meal",
    })
    void her_day_has_feeds_where_her_baby_is_at_home(@Nullable String withHer, String said) {
        Map<String, String> answers = withHer == null ? Map.of() : Map.of("baby_with_you", withHer);
        var facts = Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY);
        var text = new Text("test", Map.of(Language.ENGLISH, "<baby>with a feed</baby><instead>with a meal</instead>"));
        assertEquals(said, new Wording(facts, Language.ENGLISH).ofHerDay(text));
    }

    @Test
    void an_unknown_birth_date_is_some_time_ago() {
        assertEquals("I gave birth some time ago.", worded("I gave birth {since_birth} ago.", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "floor_lifts      | 30               | {floor_lifts} times            | 30 times",
                "baby_weight_kg   | 6.55             | {baby_weight_kg} kg            | 6.6 kg",
                "baby_weight_kg   | 7                | {baby_weight_kg} kg            | 7.0 kg",
                "feed_place       | sofa             | on {feed_place}                | on a sofa or rocking chair",
                "flare_after      | worse            | {flare_after}                  | mostly worse",
                "lift_distance    | close            | {lift_distance}                | I hug close before I rise",
                "hip_carry        | true             | {hip_carry}                    | yes",
                "hip_carry        | false            | {hip_carry}                    | no",
                "feed_support     | [foot-stool]     | {feed_support} of them         | 1 of them",
                "phq_down         | several-days     | {phq_down}                     | 1",
            })
    void a_blank_is_filled_with_her_answer(String question, String answer, String text, String said) {
        assertEquals(said, worded(text, Map.of("baby_with_you", "home", question, answer)));
    }

    @Test
    void a_blank_she_has_not_answered_is_a_question_mark() {
        assertEquals("? times", worded("{floor_lifts} times", Map.of()));
    }

    @Test
    void every_blank_of_a_text_is_filled() {
        assertEquals(
                "30 and 5",
                worded(
                        "{floor_lifts} and {cot_lifts}",
                        Map.of("baby_with_you", "home", "floor_lifts", "30", "cot_lifts", "5")));
    }

    @Test
    void no_text_of_the_guide_keeps_a_blank_for_any_woman() {
        List<Text> texts = GuideWalk.all(GUIDE, Text.class).stream()
                .filter(text -> !text.blanks().isEmpty() && !text.blanks().contains("count"))
                .filter(text -> !text.key().startsWith("words/"))
                .toList();
        assertFalse(texts.isEmpty());
        for (Journal journal : List.of(
                Journal.of(), Women.journal(GUIDE, new HashMap<>(Women.safe(GUIDE))), Women.generated(GUIDE, 5))) {
            var wording = new Wording(Facts.of(GUIDE, journal, Women.TODAY), Language.ENGLISH);
            texts.forEach(text -> assertFalse(wording.of(text).contains("{"), text.key()));
        }
    }
}
