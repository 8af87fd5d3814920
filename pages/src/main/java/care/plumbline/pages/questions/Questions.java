package care.plumbline.pages.questions;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The chapters, and each step of them.
public final class Questions {

    private final List<Step> steps;

    public Questions(Guide guide) {
        this.steps =
                Step.all(guide).stream().filter(step -> step.chapter().walk()).toList();
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/questions", this::chapters)
                .on(PAGE, "/questions/{tag}", this::show)
                .on(WRITING, "/questions/{tag}", this::take);
    }

    private Reply chapters(Visit visit) throws Visit.Gone {
        Facts facts = needed(visit);
        var chapters = new ArrayList<ChaptersPage.Row>();
        for (Chapter chapter : visit.guide().chapters()) {
            List<Step> open = steps.stream()
                    .filter(step ->
                            step.chapter().equals(chapter) && !step.shown(facts).isEmpty())
                    .toList();
            if (open.isEmpty()) {
                continue;
            }
            long done = open.stream().filter(step -> step.isAnswered(facts)).count();
            Step next = open.stream()
                    .filter(step -> !step.isAnswered(facts))
                    .findFirst()
                    .orElse(open.getFirst());
            chapters.add(new ChaptersPage.Row(
                    visit.say(chapter.title()),
                    visit.say(chapter.about()),
                    "/questions/" + next.tag(),
                    chapter.minutes(),
                    (int) done,
                    open.size()));
        }
        return Reply.Shown.ok(JtechaptersGenerated::render, new ChaptersPage(chapters), Title.QUESTIONS, Tab.MORE);
    }

    private static Facts needed(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        return visit.facts();
    }

    private Optional<Step> step(String tag) {
        return steps.stream().filter(step -> step.tag().letters().equals(tag)).findFirst();
    }

    private Reply show(Visit visit) throws Visit.Gone {
        Facts facts = needed(visit);
        Optional<Step> step = step(visit.part("tag"));
        if (step.isEmpty() || step.get().shown(facts).isEmpty()) {
            return Reply.GoTo.path("/questions");
        }
        return page(visit, step.get(), facts);
    }

    private Reply page(Visit visit, Step step, Facts facts) {
        List<Step> open = open(facts);
        int at = open.indexOf(step);
        List<Step> chapter = open.stream()
                .filter(one -> one.chapter().equals(step.chapter()))
                .toList();
        var page = new StepPage(
                visit.say(step.page().title()),
                visit.say(step.chapter().title()),
                step.isTicked(),
                StepPage.fields(step.shown(facts), facts, visit.language(), visit.units()),
                "/questions/" + step.tag(),
                List.of(),
                chapter.indexOf(step),
                chapter.size(),
                at > 0 ? "/questions/" + open.get(at - 1).tag() : "/questions",
                true,
                Alert.of(visit, visit.recovery()));
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.QUESTIONS, Tab.MORE);
    }

    private List<Step> open(Facts facts) {
        return steps.stream().filter(step -> !step.shown(facts).isEmpty()).toList();
    }

    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        needed(visit);
        Step step = step(visit.part("tag")).orElseThrow(() -> Refused.notOffered("question"));
        var reading = new Reading(visit.form(), visit.today());
        if (reading.saysNothing(step)) {
            throw Refused.asking(
                    step.questions().getFirst().id(), "", visit.say(step.page().title()), List.of());
        }
        List<Entry> answers = reading.answers(step);
        AskBack.weights(visit, answers);
        visit.write(answers);
        Facts facts = visit.facts();
        if (step.isTicked() && !visit.form().has("skip") && !step.isAnswered(facts)) {
            // A tick opened a question behind it.
            return Reply.GoTo.path("/questions/" + step.tag());
        }
        List<Step> open = open(facts);
        int next = Math.max(open.indexOf(step), -1) + 1;
        boolean inChapter = next < open.size() && open.get(next).chapter().equals(step.chapter());
        return Reply.GoTo.path(inChapter ? "/questions/" + open.get(next).tag() : "/questions");
    }
}
