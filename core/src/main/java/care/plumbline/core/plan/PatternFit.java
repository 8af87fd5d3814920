package care.plumbline.core.plan;

import care.plumbline.core.cause.Score;
import care.plumbline.core.cause.Weighing;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Pattern;
import java.util.Comparator;
import java.util.List;

/// How well a pattern of pain fits her.
public record PatternFit(Pattern pattern, Weighing weighing) {

    /// Above even odds a pattern counts as hers; more than one may (about one woman in six has pelvic and low
    /// back pain together, Wu-2004).
    public boolean isHers() {
        return weighing.likelihood() > 0.5;
    }

    /// How much it is hers, in points like a cause's score; nothing where it is not.
    double points() {
        return isHers() ? Score.of(weighing.likelihood()).points() : 0;
    }

    static List<PatternFit> of(Facts facts) {
        return facts.guide().patterns().stream()
                .map(pattern -> new PatternFit(pattern, Weighing.of(pattern.belief(), facts)))
                .sorted(Comparator.comparingDouble(
                                (PatternFit fit) -> fit.weighing().likelihood())
                        .reversed())
                .toList();
    }
}
