package care.plumbline.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Case;
import care.plumbline.core.guide.Cases;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.GuideFiles;
import care.plumbline.core.guide.GuideRefused;
import care.plumbline.core.guide.Problem;
import java.util.List;
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

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
