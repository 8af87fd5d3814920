package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is looked for in her days.
class ComparisonsTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final Comparisons COMPARISONS = GUIDE.comparisons();

    private static Stream<Text> texts() {
        return COMPARISONS.factors().stream().flatMap(factor -> Stream.of(factor.name(), factor.on(), factor.others()));
    }

    @Test
    void sleep_sessions_lifts_feeds_and_mood_are_looked_at_and_few_others() {
        List<String> ids = COMPARISONS.factors().stream()
                .map(factor -> factor.id().value())
                .toList();
        assertTrue(ids.containsAll(List.of("short-night", "session", "heavy-day", "feeding", "mood")), ids.toString());
        assertTrue(ids.size() <= 6, "each one more makes all others harder to see");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"because", "cause", "due to", "make", "made", "lead", "led", "trigger", "thanks to", "help"})
    void nothing_says_what_caused_what(String word) {
        texts().forEach(text ->
                assertTrue(!text.english().toLowerCase(Locale.ROOT).contains(word), text.english()));
    }

    @Test
    void a_number_that_parts_her_days_is_named_and_nothing_else_is() {
        for (Factor factor : COMPARISONS.factors()) {
            boolean parts = factor.seen() instanceof Factor.Seen.Under;
            assertEquals(
                    parts, factor.on().blanks().contains("count"), factor.id().toString());
            assertTrue(factor.others().blanks().isEmpty());
        }
    }

    /// What she is not asked every day cannot be set beside every day.
    @Test
    void what_is_looked_at_is_asked_every_day() {
        List<String> daily = GUIDE.checkIn().daily();
        assertTrue(daily.contains(COMPARISONS.pain()));
        for (Factor factor : COMPARISONS.factors()) {
            switch (factor.seen()) {
                case Factor.Seen.Under(String question, int _, int _) -> assertTrue(daily.contains(question), question);
                case Factor.Seen.Chose(String question, String _) -> assertTrue(daily.contains(question), question);
                case Factor.Seen.Ticked(String question, String _) -> assertTrue(daily.contains(question), question);
                case Factor.Seen.Practised() -> {}
            }
        }
    }

    /// A question that is not asked of a woman who hides her baby is no factor for her.
    @Test
    void what_is_asked_of_a_baby_is_left_out_with_it() {
        for (Factor factor : COMPARISONS.factors()) {
            Stream.of(factor.seen())
                    .flatMap(seen -> switch (seen) {
                        case Factor.Seen.Under(String question, int _, int _) -> Stream.of(question);
                        case Factor.Seen.Chose(String question, String _) -> Stream.of(question);
                        case Factor.Seen.Ticked(String question, String _) -> Stream.of(question);
                        case Factor.Seen.Practised() -> Stream.<String>of();
                    })
                    .flatMap(id -> GUIDE.question(id).stream())
                    .filter(question -> question.askedWhen()
                            .filter(when -> when.facts().stream()
                                    .anyMatch(fact -> fact.name().equals("hides_baby")))
                            .isPresent())
                    .forEach(_ -> assertTrue(factor.baby(), factor.id().toString()));
        }
    }
}
