package care.plumbline.pages.checkin;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.safety.Outcome;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The lines of the short form of the danger signs that she ticked, and the questions behind them.
final class TickedLines {

    /// Strong pain opens questions like a line of the form, and is none.
    static final String STRONG_PAIN = "strong-pain";

    private static final String TICKED = "ticked";
    private static final String DONE = "done";
    private static final int AT_ONCE = 6;

    private final Guide guide;

    TickedLines(Guide guide) {
        this.guide = guide;
    }

    /// The signs alone: for a day on which something may be new.
    ///
    /// @param again whether it is asked back, because she sent it with nothing on it
    Reply page(Visit visit, boolean again) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        List<CheckInPage.Sign> signs = guide.quickChecks().stream()
                .map(check -> new CheckInPage.Sign(check.id().value(), visit.say(check.ask())))
                .toList();
        var page = new SignsPage(Lead.of(visit, visit.recovery()), signs, again);
        return Reply.Shown.ok(JtesignsGenerated::render, page, Title.TODAY, Tab.NONE);
    }

    Set<String> ticked(Form form) throws Refused {
        var ticked = new LinkedHashSet<String>();
        for (String id : form.all(TICKED)) {
            if (!id.equals(STRONG_PAIN)
                    && guide.quickChecks().stream()
                            .noneMatch(check -> check.id().value().equals(id))) {
                throw Refused.notOffered("sign");
            }
            ticked.add(id);
        }
        return ticked;
    }

    /// Her ticks as an answer: what they open stays open if she leaves now. With those of today she has not yet
    /// said more about, which a later answer of the same day would otherwise take back.
    Optional<Entry> answer(Set<String> ticked, Visit visit) {
        var lines = new TreeSet<>(ticked);
        lines.remove(STRONG_PAIN);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        visit.facts().openLines().forEach(line -> lines.add(line.id().value()));
        return Optional.of(new Entry.Answered(visit.today(), guide.checkIn().signs(), new Answer.Several(lines)));
    }

    /// The questions behind what she ticked, as boxes; then what they mean.
    Reply behind(Visit visit, Set<String> ticked, Set<String> done) {
        Facts facts = visit.facts();
        List<Question> open = open(ticked, facts).stream()
                .filter(question -> !done.contains(question.id()))
                .limit(AT_ONCE)
                .toList();
        if (open.isEmpty()) {
            boolean all = guide.quickChecks().stream()
                    .anyMatch(check ->
                            check.opensAll() && ticked.contains(check.id().value()));
            return all || visit.recovery().safety().outcome() instanceof Outcome.AskFirst
                    ? Reply.GoTo.path("/safety/check")
                    : Reply.GoTo.path("/safety/result");
        }
        var kept = new ArrayList<Kept>();
        ticked.forEach(id -> kept.add(new Kept(TICKED, id)));
        done.forEach(id -> kept.add(new Kept(DONE, id)));
        var page = new StepPage(
                ticked.equals(Set.of(STRONG_PAIN))
                        ? visit.say(guide.checkIn().strongPain().says())
                        : visit.words().checkIn().youTickedSomething(),
                "",
                true,
                StepPage.fields(open, facts, visit.language()),
                "/check-in/signs",
                kept,
                1,
                2,
                "/check-in",
                false);
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.TODAY, Tab.NONE);
    }

    /// What her ticks open, and what those answers open in turn.
    private List<Question> open(Set<String> ticked, Facts facts) {
        var ids = new LinkedHashSet<String>();
        for (QuickCheck check : guide.quickChecks()) {
            if (ticked.contains(check.id().value())) {
                ids.addAll(check.opens());
            }
        }
        if (ticked.contains(STRONG_PAIN)) {
            ids.addAll(guide.checkIn().strongPain().asks());
        }
        return Step.all(guide).stream()
                .filter(step -> step.questions().stream().anyMatch(question -> ids.contains(question.id())))
                .flatMap(step -> step.questions().stream())
                .filter(question -> facts.applies(question) && !facts.isLeftOut(question))
                .filter(question -> ids.contains(question.id())
                        || (question.askedWhen().isPresent()
                                && facts.test(question.askedWhen()).isYes()
                                && !Step.isKnown(question, facts)))
                .toList();
    }

    /// The page once more, where something sent from it could not be taken.
    Reply again(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Form form = visit.form();
        return behind(visit, ticked(form), new LinkedHashSet<>(form.all(DONE)));
    }

    Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Form form = visit.form();
        Set<String> ticked = ticked(new Form(Map.of(TICKED, form.all(TICKED))));
        List<Question> open = open(ticked, visit.facts());
        if (!form.has("none") && open.stream().noneMatch(question -> form.has(question.id()))) {
            // Neither a tick nor "none of these" says nothing: the page asks once more.
            return behind(visit, ticked, new LinkedHashSet<>(form.all(DONE)));
        }
        visit.write(new Reading(form, visit.today()).answers(open, true));
        var done = new LinkedHashSet<>(form.all(DONE));
        done.addAll(form.all(Reading.SHOWN));
        return behind(visit, ticked, done);
    }
}
