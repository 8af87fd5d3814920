package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Marked;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.QuestionsWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What she is told at once while questions go on: somebody has to look at her, or what she ticked may need it.
///
/// @param told whether she only ticked a line so far, and has not said what of it is there
/// @param name of what her answers show, or of the line
/// @param whom whom to call about it
public record Alert(Urgency urgency, boolean told, String name, WhomToCall whom) {

    /// The most urgent that can be said now; empty: nothing of the kind.
    public static Optional<Alert> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        Optional<Finding> found = safety.leading().stream().findFirst();
        Optional<Ticked> told = safety.unsettled().stream().findFirst();
        if (found.isPresent()
                && told.filter(one -> one.upTo().compareTo(found.get().urgency()) > 0)
                        .isEmpty()) {
            return Optional.of(about(visit, recovery, safety.leading()));
        }
        return told.map(first -> new Alert(
                first.upTo(),
                true,
                names(safety, new Wording(recovery.facts(), visit.language())),
                whom(visit, recovery, first)));
    }

    /// About one finding, or several: the first leads.
    static Alert about(Visit visit, Recovery recovery, List<Finding> findings) {
        Finding first = findings.getFirst();
        return new Alert(
                first.urgency(),
                false,
                visit.say(first.sign().name()),
                WhomToCall.about(visit.guide(), Numbers.hers(visit, recovery.facts()), findings));
    }

    /// About a sign, as long as nobody has looked at it.
    public static Optional<Alert> about(Visit visit, Recovery recovery, Finding finding) {
        return recovery.safety().findings().contains(finding)
                ? Optional.of(about(visit, recovery, List.of(finding)))
                : Optional.empty();
    }

    static String names(Safety safety, Wording wording) {
        return safety.unsettled().stream()
                .map(one -> wording.of(one.line().says()))
                .collect(Collectors.joining(" · "));
    }

    /// Whom to call about a line: as about the most urgent that may be behind it. What others are to learn nothing of
    /// brings no number of its own.
    static WhomToCall whom(Visit visit, Recovery recovery, Ticked ticked) {
        Numbers numbers = Numbers.hers(visit, recovery.facts()).withoutViolence();
        WhomToCall whom = WhomToCall.about(
                visit.guide(),
                numbers,
                ticked.may().stream()
                        .map(sign -> new Finding(
                                sign,
                                ticked.upTo(),
                                List.of(sign.because()),
                                sign.todo(),
                                List.of(sign.when()),
                                List.of()))
                        .toList());
        return ticked.isDenied() ? whom.andToAsk(numbers) : whom;
    }

    /// Whether it cannot wait for another day.
    public boolean isToday() {
        return urgency.compareTo(Urgency.SAME_DAY) >= 0;
    }

    public Marked says(QuestionsWords say) {
        return switch (urgency) {
            case CALL_NOW -> told ? say.mayNeedACallNow(name) : say.needsACallNow(name);
            case SAME_DAY -> told ? say.mayNeedALookToday(name) : say.needsALookToday(name);
            case WITHIN_DAYS, ROUTINE -> told ? say.tellUsWhich(name) : say.needsALookSoon(name);
        };
    }
}
