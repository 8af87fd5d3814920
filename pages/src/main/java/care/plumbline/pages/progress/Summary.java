package care.plumbline.pages.progress;

import static care.plumbline.pages.reply.Routes.Kind.EVERYBODY;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Release;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.progress.SummaryPage.AsFile;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
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

    /// Where the page is shown in place of a file that a letter of hers kept from being made.
    public static final String WITHOUT_FILE = "/summary?letter=missing";

    private static final String LETTER = "letter";

    /// Sources named on the page; the rest stand with each statement in the program.
    private static final int MOST_SOURCES = 10;

    private final List<Question> asked;

    public Summary(Guide guide) {
        this.asked = List.of(NAME, BIRTH_DATE, QUESTIONS, MOOD).stream()
                .flatMap(id -> guide.question(id).stream())
                .toList();
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/summary", Summary::page)
                .on(WRITING, "/summary", this::take)
                .on(PAGE, "/summary/short", Summary::shortly)
                .on(EVERYBODY, "/scanned", Summary::scanned);
    }

    private static Reply page(Visit visit) throws Visit.Gone {
        return Reply.Shown.ok(JtesummaryGenerated::render, hers(visit), Title.PLUMBLINE, Tab.PROGRESS);
    }

    /// The same in fewer words, as a picture. The lines stand in the picture itself: nobody keeps them for her.
    private static Reply shortly(Visit visit) throws Visit.Gone {
        return Reply.Shown.ok(
                JteshortpageGenerated::render,
                ShortPage.of(hers(visit), visit.words().progress()),
                Title.PLUMBLINE,
                Tab.PROGRESS);
    }

    /// What whoever scanned it sees.
    private static Reply scanned(Visit visit) {
        return Reply.Shown.ok(JtescannedGenerated::render, new ShortPage.Scanned(), Title.PLUMBLINE, Tab.NONE);
    }

    private static SummaryPage hers(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        return sheet(recovery, visit.language(), asFile(visit));
    }

    private static AsFile asFile(Visit visit) {
        if (visit.home().isPhone()) {
            return AsFile.NOT_HERE;
        }
        return visit.query().has(LETTER) ? AsFile.LETTER_MISSING : AsFile.OFFERED;
    }

    private static SummaryPage sheet(Recovery recovery, Language language, AsFile file) {
        Facts facts = recovery.facts();
        Progress progress = Progress.of(facts, recovery.journal(), recovery.plan());
        var wording = new Wording(facts, language);
        Words say = Words.of(wording);
        var parts = Sheet.of(recovery, progress, wording);
        Optional<Boolean> mood = facts.latest(MOOD)
                .map(Entry.Answered::answer)
                .filter(Answer.YesNo.class::isInstance)
                .map(answer -> ((Answer.YesNo) answer).yes());
        ForOthers others = ForOthers.of(facts.guide(), mood.orElse(false));
        return new SummaryPage(
                words(facts, NAME),
                words(facts, BIRTH_DATE),
                words(facts, QUESTIONS),
                mood,
                say.progress()
                        .sheetOfDays(
                                InWords.in(say).dayAndYear(progress.since()),
                                InWords.in(say).dayAndYear(facts.today())),
                parts.first(others),
                parts.then(others),
                method(recovery, others, say.sheet()),
                file);
    }

    /// The sheet alone, as well-formed XML, for whoever makes a file of it.
    ///
    /// @param title what it is called in the file
    /// @param language the tag of the language it is written in
    public record Printed(String title, String language, String article) {}

    public static Printed printed(Recovery recovery, Language language) {
        SummaryPage page = sheet(recovery, language, AsFile.OFFERED);
        Words say = Words.of(new Wording(recovery.facts(), language));
        var text = new StringOutput();
        JtepaperGenerated.render(new OwaspHtmlTemplateOutput(text), Template.Nobody.LOOKS, say, page);
        return new Printed(say.progress().thePageToTakeAlong(), language.tag(), text.toString());
    }

    private static String words(Facts facts, String question) {
        return facts.latest(question)
                .map(Entry.Answered::answer)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .orElse("");
    }

    private static String method(Recovery recovery, ForOthers others, SheetWords say) {
        var sources = new LinkedHashSet<String>();
        recovery.causes(others).shown().stream()
                .flatMap(one -> one.cause().provenance().sources().stream())
                .forEach(source -> sources.add(source.id().replace('-', ' ')));
        Guide guide = recovery.facts().guide();
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
