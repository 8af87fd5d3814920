package care.plumbline.pages.smalltests;

import care.plumbline.pages.asking.Field;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// One small test.
///
/// @param aim what counts, in words
/// @param measure what the script counts by
/// @param said what came of it before; empty: nothing
/// @param tryAgain when it is worth trying again; empty: any day
/// @param number her number; empty: it is done or not yet
/// @param reasons why it is not for her today; empty: it is
/// @param came signs to tick, should something have come up
/// @param next where the next test is; empty: there is none
public record TestPage(
        String tag,
        String name,
        Drawing figure,
        String figureSays,
        List<String> how,
        String aim,
        Measure measure,
        String noSymptoms,
        String stop,
        String notYet,
        String said,
        boolean done,
        String tryAgain,
        Optional<Field> number,
        List<OpenOrNot.Reason> reasons,
        List<Field> came,
        Training training,
        String next,
        Cited cited) {

    /// @param kind `hold`, `repetitions`, `minutes` or `comfort`
    public record Measure(String kind, int target, boolean eachSide) {}

    /// What trains it.
    public record Training(String name, String href) {}

    public TestPage {
        how = List.copyOf(how);
        reasons = List.copyOf(reasons);
        came = List.copyOf(came);
    }

    public boolean offered() {
        return reasons.isEmpty();
    }

    public boolean isTimed() {
        return measure.kind().equals("hold") || measure.kind().equals("repetitions");
    }
}
