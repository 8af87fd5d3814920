package care.plumbline.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.bench.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final Guide GUIDE = GuideOnPath.read(Women.TODAY);
    private static final List<Rule> RULES = Rule.of(GUIDE);

    /// As many as before a benchmark: the rarest sign shows in one of a hundred.
    private static final int WOMEN = 500;

    /// Made once for all engines: to make them takes longer than to ask most of these.
    private static final List<Facts> ANSWERED = women(0);

    private static final List<Facts> HALF = women(0.5);

    @ParameterizedTest
    @EnumSource
    void every_engine_answers_as_ours_where_everything_is_answered(Contender contender) {
        Agreement agreement = Agreement.of(RULES, contender.over(RULES), ANSWERED);

        assertEquals((long) WOMEN * RULES.size(), agreement.asked());
        assertTrue(agreement.isWhole(), agreement::toString);
    }

    @ParameterizedTest
    @EnumSource
    void no_engine_says_the_contrary_where_answers_are_missing(Contender contender) {
        Agreement agreement = Agreement.of(RULES, contender.over(RULES), HALF);

        assertEquals(0, agreement.contrary(), agreement::toString);
    }

    @Test
    void the_women_leave_nothing_unknown_and_show_every_sign_and_its_absence() {
        List<Facts> women = ANSWERED;

        for (Rule rule : RULES) {
            assertTrue(women.stream().anyMatch(woman -> woman.test(rule.when()).isYes()), rule.name());
            assertTrue(women.stream().anyMatch(woman -> woman.test(rule.when()).isNo()), rule.name());
            assertTrue(women.stream().noneMatch(woman -> woman.test(rule.when()).isUnknown()), rule.name());
        }
    }

    private static List<Facts> women(double skipped) {
        return Women.anyhow(GUIDE, WOMEN, skipped).stream()
                .map(journal -> Facts.of(GUIDE, journal, Women.TODAY))
                .toList();
    }
}
