package care.plumbline.pages.session;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.practice.Course;
import care.plumbline.core.rule.Truth;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SessionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// After a session: thanks, and one question that sets how the next one is; the others for her who wants to say
/// more. All of them may be skipped.
final class After {

    private After() {}

    static Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Optional<Course> course = Course.of(visit.journal(), visit.today())
                .filter(one -> one.last().equals(visit.today()) && !one.canGoOn(visit.today()));
        return course.isEmpty() ? Reply.GoTo.path("/today") : page(visit, course);
    }

    /// The page she sent once more, also when its session is long over.
    static Reply again(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        return page(visit, Course.of(visit.journal(), visit.today()));
    }

    private static Reply page(Visit visit, Optional<Course> course) {
        Facts facts = visit.facts();
        List<Question> ticked = asked(visit, true);
        var page = new AfterPage(
                thanks(course, visit.words().session()),
                says(course, visit.words().session()),
                firstField(visit),
                StepPage.fields(asked(visit, false), facts, visit.language()),
                ticked.isEmpty() ? "" : visit.say(title(ticked.getFirst(), visit.guide())),
                StepPage.fields(ticked, facts, visit.language()),
                RunningSession.of(visit).flatMap(TapBack::step),
                Lead.of(visit, visit.recovery()));
        return Reply.Shown.ok(JteafterGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }

    /// The heading of the page a question stands on.
    private static Text title(Question question, Guide guide) {
        return guide.chapters().stream()
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> page.questions().contains(question))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /// The one question that is asked of everybody.
    static Field firstField(Visit visit) {
        return StepPage.fields(List.of(first(visit)), visit.facts(), visit.language())
                .getFirst();
    }

    private static Question first(Visit visit) {
        return visit.guide()
                .question(visit.guide().checkIn().afterSession().getFirst())
                .orElseThrow();
    }

    /// Signs are ticked, all else is asked on its own. What hangs on something she has not said, such as a
    /// scar, is not asked here.
    private static List<Question> asked(Visit visit, boolean ticked) {
        Facts facts = visit.facts();
        return visit.guide().checkIn().afterSession().stream()
                .skip(1)
                .flatMap(id -> visit.guide().question(id).stream())
                .filter(question ->
                        question.askedWhen().map(facts::test).orElse(Truth.YES).isYes())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo == ticked)
                .toList();
    }

    private static String says(Optional<Course> course, SessionWords say) {
        if (course.flatMap(Course::ended).filter(Ending.PAIN::equals).isPresent()) {
            return say.stoppingWhenItHurts();
        }
        return course.filter(one -> one.done().isEmpty()).isPresent()
                ? say.noneOfItIsFine()
                : say.itCountsInFullThank();
    }

    private static String thanks(Optional<Course> course, SessionWords say) {
        int done = course.map(one -> one.done().size()).orElse(0);
        if (done == 0) {
            return say.enoughForToday();
        }
        String[] spelled = say.smallNumbers().split(", ");
        return say.doneMoves(done, done < spelled.length ? spelled[done] : Integer.toString(done));
    }

    static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        var reading = new Reading(visit.form(), visit.today());
        List<Entry> answers = new ArrayList<>(reading.answers(List.of(first(visit)), false));
        answers.addAll(reading.answers(asked(visit, false), false));
        answers.addAll(reading.answers(asked(visit, true), true));
        if (!answers.isEmpty()) {
            visit.write(answers);
        }
        // Something she ticked may open danger questions again.
        return visit.recovery().safety().toAsk().isEmpty()
                ? Reply.GoTo.path("/today")
                : Reply.GoTo.path("/safety/check");
    }
}
