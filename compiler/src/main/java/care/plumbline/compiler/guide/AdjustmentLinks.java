package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.rule.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks what makes her plan go forward and back: on which answers it stands, and that its tallies come last.
final class AdjustmentLinks {

    private final Guide guide;
    private final Draft draft;
    private final Links links;

    AdjustmentLinks(Guide guide, Draft draft, Links links) {
        this.guide = guide;
        this.draft = draft;
        this.links = links;
    }

    void check() {
        guide.adjusting().adjustments().forEach(this::adjustment);
        tallies();
    }

    private void adjustment(Adjustment adjustment) {
        Place place = adjustment.provenance().place();
        links.toLoads(place, adjustment.effect().without());
        links.toQuestions(place.file(), adjustment.trigger().on().stream());
        adjustment.lasts().until().ifPresent(until -> links.toQuestions(place.file(), until.on().stream()));
        // What she reads days later must still be true then.
        Stream.of(adjustment.because(), adjustment.does(), adjustment.again())
                .filter(text -> !text.blanks().isEmpty())
                .forEach(_ -> draft.problem(place, adjustment.id() + " names a fact, which may change meanwhile"));
    }

    /// Tallies are counted after everything else is known.
    private void tallies() {
        Set<String> tallies = guide.adjusting().tallies().stream()
                .map(tally -> tally.fact().name())
                .collect(Collectors.toSet());
        guide.settling().steps().forEach(step -> {
            if (step instanceof Guide.Settle.WorkedOut(Derived derived)) {
                derived.is().facts().stream()
                        .filter(fact -> tallies.contains(fact.name()))
                        .forEach(fact -> draft.problem(
                                new Place("derived.yaml", 1),
                                derived.fact().name() + " reads the tally " + fact.name()));
            }
        });
    }
}
