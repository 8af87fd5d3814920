package care.plumbline.pages.progress;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.progress.Judgement;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.words.ProgressWords;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All in all: clearly worse, clearly better, and the way to help that her mood leads to.
record OverallView(Recovery recovery, Progress progress, Wording wording) {

    private Outcomes outcomes() {
        return recovery.facts().guide().outcomes();
    }

    /// Who has to look, where she is clearly worse.
    Optional<ProgressPage.Worse> worse() {
        if (!(progress.standing() instanceof Judgement.Worse(var because))) {
            return Optional.empty();
        }
        Outcomes.Worse rule = outcomes().worse();
        return Optional.of(new ProgressPage.Worse(
                because.stream()
                        .map(reason -> switch (reason) {
                            case Judgement.Reason.Pain _ -> wording.of(rule.painSays());
                            case Judgement.Reason.RolandMorris _ -> wording.of(rule.rolandMorrisSays());
                            case Judgement.Reason.Said _ -> wording.of(rule.verdictSays());
                        })
                        .toList(),
                wording.of(rule.meaning()),
                wording.all(rule.todo()),
                wording.toSay(rule.say()),
                Cited.of(rule.provenance(), Words.of(wording))));
    }

    /// That she is clearly better, and why; empty where she is not.
    String better() {
        return progress.standing() instanceof Judgement.Better(var because)
                ? wording.of(outcomes().better().says()) + " " + reasons(because)
                : "";
    }

    private String reasons(List<Judgement.Reason> because) {
        ProgressWords say = Words.of(wording).progress();
        return because.stream()
                .map(reason -> switch (reason) {
                    case Judgement.Reason.Pain(double before, double now, int _) ->
                        say.yourPainWent(InWords.number(before, say), InWords.number(now, say));
                    case Judgement.Reason.RolandMorris(double before, double now) ->
                        say.youTickLines(InWords.number(before, say), InWords.number(now, say));
                    case Judgement.Reason.Said(var verdict) -> say.youSaid(wording.of(verdict.says()));
                })
                .collect(Collectors.joining(" "));
    }

    /// The path that the two mood questions lead to, without its name.
    String mood() {
        return recovery.safety().findings().stream()
                .filter(finding -> finding.sign().id().equals(outcomes().moodSign()))
                .flatMap(finding -> finding.because().stream())
                .findFirst()
                .map(wording::of)
                .orElse("");
    }

    /// Her own verdict, in words; empty where it is not known or too old.
    String verdict() {
        String question = outcomes().verdict().question();
        return recovery.facts()
                .choice(question)
                .flatMap(_ -> new Answered(recovery.facts(), wording).chosen(question))
                .map(InWords::first)
                .orElse("");
    }
}
