package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.frame.SignLine;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// What leads on Today ([Lead]), in one line for every other page: a page nobody thought of hides no finding.
public final class InOneLine {

    private InOneLine() {}

    /// Empty where nothing leads, and where all that leads is discreet: others may see this page on her phone, and
    /// the pages she opens to see how she is doing name it.
    public static Optional<SignLine> of(Visit visit) {
        if (!visit.hasJournal()) {
            return Optional.empty();
        }
        Safety safety = visit.known().safety();
        if (safety.tells()) {
            return Optional.of(line(
                    visit,
                    Conclusion.OPEN,
                    Told.of(safety, new Wording(visit.facts(), visit.language()))
                            .all(),
                    "/safety/check"));
        }
        List<Finding> plain = safety.leading().stream()
                .filter(finding -> !Lead.isQuiet(finding))
                .toList();
        return plain.stream()
                .findFirst()
                .map(finding -> line(
                        visit,
                        Conclusion.of(finding.urgency()),
                        visit.say(finding.sign().name()),
                        "/safety/result"));
    }

    private static SignLine line(Visit visit, Conclusion kind, String what, String href) {
        return new SignLine(kind.look(), kind.chip(visit.words().safety()), what, href);
    }
}
