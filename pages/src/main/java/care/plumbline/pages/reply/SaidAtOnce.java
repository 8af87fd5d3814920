package care.plumbline.pages.reply;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A danger sign can be told at many doors: the questions of a chapter, the week's, those after a session, an
/// answer of a clinic. Whichever it was, what it means and whom to call is the next thing she sees.
final class SaidAtOnce {

    /// Where a finding stands first by itself.
    private static final List<String> SAYS_SO = List.of("/today", "/safety", "/check-in/which");

    private SaidAtOnce() {}

    /// The reply to a form, or the way to what it told.
    static Reply of(Visit visit, Reply reply) {
        return reply instanceof Reply.GoTo(String place, var _) && !saysSo(place) && tells(visit)
                ? Reply.GoTo.path("/safety/result")
                : reply;
    }

    private static boolean saysSo(String place) {
        return SAYS_SO.stream()
                .anyMatch(own -> place.equals(own) || place.startsWith(own + "/") || place.startsWith(own + "?"));
    }

    /// Whether what she wrote is part of something that leads, or that she has to say more about.
    private static boolean tells(Visit visit) {
        Set<Question> said = visit.written().stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .filter(answered -> !answered.answer().equals(new Answer.YesNo(false)))
                .flatMap(answered -> visit.guide().question(answered.question()).stream())
                .filter(SaidAtOnce::isSign)
                .collect(InOrder.toSet());
        if (said.isEmpty()) {
            return false;
        }
        Safety safety = visit.known().safety();
        Stream<Question> found = safety.leading().stream().flatMap(finding -> finding.said().stream());
        Stream<Question> ticked =
                safety.unsettled().stream().map(one -> one.line().asked());
        return Stream.concat(found, ticked).anyMatch(said::contains);
    }

    /// A sign is told by a yes or by an answer that is scored; all else only adds to it.
    private static boolean isSign(Question question) {
        return question.kind() instanceof QuestionKind.YesNo || question.kind() instanceof QuestionKind.Scored;
    }
}
