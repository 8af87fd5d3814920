package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.pace.RunWeek;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where she stands on a rung of the ladder to running.
///
/// @param reached unknown counts as not yet
/// @param verdict whether its movement is for her today
/// @param week where she is in its interval plan; nothing where it has none
/// @param gently the other way of it, where that is hers
/// @param resting whether the last outing asks for a day of rest
public record RungStanding(
        Rung rung,
        Truth reached,
        Verdict verdict,
        Optional<RunWeek> week,
        Optional<Rung.Gently> gently,
        boolean resting) {

    /// What it is, in words for her.
    public Text what() {
        return gently.map(Rung.Gently::what).orElse(rung.what());
    }

    public boolean isOpen() {
        return reached.isYes() && verdict.isOpen();
    }

    /// Every rung in order; a rung above one that is not reached is not reached either.
    static List<RungStanding> of(Facts facts, Map<Id, Verdict> verdicts, Pace pace) {
        var rungs = new ArrayList<RungStanding>();
        Truth below = Truth.YES;
        for (Rung rung : facts.guide().ladder()) {
            below = below.and(facts.test(rung.when()));
            Verdict verdict = verdicts.get(rung.movement());
            if (verdict == null) {
                throw new IllegalStateException("no verdict on " + rung.movement());
            }
            rungs.add(new RungStanding(
                    rung,
                    below,
                    verdict,
                    pace.week(rung.id()),
                    rung.gently().filter(gently -> facts.test(gently.when()).isYes()),
                    pace.resting(rung, facts.today())));
        }
        return List.copyOf(rungs);
    }
}
