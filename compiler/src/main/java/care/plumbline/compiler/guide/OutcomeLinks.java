package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.stream.Stream;

/// Checks that how she is doing is read off questions she is asked, and her verdict off choices she has.
final class OutcomeLinks {

    private static final String FILE = "outcomes.yaml";

    private final Guide guide;
    private final Draft draft;
    private final Links links;

    OutcomeLinks(Guide guide, Draft draft, Links links) {
        this.guide = guide;
        this.draft = draft;
        this.links = links;
    }

    void check() {
        Outcomes outcomes = guide.outcomes();
        links.toQuestions(
                FILE,
                Stream.of(
                                outcomes.activities().asked().stream()
                                        .flatMap(one -> Stream.of(one.words(), one.now())),
                                outcomes.pain().reads().stream(),
                                outcomes.rolandMorris().reads().stream(),
                                outcomes.confidence().reads().stream(),
                                Stream.of(outcomes.verdict().question()))
                        .flatMap(names -> names));
        verdicts(outcomes.verdict());
        links.toSigns(new Place(FILE, 1), List.of(outcomes.moodSign()));
        guide.course()
                .forEach(line -> links.toPatterns(
                        line.provenance().place(), line.pattern().stream().toList()));
    }

    private void verdicts(Outcomes.Verdict verdict) {
        guide.question(verdict.question()).ifPresent(question -> {
            if (!(question.kind() instanceof QuestionKind.OneOf(var choices))) {
                draft.problem(verdict.provenance().place(), verdict.question() + " is not one of several choices");
                return;
            }
            Stream.concat(verdict.muchBetter().stream(), verdict.worse().stream())
                    .filter(code ->
                            choices.stream().noneMatch(choice -> choice.code().equals(code)))
                    .forEach(code -> draft.problem(
                            draft.mentioned(code, verdict.provenance().place()),
                            verdict.question() + " has no choice " + code));
        });
    }
}
