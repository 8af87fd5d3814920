package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The safety screen: which questions come next, and when it is over. Every door asks it.
///
/// A run asks all that can change of the first chapter, and of the others whatever a danger sign still needs:
/// also what only makes one more urgent. Whatever [Safety] calls open is asked before it ends, unless somebody
/// must be called now: that ends it at once.
public final class Screening {

    private final Chapter first;
    private final List<Turn> turns;

    public Screening(Guide guide) {
        this.first = guide.chapters().getFirst();
        this.turns = Turn.all(guide);
    }

    /// How one run stands.
    ///
    /// @param next what to ask now; empty: it is over
    /// @param left how many turns are left as far as is known, this one included
    public record Standing(Optional<Turn> next, int left) {}

    /// @param shown the questions this run has asked already, answered or not
    /// @param began whether she has answered anything in this run: a call-now found earlier may be asked about
    ///     again
    public Standing standing(Facts facts, Safety safety, Set<String> shown, boolean began) {
        return began && safety.outcome() instanceof Outcome.CallNow
                ? new Standing(Optional.empty(), 0)
                : of(left(facts, safety, shown));
    }

    /// What may be asked once the screen has said its word, and what hangs on the answers.
    public Standing afterwards(Facts facts, Safety safety, Set<String> shown) {
        return of(open(
                Stream.concat(safety.toAsk().stream(), safety.later().stream()).toList(), shown, facts));
    }

    /// What is open and nothing else: first what belongs to something she told, then the rest.
    public Standing open(Facts facts, Safety safety, Set<String> shown, boolean began) {
        if (began && safety.outcome() instanceof Outcome.CallNow) {
            return new Standing(Optional.empty(), 0);
        }
        List<Turn> told = holding(
                safety.ticked().stream()
                        .filter(one -> one.line().kind() != TickedLine.Kind.SOMETHING_ELSE)
                        .flatMap(one -> one.open().stream())
                        .toList(),
                shown);
        return of(told.isEmpty() ? rest(facts, safety.toAsk(), shown) : told);
    }

    /// Questions that are open, and the lines that would open or deny them.
    private List<Turn> rest(Facts facts, List<Question> toAsk, Set<String> shown) {
        List<Question> lines = toAsk.stream()
                .flatMap(question -> question.openedBy().stream())
                .filter(line -> !facts.isFresh(line))
                .toList();
        List<Turn> left = open(Stream.concat(toAsk.stream(), lines.stream()).toList(), shown, facts);
        return left.isEmpty() ? holding(toAsk, shown) : left;
    }

    /// What she said that shows a danger sign, asked again so that she can take it back.
    public Standing about(Facts facts, Safety safety, DangerSign sign, Set<String> shown) {
        Stream<Finding> found =
                Stream.concat(safety.findings().stream(), safety.seen().stream().map(Safety.Looked::finding));
        return found.filter(finding -> finding.sign().equals(sign))
                .findFirst()
                .map(finding -> of(holding(
                        finding.said().stream()
                                .filter(question -> isSign(question, facts))
                                .toList(),
                        shown)))
                .orElse(new Standing(Optional.empty(), 0));
    }

    /// A question of the screen, or the answer by itself: nobody has to say again how she feeds.
    private boolean isSign(Question question, Facts facts) {
        return question.kind() instanceof QuestionKind.YesNo
                || question.kind() instanceof QuestionKind.Scored
                || (question.freshForDays().isPresent()
                        && facts.latest(question.id()).isPresent());
    }

    /// The turns that hold these questions, in the guide's order.
    public List<Turn> holding(List<Question> questions, Set<String> shown) {
        return turns.stream()
                .map(turn -> turn.with(turn.questions().stream()
                        .filter(question -> questions.contains(question) && !shown.contains(question.id()))
                        .toList()))
                .filter(turn -> !turn.questions().isEmpty())
                .toList();
    }

    private static Standing of(List<Turn> left) {
        return new Standing(left.stream().findFirst(), left.size());
    }

    private List<Turn> left(Facts facts, Safety safety, Set<String> shown) {
        List<Turn> left = turns.stream()
                .map(turn -> turn.with(turn.shown(facts).stream()
                        .filter(question -> !shown.contains(question.id()) && isDue(turn, question, facts, safety))
                        .toList()))
                .filter(turn -> !turn.questions().isEmpty())
                .toList();
        // What no page would show by itself is asked all the same: nothing is called open that cannot be
        // answered.
        return left.isEmpty() ? holding(safety.toAsk(), shown) : left;
    }

    private List<Turn> open(List<Question> questions, Set<String> shown, Facts facts) {
        return turns.stream()
                .map(turn -> turn.with(turn.shown(facts).stream()
                        .filter(question -> questions.contains(question) && !shown.contains(question.id()))
                        .toList()))
                .filter(turn -> !turn.questions().isEmpty())
                .toList();
    }

    private boolean isDue(Turn turn, Question question, Facts facts, Safety safety) {
        return turn.chapter().equals(first) && !question.afterResult()
                ? question.freshForDays().isPresent() || !facts.isFresh(question)
                : safety.toAsk().contains(question);
    }
}
