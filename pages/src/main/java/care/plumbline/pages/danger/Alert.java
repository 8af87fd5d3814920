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

/// What she is told at once while questions go on: somebody has to look at her, or what she ticked may need it.
///
/// @param told whether she only ticked a line so far, and has not said what of it is there
/// @param name of what her answers show, or of the line
/// @param whom whom to call about it
public record Alert(Urgency urgency, boolean told, String name, WhomToCall whom) {

    /// The most urgent that can be said now; empty: nothing of the kind.
    public static Optional<Alert> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        if (safety.tells()) {
            return Optional.of(new Alert(
                    safety.unsettled().getFirst().upTo(),
                    true,
                    Told.of(safety, new Wording(recovery.facts(), visit.language()))
                            .all(),
                    whom(visit, recovery)));
        }
        return safety.leading().isEmpty()
                ? Optional.empty()
                : Optional.of(about(
                        visit,
                        Told.withWhatMayBe(safety.leading(), safety),
                        // On a page about something else no number tells what else she told.
                        Numbers.hers(visit, recovery.facts()).withoutViolence()));
    }

    /// About one finding, or several: the first leads.
    private static Alert about(Visit visit, List<Finding> findings, Numbers numbers) {
        Finding first = findings.getFirst();
        return new Alert(
                first.urgency(),
                false,
                visit.say(first.sign().name()),
                WhomToCall.about(visit.guide(), numbers, findings));
    }

    /// About a sign, as long as nobody has looked at it.
    public static Optional<Alert> about(Visit visit, Recovery recovery, Finding finding) {
        return recovery.safety().findings().contains(finding)
                ? Optional.of(about(visit, List.of(finding), Numbers.hers(visit, recovery.facts())))
                : Optional.empty();
    }

    /// Whom to call about what was found and what she ticked.
    static WhomToCall whom(Visit visit, Recovery recovery) {
        return whom(visit, recovery, recovery.safety().leading());
    }

    /// Whom to call about some findings, and about what she ticked as about the most urgent that may be behind it. What
    /// others are to learn nothing of brings no number of its own.
    static WhomToCall whom(Visit visit, Recovery recovery, List<Finding> found) {
        Safety safety = recovery.safety();
        Numbers numbers = Numbers.hers(visit, recovery.facts()).withoutViolence();
        WhomToCall whom = WhomToCall.about(visit.guide(), numbers, Told.withWhatMayBe(found, safety));
        return safety.unsettled().stream().anyMatch(Ticked::isDenied) ? whom.andToAsk(numbers) : whom;
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
