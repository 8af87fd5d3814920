package care.plumbline.core.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether she is clearly better or clearly worse.
///
/// Worse outranks better. Each rule is on the careful side: her pain is held against the weeks before, so that a
/// turn for the worse shows even while she is still better than at the start; Roland-Morris against the lower of
/// the first answer and the one before.
record Judging(Facts facts, Outcomes outcomes, Series pain, Optional<Step> painStep, Series rolandMorris) {

    Judgement standing() {
        List<Judgement.Reason> worse = worse();
        if (!worse.isEmpty()) {
            return new Judgement.Worse(worse);
        }
        List<Judgement.Reason> better = better();
        return better.isEmpty() ? new Judgement.Open() : new Judgement.Better(better);
    }

    private List<Judgement.Reason> worse() {
        var because = new ArrayList<Judgement.Reason>();
        painUp().ifPresent(because::add);
        rolandMorrisUp().ifPresent(because::add);
        verdict(outcomes.verdict().worse()).map(Judgement.Reason.Said::new).ifPresent(because::add);
        return because;
    }

    private Optional<Judgement.Reason> painUp() {
        Outcomes.Worse rule = outcomes.worse();
        LocalDate from = facts.today().minusDays(rule.days() - 1L);
        Series lately = pain.between(from, facts.today());
        Series before = pain.between(from.minusDays(rule.beforeDays()), from.minusDays(1));
        if (lately.readings().size() < rule.atLeastDays() || before.readings().size() < rule.atLeastDays()) {
            return Optional.empty();
        }
        double now = lately.median().orElseThrow();
        double then = before.median().orElseThrow();
        return now - then >= rule.painUp()
                ? Optional.of(new Judgement.Reason.Pain(then, now, rule.days()))
                : Optional.empty();
    }

    private Optional<Judgement.Reason> rolandMorrisUp() {
        List<Reading> said = rolandMorris.readings();
        if (said.size() < 2 || !isFresh(said.getLast())) {
            return Optional.empty();
        }
        double before =
                Math.min(said.getFirst().value(), said.get(said.size() - 2).value());
        double now = said.getLast().value();
        return now - before >= outcomes.worse().rolandMorrisUp()
                ? Optional.of(new Judgement.Reason.RolandMorris(before, now))
                : Optional.empty();
    }

    private boolean isFresh(Reading reading) {
        return outcomes.rolandMorris().reads().stream()
                .flatMap(id -> facts.guide().question(id).stream())
                .map(Question::freshForDays)
                .allMatch(fresh -> fresh.isEmpty()
                        || !reading.on().plusDays(fresh.getAsInt()).isBefore(facts.today()));
    }

    private List<Judgement.Reason> better() {
        var because = new ArrayList<Judgement.Reason>();
        Outcomes.Better rule = outcomes.better();
        List<Reading> said = rolandMorris.readings();
        if (said.size() >= 2
                && isFresh(said.getLast())
                && painStep.filter(step -> -step.by() >= rule.painDown()).isPresent()) {
            double before = said.getFirst().value();
            double now = said.getLast().value();
            if (before > 0 && (before - now) * 100 >= rule.rolandMorrisDownPercent() * before) {
                because.add(new Judgement.Reason.RolandMorris(before, now));
                Step step = painStep.get();
                because.add(new Judgement.Reason.Pain(step.before(), step.now(), Progress.A_WEEK));
            }
        }
        verdict(outcomes.verdict().muchBetter()).map(Judgement.Reason.Said::new).ifPresent(because::add);
        return because;
    }

    /// Her own verdict, where it still counts and is one of these.
    private Optional<Choice> verdict(List<String> codes) {
        return facts.choice(outcomes.verdict().question())
                .filter(codes::contains)
                .flatMap(code -> facts.guide().question(outcomes.verdict().question()).stream()
                        .flatMap(question -> question.kind() instanceof QuestionKind.OneOf(var choices)
                                ? choices.stream()
                                : Stream.empty())
                        .filter(choice -> choice.code().equals(code))
                        .findFirst());
    }
}
