package care.plumbline.app.web.start;

import care.plumbline.app.web.Visit;
import care.plumbline.app.web.start.ResultPage.Found;
import care.plumbline.app.web.start.ResultPage.Kind;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import java.util.List;
import java.util.Optional;

/// That somebody has to look at her: it stands first on a page until she was seen or takes the answer back.
///
/// @param found what her answers show, the one that leads first
/// @param calls whom to call, in this order
/// @param open how many questions are open besides
public record Lead(Kind kind, String headline, List<Found> found, List<Numbers.Call> calls, int open) {

    public Lead {
        found = List.copyOf(found);
        calls = List.copyOf(calls);
    }

    /// Empty where nothing leads.
    public static Optional<Lead> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        List<Finding> leading = safety.leading();
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        Numbers numbers = Numbers.of(visit);
        var wording = new Wording(recovery.facts(), visit.language());
        Kind kind = Kind.of(leading.getFirst().urgency());
        return Optional.of(new Lead(
                kind,
                kind.headline(numbers),
                leading.stream()
                        .map(finding -> Found.of(finding, safety, wording))
                        .toList(),
                numbers.calls(leading),
                safety.toAsk().size()));
    }

    /// Whether it cannot wait for another day.
    public boolean isToday() {
        return kind == Kind.CALL_NOW || kind == Kind.SAME_DAY;
    }
}
