package care.plumbline.core.facts;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.util.List;
import java.util.Set;

/// What she told by a line that stands for several questions.
///
/// Her tick says that something is there, before she has said what. None of them is then no answer to the line:
/// either the tick was a mistake, or something is there that we do not ask for, and only she knows which.
///
/// @param kind which of the lines it is
/// @param id of the line
/// @param says its words
/// @param asked the question that holds it
/// @param behind what it stands for, as far as that applies to her
/// @param unsaid those of them that no answer of hers settles
/// @param said whether she has said since what of it is there
/// @param left whether she filled in its list again since, and left it empty
public record TickedLine(
        Kind kind,
        String id,
        Text says,
        Question asked,
        List<Question> behind,
        List<Question> unsaid,
        boolean said,
        boolean left) {

    /// Which lines stand for several questions.
    public enum Kind {
        /// A line of the short form, with the questions it opens.
        SHORT_FORM,
        /// The line of the short form for whatever has none: the whole screen stands behind it.
        SOMETHING_ELSE,
        /// A line of the safety screen that opens a page.
        PAGE,
        /// What showed up while she moved: an answer by itself, that asks for more.
        MOVED,
        /// A pain that is strong: an answer by itself, that asks for more.
        PAIN
    }

    public TickedLine {
        behind = List.copyOf(behind);
        unsaid = List.copyOf(unsaid);
    }

    /// Whether it is asked with the check-in, on a page of its own.
    public boolean isOfCheckIn() {
        return switch (kind) {
            case SHORT_FORM, PAIN -> true;
            case SOMETHING_ELSE, PAGE, MOVED -> false;
        };
    }

    /// Whether none of its questions takes it away: only she can, by a word on the line itself.
    public boolean isHeld() {
        return switch (kind) {
            case SHORT_FORM, SOMETHING_ELSE, PAGE -> !said && !left;
            case MOVED, PAIN -> false;
        };
    }

    /// Whether a question stands behind it.
    public boolean standsFor(String question) {
        return behind.stream().anyMatch(one -> one.id().equals(question));
    }

    /// The same once more, so that all behind it is asked again.
    public Entry.Answered toldAgain(Facts facts) {
        if (kind == Kind.PAGE) {
            return new Entry.Answered(facts.today(), id, new Answer.YesNo(true));
        }
        Set<String> lines = facts.linesTold().toKeep();
        lines.add(id);
        return new Entry.Answered(facts.today(), asked.id(), new Answer.Several(lines));
    }

    /// That it was a mistake, or has passed. The other lines stay as she told them.
    public Entry.Answered takenBack(Facts facts) {
        if (kind == Kind.PAGE) {
            return new Entry.Answered(facts.today(), id, new Answer.YesNo(false));
        }
        Set<String> others = facts.linesTold().toKeep();
        others.remove(id);
        return new Entry.Answered(facts.today(), asked.id(), new Answer.Several(others));
    }
}
