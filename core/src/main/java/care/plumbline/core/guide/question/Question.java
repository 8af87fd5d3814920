package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One question to her.
///
/// @param belongsTo what its answers are about
/// @param askedWhen when it applies: its own condition together with its page's and chapter's; where that is
/// *no*, a
///     yes-no question counts as answered with no and a list as empty
/// @param reopenedBy yes-no questions: a yes to one of them makes any earlier answer to this question stale
/// @param afterResult whether it may wait until the safety screen has said its word: until it is known, she moves
///     as she would if it were a yes
/// @param openedBy the line before it that opens its page and names it: a no to that counts as a no to this, as
///     long as she has not answered this itself
/// @param mood whether it asks after her mood or her sleep, which others read only where she wants that
/// @param picture the small drawing beside it, by name; empty: none
/// @param freshForDays after this many days the answer counts as not known and is asked again; empty: it keeps
public record Question(
        String id,
        QuestionKind kind,
        Text ask,
        Text why,
        BelongsTo belongsTo,
        Optional<Condition> askedWhen,
        boolean afterResult,
        Optional<Question> openedBy,
        boolean mood,
        String picture,
        OptionalInt freshForDays,
        List<String> reopenedBy,
        Optional<Coding> code,
        Place place) {

    public Question {
        reopenedBy = List.copyOf(reopenedBy);
    }

    /// Whether she sets this herself and is never asked.
    public boolean isSetting() {
        return askedWhen.filter(when -> when.text().equals("false")).isPresent();
    }

    /// No two questions share an id; their texts need not be gone through.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// The name under which conditions know the answer.
    public String factName() {
        return kind instanceof QuestionKind.Day(String countsAs, var _) ? countsAs : id;
    }
}
