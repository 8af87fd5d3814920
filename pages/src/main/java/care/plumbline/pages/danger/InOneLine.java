package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.frame.SignLine;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SafetyWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        SafetyWords say = visit.words().safety();
        if (safety.tells()) {
            Urgency upTo = safety.unsettled().getFirst().upTo();
            return Optional.of(new SignLine(
                    Conclusion.OPEN.look(),
                    Lead.headline(upTo, visit.country().emergency(), say),
                    Told.of(safety, new Wording(visit.facts(), visit.language()))
                            .all(),
                    "/safety/check"));
        }
        List<Finding> plain = safety.leading().stream()
                .filter(finding -> !Lead.isQuiet(finding))
                .toList();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        // Of two that are as urgent neither is left for the other.
        Urgency most = plain.getFirst().urgency();
        var kind = Conclusion.of(most);
        String what = plain.stream()
                .filter(finding -> finding.urgency() == most)
                .map(finding -> visit.say(finding.sign().name()))
                .collect(Collectors.joining(" · "));
        return Optional.of(new SignLine(kind.look(), kind.chip(say), what, "/safety/result"));
    }
}
