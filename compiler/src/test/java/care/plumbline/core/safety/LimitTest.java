package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which restrictions hold for her, known or only because we do not know better yet.
class LimitTest {

    private static final Guide GUIDE = TheGuide.read();

    private static List<Limit> limits(Map<String, String> answers) {
        return Limit.of(Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY));
    }

    private static Optional<Limit> limit(String id, Map<String, String> answers) {
        return limits(answers).stream()
                .filter(each -> each.restriction().id().value().equals(id))
                .findFirst();
    }

    private static Restriction restriction(String id) {
        return GUIDE.restrictions().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "calf,       calf_swelling, yes, known",
        "calf,       calf_swelling, no,  none",
        "calf,       calf_swelling, '',  assumed",
        "pubic-pain, pain_zones,    [pubic], known",
        "pubic-pain, pain_zones,    [neck],  assumed",
        "doming,     belly_doming,  yes, known",
        "doming,     belly_doming,  no,  none",
        "doming,     belly_doming,  '',  none",
        "no-baby,    baby_with_you, not-with-me, known",
        "no-baby,    baby_with_you, home, none",
    })
    void a_restriction_holds_when_it_is_so_or_where_it_must_until_we_know(
            String id, String question, String answer, String holds) {
        Map<String, String> answers = answer.isEmpty() ? Map.of() : Map.of(question, answer);
        assertEquals(
                holds,
                limit(id, answers)
                        .map(limit -> limit.known() ? "known" : "assumed")
                        .orElse("none"));
    }

    @Test
    void a_limit_says_whether_it_is_known() {
        assertEquals(
                restriction("calf").because(),
                limit("calf", Map.of("calf_swelling", "yes")).orElseThrow().because());
        assertEquals(
                restriction("calf").becauseUnknown(),
                Optional.of(limit("calf", Map.of()).orElseThrow().because()));
    }

    @Test
    void a_limit_assumed_without_words_of_its_own_falls_back_to_its_reason() {
        Restriction doming = restriction("doming");
        assertTrue(doming.becauseUnknown().isEmpty());
        assertEquals(doming.because(), new Limit(doming, false).because());
    }

    @Test
    void a_limit_forbids_whatever_asks_one_of_its_loads() {
        var limit = new Limit(restriction("calf"), true);
        assertTrue(limit.forbids(List.of(new Id("rest"), new Id("calf-load"))));
        assertFalse(limit.forbids(List.of(new Id("rest"), new Id("twist"))));
        assertFalse(limit.forbids(List.of()));
    }

    @Test
    void what_a_limit_eases_is_not_forbidden_and_says_how() {
        Limit bendy = limit("bendy", Map.of("hypermobile", "yes")).orElseThrow();
        assertFalse(bendy.forbids(List.of(new Id("long-stretch"))));
        assertEquals(restriction("bendy").how(), bendy.eases(List.of(new Id("rest"), new Id("long-stretch"))));
        assertTrue(bendy.eases(List.of(new Id("rest"))).isEmpty());
    }

    @Test
    void limits_come_in_the_guides_order() {
        List<Restriction> held = limits(Map.of("calf_swelling", "yes", "belly_doming", "yes")).stream()
                .map(Limit::restriction)
                .toList();
        assertEquals(GUIDE.restrictions().stream().filter(held::contains).toList(), held);
        assertTrue(held.size() > 5);
    }

    @Test
    void every_restriction_can_hold_and_can_be_lifted() {
        for (Restriction restriction : GUIDE.restrictions()) {
            boolean held = false;
            boolean lifted = false;
            for (long seed = 0; seed < 3000 && !(held && lifted); seed++) {
                var facts = Facts.of(GUIDE, Women.generated(GUIDE, seed), Women.TODAY);
                held |= facts.test(restriction.when()).isYes();
                lifted |= facts.test(restriction.when()).isNo();
            }
            assertTrue(held && lifted, restriction.id() + " held " + held + ", lifted " + lifted);
        }
    }
}
