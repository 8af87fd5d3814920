package care.plumbline.core.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.cause.Woman;
import care.plumbline.core.recovery.Recovery;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every cause and remedy of the article comes first for the woman its file describes, and does not for the
/// other.
class ReachTest {

    private static final Guide GUIDE = TheGuide.read();

    static Stream<Cause> causes() {
        return GUIDE.causes().stream();
    }

    static Stream<Remedy> remedies() {
        return GUIDE.remedies().stream();
    }

    private static Recovery recovery(Woman woman) {
        return Recovery.on(GUIDE, Women.journal(GUIDE, woman.answers()), Women.TODAY);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_cause_comes_first_for_the_woman_it_fits(Cause cause) {
        assertEquals(
                cause.id(), recovery(cause.first()).causes().first().cause().id());
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_cause_does_not_come_first_for_the_woman_it_does_not_fit(Cause cause) {
        assertNotEquals(
                cause.id(), recovery(cause.notFirst()).causes().first().cause().id());
    }

    @ParameterizedTest
    @MethodSource("remedies")
    void a_remedy_comes_first_for_the_woman_it_suits(Remedy remedy) {
        assertEquals(
                remedy.id(),
                recovery(remedy.first()).plan().remedies().getFirst().remedy().id());
    }

    @ParameterizedTest
    @MethodSource("remedies")
    void a_remedy_does_not_come_first_for_the_woman_it_does_not_suit(Remedy remedy) {
        assertNotEquals(
                remedy.id(),
                recovery(remedy.notFirst())
                        .plan()
                        .remedies()
                        .getFirst()
                        .remedy()
                        .id());
    }
}
