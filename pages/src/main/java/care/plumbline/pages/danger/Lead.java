package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SafetyWords;
import java.util.List;
import java.util.Optional;

/// That somebody has to look at her: it stands first on a page until she was seen or takes the answer back.
///
/// @param tells whether what she ticked leads, because it may be more urgent than what was found
/// @param quiet whether all of it is discreet: then a name and a link, no colour, no number
/// @param found what her answers show, the one that leads first
/// @param whom to call
/// @param open how many questions are open besides
/// @param told what she ticked and has not yet said more about
/// @param isToday whether it cannot wait for another day
public record Lead(
        Conclusion kind,
        boolean tells,
        boolean quiet,
        String headline,
        List<ShownSign> found,
        WhomToCall whom,
        int open,
        Told told,
        boolean isToday) {

    public Lead {
        found = List.copyOf(found);
    }

    /// Empty where nothing leads.
    public static Optional<Lead> of(Visit visit, Recovery recovery) {
        Safety safety = recovery.safety();
        var wording = new Wording(recovery.facts(), visit.language());
        if (safety.tells()) {
            return Optional.of(
                    told(visit, recovery, safety.unsettled().getFirst().upTo(), wording));
        }
        return safety.leading().isEmpty() ? Optional.empty() : Optional.of(found(visit, recovery, wording));
    }

    /// What she ticked, before she has said what of it is there; below it what was found.
    private static Lead told(Visit visit, Recovery recovery, Urgency upTo, Wording wording) {
        Safety safety = recovery.safety();
        boolean today = upTo.compareTo(Urgency.SAME_DAY) >= 0;
        return new Lead(
                Conclusion.OPEN,
                true,
                false,
                headline(upTo, Numbers.hers(visit).emergency(), visit.words().safety()),
                shown(safety, wording),
                today ? Alert.whom(visit, recovery) : WhomToCall.about(visit.guide(), Numbers.hers(visit), List.of()),
                safety.toAsk().size(),
                Told.of(safety, wording),
                today);
    }

    /// What leads where something was ticked, by how urgent it may be.
    public static String headline(Urgency upTo, String emergency, SafetyWords say) {
        return switch (upTo) {
            case CALL_NOW -> say.ifItIsBadCall(emergency);
            case SAME_DAY -> say.thisMayNeedSomebodyToday();
            case WITHIN_DAYS, ROUTINE -> say.aFewQuestionsAreOpen();
        };
    }

    private static Lead found(Visit visit, Recovery recovery, Wording wording) {
        Safety safety = recovery.safety();
        List<Finding> leading = safety.leading();
        List<Finding> plain =
                leading.stream().filter(finding -> !isQuiet(finding)).toList();
        Conclusion kind =
                Conclusion.of((plain.isEmpty() ? leading : plain).getFirst().urgency());
        Told told = Told.of(safety, wording);
        return new Lead(
                kind,
                false,
                plain.isEmpty() && told.isNothing(),
                kind.headline(
                        Numbers.hers(visit).withoutViolence(), visit.words().safety()),
                shown(safety, wording),
                Alert.whom(visit, recovery, plain),
                safety.toAsk().size(),
                told,
                kind == Conclusion.CALL_NOW || kind == Conclusion.SAME_DAY);
    }

    private static List<ShownSign> shown(Safety safety, Wording wording) {
        return safety.leading().stream()
                .map(finding -> ShownSign.of(finding, safety, wording))
                .toList();
    }

    /// Others may see her screen: what is discreet is only named, unless a call cannot wait.
    static boolean isQuiet(Finding finding) {
        return finding.sign().discreet() && finding.urgency() != Urgency.CALL_NOW;
    }
}
