package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// That somebody has to look at her: it stands first on a page until she was seen or takes the answer back.
///
/// @param quiet whether all of it is discreet: then a name and a link, no colour, no number
/// @param found what her answers show, the one that leads first
/// @param whom to call
/// @param open how many questions are open besides
public record Lead(Conclusion kind, boolean quiet, String headline, List<ShownSign> found, WhomToCall whom, int open) {

    public Lead {
        found = List.copyOf(found);
    }

    /// Empty where nothing leads.
    public static Optional<Lead> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        List<Finding> leading = safety.leading();
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        Numbers numbers = Numbers.hers(visit).withoutViolence();
        var wording = new Wording(recovery.facts(), visit.language());
        List<Finding> plain =
                leading.stream().filter(finding -> !isQuiet(finding)).toList();
        Conclusion kind =
                Conclusion.of((plain.isEmpty() ? leading : plain).getFirst().urgency());
        return Optional.of(new Lead(
                kind,
                plain.isEmpty(),
                kind.headline(numbers, visit.words().safety()),
                leading.stream()
                        .map(finding -> ShownSign.of(finding, safety, wording))
                        .toList(),
                WhomToCall.about(visit.guide(), numbers, plain),
                safety.toAsk().size()));
    }

    /// Others may see her screen: what is discreet is only named, unless a call cannot wait.
    private static boolean isQuiet(Finding finding) {
        return finding.sign().discreet() && finding.urgency() != Urgency.CALL_NOW;
    }

    /// Whether it cannot wait for another day.
    public boolean isToday() {
        return kind == Conclusion.CALL_NOW || kind == Conclusion.SAME_DAY;
    }
}
