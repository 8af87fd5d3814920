package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// While she is pregnant again the course rests, at every door, and danger signs do not.
class PregnantAgainTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Recovery who(String... more) {
        var answers = Women.safe(GUIDE);
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return Recovery.on(GUIDE, Women.journal(GUIDE, answers), Women.TODAY);
    }

    @Test
    void no_movement_that_asks_anything_of_her_body_is_open() {
        Set<Id> harmless = Set.of(new Id("rest"), new Id("feeding"));
        assertEquals(
                List.of(),
                who("pregnant_now", "yes")
                        .plan()
                        .open()
                        .filter(movement -> !harmless.containsAll(movement.loads()))
                        .map(movement -> movement.id().value())
                        .toList());
        assertTrue(who().plan().open().anyMatch(movement -> !harmless.containsAll(movement.loads())));
    }

    @Test
    void a_danger_sign_is_found_as_ever_and_she_says_first_that_she_is_pregnant() {
        for (String sign : new TreeSet<>(GUIDE.adjusting().screen().keySet())) {
            if (GUIDE.question(sign).orElseThrow().kind() instanceof QuestionKind.YesNo) {
                assertEquals(
                        who(sign, "yes").safety().findings().size(),
                        who("pregnant_now", "yes", sign, "yes")
                                .safety()
                                .findings()
                                .size(),
                        sign);
            }
        }
        Recovery ill = who("pregnant_now", "yes", "fever", "yes");
        var wording = new Wording(ill.facts(), Language.ENGLISH);
        assertTrue(
                wording.toSay(ill.safety().findings().getFirst().sign().say()).startsWith("I am pregnant again."));
    }

    @Test
    void it_is_never_asked_and_counts_as_no_until_she_says_so() {
        assertFalse(who().facts().isPregnantAgain());
        assertTrue(who().safety().toAsk().isEmpty());
        assertTrue(who("pregnant_now", "yes").facts().isPregnantAgain());
    }
}
