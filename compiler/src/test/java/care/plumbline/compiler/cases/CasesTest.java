package care.plumbline.compiler.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every case of `guide/cases/` comes out as it must. Prints the table of both errors.
class CasesTest {

    private static final Guide GUIDE = TheGuide.read();

    static Cases cases() {
        try {
            return Cases.read(GuideFiles.of(TheGuide.texts()), GUIDE, GUIDE.released());
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    static Stream<Case> each() {
        return cases().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_case_comes_out_as_it_must(Case told) {
        assertEquals(List.of(), said(Ran.of(GUIDE, cases(), told).faults()));
    }

    @Test
    void nobody_is_sent_too_late_and_nobody_too_soon() {
        BothErrors errors = BothErrors.of(Ran.all(GUIDE, cases()));
        System.out.println(errors.counts());
        errors.table().forEach(System.out::println);
        for (BothErrors.Row row : errors.rows()) {
            assertEquals(row.cases(), row.right(), row + "");
        }
    }

    @Test
    void every_danger_sign_shows_in_a_case() {
        Set<String> shown = Ran.all(GUIDE, cases()).stream()
                .flatMap(ran -> ran.findings().stream())
                .map(finding -> finding.sign().id().value())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                GUIDE.dangerSigns().stream()
                        .map(sign -> sign.id().value())
                        .filter(sign -> !shown.contains(sign))
                        .toList());
    }

    @Test
    void beside_the_dangers_stand_mimics_and_harmless_women_early_and_late() {
        List<Case> cases = cases().cases();
        assertTrue(cases.size() >= 80, cases.size() + " cases");
        for (Case.Kind kind : Case.Kind.values()) {
            assertTrue(count(cases, kind, 0, 42) >= 10, kind + " in the first six weeks");
            assertTrue(count(cases, kind, 43, 3650) >= 10, kind + " later");
        }
        assertTrue(count(cases, Case.Kind.BENIGN, 260, 3650) >= 4, "harmless women after nine months");
    }

    private static long count(List<Case> cases, Case.Kind kind, int fromDay, int toDay) {
        return cases.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.daysSinceBirth() >= fromDay && one.daysSinceBirth() <= toDay)
                .count();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
