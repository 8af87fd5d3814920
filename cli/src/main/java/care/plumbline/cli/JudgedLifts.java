package care.plumbline.cli;

import static care.plumbline.cli.Looked.line;
import static care.plumbline.cli.Looked.word;

import care.plumbline.body.coach.Finding;
import care.plumbline.body.coach.Lift;
import care.plumbline.body.coach.Repetition;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.json.Members;
import java.util.List;

/// Each lift, and what is named of it.
record JudgedLifts(Looked looked, List<Lift> lifts) {

    String page() {
        StringBuilder page = looked.page(lifts.size() + " repetitions");
        for (Lift lift : lifts) {
            Repetition one = lift.repetition();
            line(
                    page,
                    "%d. %.1f to %.1f s%s: trunk %.0f°, knee %.0f°, hands %.1f hand-widths from mid-foot%s",
                    one.number(),
                    one.begins(),
                    one.ends(),
                    lift.practice() ? ", practice" : "",
                    one.trunk(),
                    one.knee(),
                    one.reach(),
                    one.rounding().map("; back %.3f"::formatted).orElse(""));
            if (lift.findings().isEmpty()) {
                line(page, "   %s", looked.coaching().good().english());
            }
            for (Finding finding : lift.findings()) {
                line(
                        page,
                        "   %s (%.2f %s beside %.2f of %s, %s)",
                        looked.coaching().cue(finding.what()).says().english(),
                        finding.measured(),
                        finding.what().unit(),
                        finding.against(),
                        finding.own() ? "her own" : "all",
                        word(finding.sure()));
            }
        }
        return page.toString();
    }

    Members json() {
        Members root = looked.json(Check.LIFT.code());
        root.each("repetitions", lifts, this::repetition);
        return root;
    }

    private void repetition(Members node, Lift lift) {
        Repetition one = lift.repetition();
        node.put("number", one.number());
        node.put("begins", one.begins());
        node.put("ends", one.ends());
        node.put("practice", lift.practice());
        node.put("trunkDegrees", one.trunk());
        node.put("kneeDegrees", one.knee());
        node.put("hipDegrees", one.hip());
        node.put("reachHandWidths", one.reach());
        node.put("beforeToesHandWidths", one.beside());
        one.rounding().ifPresent(rounding -> node.put("rounding", rounding));
        node.put("seen", one.seen());
        node.each("findings", lift.findings(), this::finding);
    }

    private void finding(Members node, Finding finding) {
        node.put("what", word(finding.what()));
        node.put("says", looked.coaching().cue(finding.what()).says().english());
        node.put("measured", finding.measured());
        node.put("against", finding.against());
        node.put("beyond", finding.beyond());
        node.put("unit", finding.what().unit());
        node.put("own", finding.own());
        node.put("sure", word(finding.sure()));
    }
}
