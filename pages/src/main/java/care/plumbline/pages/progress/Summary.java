package care.plumbline.pages.progress;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Release;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SheetWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// One page to take along to a visit. It goes nowhere by itself: she prints it or shows it.
public final class Summary {

    private static final String NAME = Handle.SUMMARY_NAME.id();
    private static final String BIRTH_DATE = Handle.SUMMARY_BIRTH_DATE.id();
    private static final String QUESTIONS = Handle.SUMMARY_QUESTIONS.id();
    private static final String MOOD = Handle.SUMMARY_MOOD.id();

    /// Sources named on the page; the rest stand with each statement in the program.
    private static final int MOST_SOURCES = 10;

    private final Guide guide;
    private final List<Question> asked;

    public Summary(Guide guide) {
        this.guide = guide;
        this.asked = List.of(NAME, BIRTH_DATE, QUESTIONS, MOOD).stream()
                .flatMap(id -> guide.question(id).stream())
                .toList();
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/summary", this::page).on(WRITING, "/summary", this::take);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        Facts facts = recovery.facts();
        Progress progress = Progress.of(facts, recovery.journal(), recovery.plan());
        var wording = new Wording(facts, visit.language());
        Optional<Boolean> mood = facts.latest(MOOD)
                .map(Entry.Answered::answer)
                .filter(Answer.YesNo.class::isInstance)
                .map(answer -> ((Answer.YesNo) answer).yes());
        var page = new SummaryPage(
                words(facts, NAME),
                words(facts, BIRTH_DATE),
                words(facts, QUESTIONS),
                mood,
                visit.words()
                        .progress()
                        .sheetOfDays(
                                InWords.in(visit.words()).dayAndYear(progress.since()),
                                InWords.in(visit.words()).dayAndYear(facts.today())),
                Sheet.of(recovery, progress, wording).parts(mood.orElse(false)),
                method(recovery, visit.words().sheet()),
                Lead.of(visit, recovery));
        return Reply.Shown.ok(JtesummaryGenerated::render, page, Title.PLUMBLINE, Tab.PROGRESS);
    }

    private static String words(Facts facts, String question) {
        return facts.latest(question)
                .map(Entry.Answered::answer)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .orElse("");
    }

    private String method(Recovery recovery, SheetWords say) {
        var sources = new LinkedHashSet<String>();
        recovery.causes().shown().stream()
                .flatMap(one -> one.cause().provenance().sources().stream())
                .forEach(source -> sources.add(source.id().replace('-', ' ')));
        var outcomes = guide.outcomes();
        List.of(
                        outcomes.rolandMorris().provenance(),
                        outcomes.pain().provenance(),
                        outcomes.better().provenance())
                .forEach(provenance -> provenance
                        .sources()
                        .forEach(source -> sources.add(source.id().replace('-', ' '))));
        sources.removeIf(name -> name.equals("practice") || name.equals("judgement"));
        return say.method(
                guide.version(),
                Release.VERSION,
                String.join(", ", sources.stream().limit(MOST_SOURCES).toList()));
    }

    /// What she left empty she takes off the page.
    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Facts facts = visit.facts();
        var entries = new ArrayList<Entry>();
        for (Entry entry : new Reading(visit.form(), visit.today()).answers(asked, false)) {
            if (entry instanceof Entry.Answered(var _, String question, Answer answer)
                    && !facts.latest(question)
                            .map(Entry.Answered::answer)
                            .filter(answer::equals)
                            .isPresent()) {
                entries.add(entry);
            }
        }
        for (String question : List.of(NAME, BIRTH_DATE, QUESTIONS)) {
            if (visit.form().has(question)
                    && visit.form().one(question).isEmpty()
                    && !words(facts, question).isEmpty()) {
                entries.add(new Entry.Answered(visit.today(), question, new Answer.Words("")));
            }
        }
        visit.write(entries);
        return Reply.GoTo.path("/summary");
    }
}
