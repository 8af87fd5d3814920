package care.plumbline.core.safety;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.util.Set;

/// Which answers say that a danger sign is or may be there: a yes to a danger question, a yes to a line that opens a
/// page of them, lines of the short form.
///
/// @param read the questions that danger signs read
/// @param opening the lines that open a page of questions
/// @param shortForm the question of the check-in with the lines of the short form
public record Ticks(Set<String> read, Set<String> opening, String shortForm) {

    public Ticks {
        read = InOrder.set(read);
        opening = InOrder.set(opening);
    }

    /// As a guide has it.
    public static Ticks of(Guide guide) {
        return new Ticks(
                guide.dangerSigns().stream()
                        .flatMap(sign -> sign.when().facts().stream())
                        .map(fact -> fact.name())
                        .collect(InOrder.toSet()),
                guide.questions()
                        .flatMap(question -> question.openedBy().stream())
                        .map(Question::id)
                        .collect(InOrder.toSet()),
                guide.checkIn().signs());
    }

    /// Whether a danger sign reads what she answered.
    public boolean reads(Entry.Answered said) {
        return read.contains(said.question());
    }

    /// Whether she ticked something by it.
    public boolean isOne(Entry.Answered said) {
        return switch (said.answer()) {
            case Answer.YesNo(boolean yes) ->
                yes && (read.contains(said.question()) || opening.contains(said.question()));
            case Answer.Several(Set<String> codes) -> said.question().equals(shortForm) && !codes.isEmpty();
            case Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ -> false;
        };
    }
}
