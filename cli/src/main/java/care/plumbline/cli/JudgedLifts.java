package care.plumbline.cli;

import care.plumbline.body.coach.Finding;
import care.plumbline.body.coach.Lift;
import care.plumbline.body.coach.Repetition;
import care.plumbline.body.coach.Unseen;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.json.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the coach made of a recording, for people and for machines. Key names are part of the interface
/// (docs/reference/landmarks.md).
///
/// @param unseen how many pictures could not be judged, by the reason
record JudgedLifts(Coaching coaching, int pictures, List<Lift> lifts, Map<Unseen, Integer> unseen) {

    String page() {
        var page = new StringBuilder();
        line(page, "%d pictures, %d repetitions", pictures, lifts.size());
        unseen.forEach((why, times) ->
                line(page, "%d not judged: %s", times, coaching.help(why).says().english()));
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
                line(page, "   %s", coaching.good().english());
            }
            for (Finding finding : lift.findings()) {
                line(
                        page,
                        "   %s (%.2f %s beside %.2f of %s, %s)",
                        coaching.cue(finding.what()).says().english(),
                        finding.measured(),
                        finding.what().unit(),
                        finding.against(),
                        finding.own() ? "her own" : "all",
                        word(finding.sure()));
            }
        }
        return page.toString();
    }

    private static void line(StringBuilder page, String form, Object... parts) {
        page.append(String.format(Locale.ROOT, form, parts)).append(System.lineSeparator());
    }

    String json() {
        var root = new Members();
        root.put("pictures", pictures);
        root.keys("notJudged", not -> unseen.forEach((why, times) -> not.put(word(why), times)));
        root.each("repetitions", lifts, this::repetition);
        return root.done().lines() + System.lineSeparator();
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
        node.put("says", coaching.cue(finding.what()).says().english());
        node.put("measured", finding.measured());
        node.put("against", finding.against());
        node.put("beyond", finding.beyond());
        node.put("unit", finding.what().unit());
        node.put("own", finding.own());
        node.put("sure", word(finding.sure()));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
