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
    /// By line, the place where she said last what of it is there.
    private final Map<String, Long> said = new LinkedHashMap<>();
    /// By line she had ticked, the place of a later form in which she left it empty.
    private final Map<String, Long> left = new LinkedHashMap<>();

    ShortForm(Guide guide) {
        this.guide = guide;
    }

    void take(String question, Answer answer, long place) {
        if (question.equals(guide.checkIn().signs()) && answer instanceof Answer.Several(var lines)) {
            ticked.keySet().stream().filter(line -> !lines.contains(line)).forEach(line -> left.put(line, place));
            lines.forEach(line -> ticked.put(line, place));
        } else if (!ticked.isEmpty() && answer.equals(new Answer.YesNo(true))) {
            guide.quickChecks().stream()
                    .filter(line -> stands(line, question))
                    .forEach(line -> said.put(line.id().value(), place));
        }
    }

    boolean isTicked(QuickCheck line) {
        return ticked.containsKey(line.id().value());
    }

    /// Whether she said after her tick what of this line is there.
    boolean isSaid(QuickCheck line) {
        return isAfterTick(said, line);
    }

    /// Whether she filled in the form again after her tick and left this line empty.
    boolean isLeft(QuickCheck line) {
        return isAfterTick(left, line);
    }

    private boolean isAfterTick(Map<String, Long> places, QuickCheck line) {
        String id = line.id().value();
        return places.getOrDefault(id, -1L) > ticked.getOrDefault(id, -1L);
    }

    /// Whether a line stands for a danger question.
    private boolean stands(QuickCheck line, String question) {
        return line.opensAll()
                ? guide.adjusting().screen().containsKey(question)
                : line.opens().contains(question);
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
        return ticked.getOrDefault(line.id().value(), -1L) > after && stands(line, question.id());
    }
}
