package care.plumbline.pages.show;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.plan.TestStanding;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// Where advice differs: what each side says, with its sources.
public record Disagreement(String title, List<Side> sides) {

    public record Side(String says, Cited cited) {}

    public Disagreement {
        sides = List.copyOf(sides);
    }

    /// For whom it concerns, and for whoever we do not know that about.
    public static Optional<Disagreement> of(Visit visit, Facts facts) {
        if (!TestStanding.showsTwoAnswers(facts)) {
            return Optional.empty();
        }
        Readiness.TwoAnswers two = visit.guide().readiness().twoAnswers();
        return Optional.of(new Disagreement(
                visit.say(two.title()),
                two.says().stream()
                        .map(one -> new Side(visit.say(one.says()), Cited.of(one.provenance(), visit.words())))
                        .toList()));
    }
}
