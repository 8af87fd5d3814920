package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// She is believed: what she reads first.
class WelcomeTest {

    private static final Welcome WELCOME = TheGuide.read().welcome();

    @ParameterizedTest
    @ValueSource(strings = {"common", "real", "not", "get better", "never too late", "months or years"})
    void it_says_what_is_common_what_it_is_not_and_that_help_exists_at_any_time(String words) {
        assertTrue(
                WELCOME.believed().stream()
                        .anyMatch(statement -> statement.says().english().contains(words)),
                words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a medical device", "no diagnosis", "does not replace"})
    void it_says_what_this_is_not(String words) {
        assertTrue(WELCOME.intended().english().contains(words), words);
    }

    @Test
    void a_share_of_women_is_named_only_with_a_study() {
        List<Statement> counted = WELCOME.believed().stream()
                .filter(statement -> statement.says().english().matches(".*(\\d|one woman in|half).*"))
                .toList();
        assertTrue(counted.size() >= 2);
        assertEquals(
                List.of(),
                counted.stream()
                        .filter(statement -> statement.provenance().sources().stream()
                                .noneMatch(source -> List.of("study", "review").contains(source.kind())))
                        .map(statement -> statement.says().english())
                        .toList());
    }

    @Test
    void nothing_presumes_a_baby() {
        String all = WELCOME.believed().stream()
                        .map(statement -> statement.says().english())
                        .collect(Collectors.joining(" "))
                + WELCOME.sentence().english()
                + WELCOME.intended().english();
        assertTrue(!all.toLowerCase(Locale.ROOT).contains("baby"), all);
    }
}
