package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/// What she ticked in the short form of danger signs, and what that asks again.
///
/// A tick says that something is there, before she has said what. Whatever she answered before it to the
/// questions behind that line counts no more, until she answers them anew.
final class ShortForm {

    private final Guide guide;
    /// By line, the place among her answers where she ticked it last.
    private final Map<String, Long> ticked = new LinkedHashMap<>();

    ShortForm(Guide guide) {
        this.guide = guide;
    }

    void take(String question, Answer answer, long place) {
        if (question.equals(guide.checkIn().signs()) && answer instanceof Answer.Several(var lines)) {
            lines.forEach(line -> ticked.put(line, place));
        }
    }

    /// Whether she ticked a line that opens a danger question after a place.
    boolean asksAgain(Question question, long after) {
        if (ticked.isEmpty()) {
            return false;
        }
        return guide.quickChecks().stream().anyMatch(line -> asksAgain(line, question, after));
    }

    /// Whether she ticked this line, which opens a danger question, after a place.
    boolean asksAgain(QuickCheck line, Question question, long after) {
        return ticked.getOrDefault(line.id().value(), -1L) > after
                && (line.opensAll()
                        ? guide.adjusting().screen().containsKey(question.id())
                        : line.opens().contains(question.id()));
    }
}
