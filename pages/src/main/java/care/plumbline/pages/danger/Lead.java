package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SafetyWords;
import java.util.List;
import java.util.Optional;

/// That somebody has to look at her: it stands first on a page until she was seen or takes the answer back.
///
/// @param quiet whether all of it is discreet: then a name and a link, no colour, no number
/// @param found what her answers show, the one that leads first
/// @param whom to call
/// @param open how many questions are open besides
/// @param ticked what she told and has not yet said more about; empty: nothing
/// @param denied whether she said then that none of its questions fits
/// @param isToday whether it cannot wait for another day
public record Lead(
        Conclusion kind,
        boolean quiet,
        String headline,
        List<ShownSign> found,
        WhomToCall whom,
        int open,
        String ticked,
        boolean denied,
        boolean isToday) {

    public Lead {
        found = List.copyOf(found);
    }

    /// Empty where nothing leads.
    public static Optional<Lead> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        var wording = new Wording(recovery.facts(), visit.language());
        return safety.leading().isEmpty()
                ? safety.unsettled().stream().findFirst().map(first -> told(visit, recovery, first, wording))
                : Optional.of(found(visit, recovery, wording));
    }

    /// What she ticked, before she has said what of it is there.
    private static Lead told(Visit visit, Recovery recovery, Ticked first, Wording wording) {
        Safety safety = recovery.safety();
        boolean today = first.upTo().compareTo(Urgency.SAME_DAY) >= 0;
        return new Lead(
                Conclusion.OPEN,
                false,
                headline(first.upTo(), Numbers.hers(visit), visit.words().safety()),
                List.of(),
                today
                        ? Alert.whom(visit, recovery, first)
                        : WhomToCall.about(visit.guide(), Numbers.hers(visit), List.of()),
                safety.toAsk().size(),
                Alert.names(safety, wording),
                safety.denied().isPresent(),
                today);
    }

    static String headline(Urgency upTo, Numbers numbers, SafetyWords say) {
        return switch (upTo) {
            case CALL_NOW -> say.ifItIsBadCall(numbers.emergency());
            case SAME_DAY -> say.thisMayNeedSomebodyToday();
            case WITHIN_DAYS, ROUTINE -> say.aFewQuestionsAreOpen();
        };
    }

    private static Lead found(Visit visit, Recovery recovery, Wording wording) {
        Safety safety = recovery.safety();
        List<Finding> leading = safety.leading();
        Numbers numbers = Numbers.hers(visit).withoutViolence();
        List<Finding> plain =
                leading.stream().filter(finding -> !isQuiet(finding)).toList();
        Conclusion kind =
                Conclusion.of((plain.isEmpty() ? leading : plain).getFirst().urgency());
        return new Lead(
                kind,
                plain.isEmpty(),
                kind.headline(numbers, visit.words().safety()),
                leading.stream()
                        .map(finding -> ShownSign.of(finding, safety, wording))
                        .toList(),
                WhomToCall.about(visit.guide(), numbers, plain),
                safety.toAsk().size(),
                Alert.names(safety, wording),
                safety.denied().isPresent(),
                kind == Conclusion.CALL_NOW || kind == Conclusion.SAME_DAY);
    }

    /// Others may see her screen: what is discreet is only named, unless a call cannot wait.
    private static boolean isQuiet(Finding finding) {
        return finding.sign().discreet() && finding.urgency() != Urgency.CALL_NOW;
    }
}
