package care.plumbline.app.web.start;

import care.plumbline.app.seal.Tampered;
import care.plumbline.app.web.Form;
import care.plumbline.app.web.Refused;
import care.plumbline.app.web.Reply;
import care.plumbline.app.web.Routes;
import care.plumbline.app.web.Visit;
import care.plumbline.app.web.questions.Reading;
import care.plumbline.app.web.questions.Step;
import care.plumbline.app.web.questions.StepPage;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Chapter;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Question;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The safety screen, page by page: every sign that needs a doctor before, or beside, any exercise.
///
/// Each run asks everything again that can change. A sign that means *call now* ends it at once. With a journal
/// every page is written as she leaves it; without one her answers ride along ([Trail]).
public final class Screen {

    private final Trail trail;
    private final Chapter safety;
    private final List<Step> steps;

    public Screen(Guide guide) {
        this.trail = new Trail(guide);
        this.safety = guide.chapters().getFirst();
        // What a danger sign asks of somebody we know nothing of; the day does not matter.
        Set<Question> asked = Set.copyOf(Recovery.on(guide, new Journal(List.of()), LocalDate.EPOCH)
                .safety()
                .toAsk());
        this.steps = Step.all(guide).stream()
                .filter(step -> step.chapter().equals(safety)
                        || step.questions().stream().anyMatch(asked::contains))
                .toList();
    }

    public void addTo(Routes routes) {
        routes.anyway("/safety", Signs::page)
                .everybody("/offline/safety", Signs::kept)
                .anyway("/safety/check", visit -> next(visit, List.of(), Set.of(), List.of()))
                .postAnyway("/safety/check", this::take)
                .again("/safety/check", this::again)
                .get("/safety/result", visit -> Result.of(visit, visit.recovery(), List.of()));
    }

    private Reply take(Visit visit) throws Refused, Tampered, Visit.Gone {
        Form form = visit.form();
        List<String> walked = new ArrayList<>(Trail.steps(form));
        Set<String> done = Trail.done(form);
        List<Entry> kept = trail.kept(visit);
        if (form.has("back")) {
            return back(visit, walked, done, kept);
        }
        Optional<Step> step = form.one("step").flatMap(this::step);
        if (step.isPresent()) {
            List<Entry> answers = new Reading(form, visit.today()).answers(step.get());
            kept.addAll(answers);
            if (visit.keeps()) {
                // Also what rode along while her journal could not be written.
                visit.write(kept);
                kept.clear();
            }
            walked.remove(step.get().tag().letters());
            walked.add(step.get().tag().letters());
            done.addAll(form.all(Reading.SHOWN));
        }
        return next(visit, walked, done, kept);
    }

    /// The page she sent once more, because something on it could not be taken.
    private Reply again(Visit visit) throws Refused {
        Form form = visit.form();
        return next(visit, List.copyOf(Trail.steps(form)), Trail.done(form), trail.kept(visit));
    }

    private Optional<Step> step(String tag) {
        return steps.stream().filter(one -> one.tag().letters().equals(tag)).findFirst();
    }

    /// One page back: that page again, as she left it.
    private Reply back(Visit visit, List<String> walked, Set<String> done, List<Entry> kept) {
        if (walked.isEmpty()) {
            return Reply.GoTo.path("/");
        }
        step(walked.removeLast()).ifPresent(last -> last.questions().forEach(question -> done.remove(question.id())));
        return next(visit, walked, done, kept);
    }

    private Reply next(Visit visit, List<String> walked, Set<String> done, List<Entry> kept) {
        Recovery recovery = visit.recoveryWith(kept);
        if (recovery.safety().outcome() instanceof Outcome.CallNow
                && !walked.isEmpty()
                && !visit.form().has("back")) {
            return result(visit, recovery, kept, walked, done);
        }
        List<Step> left = steps.stream()
                .filter(step -> !open(step, recovery, done).isEmpty())
                .toList();
        if (left.isEmpty()) {
            return result(visit, recovery, kept, walked, done);
        }
        Step step = left.getFirst();
        var page = new StepPage(
                visit.say(step.page().title()),
                "",
                step.isTicked(),
                StepPage.fields(open(step, recovery, done), recovery.facts(), visit.language()),
                "/safety/check",
                fields(step, walked, done, kept),
                walked.size(),
                walked.size() + left.size(),
                "",
                !step.isTicked());
        return Reply.Shown.ok("step.jte", page, "Plumbline", Reply.Tab.NONE);
    }

    private static List<StepPage.Kept> fields(Step step, List<String> walked, Set<String> done, List<Entry> kept) {
        var fields = new ArrayList<>(Trail.fields(walked, done, kept));
        fields.add(new StepPage.Kept("step", step.tag().letters()));
        return fields;
    }

    private static Reply result(
            Visit visit, Recovery recovery, List<Entry> kept, List<String> walked, Set<String> done) {
        return visit.hasJournal() && kept.isEmpty()
                ? Reply.GoTo.path("/safety/result")
                : Result.of(visit, recovery, Trail.fields(walked, done, kept));
    }

    /// What is still to be asked on a step in this run. Of the safety chapter everything that can change; of the
    /// others what is not known, such as the two mood questions once a month.
    private List<Question> open(Step step, Recovery recovery, Set<String> done) {
        Facts facts = recovery.facts();
        boolean ours = step.chapter().equals(safety);
        return step.shown(facts).stream()
                .filter(question -> !done.contains(question.id()))
                .filter(question -> ours
                        ? question.freshForDays().isPresent() || !Step.isKnown(question, facts)
                        : recovery.safety().toAsk().contains(question))
                .toList();
    }
}
