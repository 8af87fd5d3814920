package care.plumbline.compiler.cases;

import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A case that was run: what came, and what of it is not as it must be.
///
/// @param journal her answers, the unsaid ones among them
/// @param findings the danger signs her answers showed, most urgent first; each knows its rules with file and
/// line
/// @param faults where what came is not what must come, at the place of the case; empty when all is well
public record Ran(Case told, Journal journal, Tier came, List<Finding> findings, List<Problem> faults) {

    public Ran {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /// Runs every case, in the order of the files.
    public static List<Ran> all(Guide guide, Cases cases) {
        return cases.cases().stream().map(told -> of(guide, cases, told)).toList();
    }

    static Ran of(Guide guide, Cases cases, Case told) {
        // Any day does: nothing in a case hangs on the calendar.
        LocalDate day = guide.released();
        Told answered = Told.of(guide, cases, told, day);
        Recovery recovery = Recovery.on(guide, answered.journal(), day);
        List<Finding> findings = recovery.safety().findings();
        Tier came = tier(recovery.safety().outcome());
        var faults = new ArrayList<>(answered.problems());
        if (faults.isEmpty()) {
            faults.addAll(new Unmet(told, recovery, came).faults());
        }
        return new Ran(told, answered.journal(), came, findings, faults);
    }

    static Tier tier(Outcome outcome) {
        return switch (outcome) {
            case Outcome.CallNow _ -> Tier.CALL_NOW;
            case Outcome.SeeSomeone(var within, var _) -> Tier.of(within);
            case Outcome.AskFirst _, Outcome.Caution _, Outcome.Clear _ -> Tier.NONE;
        };
    }

    /// Sent less urgently than is safe.
    public boolean isUnder() {
        return came.compareTo(told.must().least()) < 0;
    }

    /// Sent more urgently than is of use.
    public boolean isOver() {
        return came.compareTo(told.must().most()) > 0;
    }
}
