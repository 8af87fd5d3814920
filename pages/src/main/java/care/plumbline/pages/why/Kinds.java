package care.plumbline.pages.why;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.why.WhyPage.Kind;
import care.plumbline.pages.why.WhyPage.Way;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// What kind of pain she has: a card for each pattern that is hers, the best fitting first.
final class Kinds {

    private static final int WAYS = 6;

    private final Recovery recovery;
    private final Visit visit;
    private final Drawings drawings;
    private final Wording wording;

    Kinds(Recovery recovery, Visit visit, Drawings drawings) {
        this.recovery = recovery;
        this.visit = visit;
        this.drawings = drawings;
        this.wording = new Wording(recovery.facts(), visit.language());
    }

    List<Kind> hers() {
        return recovery.plan().patterns().stream()
                .filter(PatternFit::isHers)
                .map(this::kind)
                .toList();
    }

    private Kind kind(PatternFit fit) {
        var pattern = fit.pattern();
        return new Kind(
                wording.of(pattern.name()),
                "/learn/" + Tag.of("pattern", pattern.id()),
                wording.of(pattern.plain()),
                Reasons.of(fit.weighing().speaksFor(), wording),
                pattern.helps().stream().map(wording::of).toList(),
                habits(fit).toList(),
                pattern.seen().stream().map(wording::of).toList(),
                Cited.of(pattern.provenance(), Words.of(wording)),
                new Rules(visit.guide().version(), rules(fit)));
    }

    private Stream<Way> habits(PatternFit fit) {
        return recovery.plan().habits().stream()
                .map(one -> one.habit())
                .filter(habit -> habit.eases().containsKey(fit.pattern().id()))
                .limit(WAYS)
                .map(habit -> new Way(
                        wording.of(habit.name()),
                        "/learn/" + Tag.of("habit", habit.id()),
                        drawings.done(habit.id(), visit.preferences().look()).still()));
    }

    private List<Rules.Line> rules(PatternFit fit) {
        return Stream.of(fit.weighing().speaksFor(), fit.weighing().speaksAgainst())
                .flatMap(List::stream)
                .map(this::rule)
                .filter(line -> !line.says().isEmpty())
                .toList();
    }

    private Rules.Line rule(WeightedReason line) {
        return Rules.Line.of(wording.of(line.because()), line.when(), line.sources(), wording);
    }
}
