package care.plumbline.pages.checkin;

import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The lines of the short form of the danger signs that she ticked, and the questions behind them.
final class TickedLines {

    private static final String TICKED = "ticked";
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
            if (guide.quickChecks().stream()
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
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.addAll(visit.facts().linesTold().toKeep());
        return Optional.of(new Entry.Answered(visit.today(), guide.checkIn().signs(), new Answer.Several(lines)));
    }

    /// What her ticks ask, as boxes, a page at a time; then what they mean.
    Reply which(Visit visit) throws Visit.Gone {
        return which(visit, false);
    }

    private Reply which(Visit visit, boolean again) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        Safety safety = recovery.safety();
        List<Question> open = safety.toTick().stream().limit(AT_ONCE).toList();
        if (open.isEmpty()) {
            boolean over = safety.outcome() instanceof Outcome.CallNow
                    || safety.toAsk().isEmpty();
            return Reply.GoTo.path(
                    !over ? "/safety/check" : Hurting.isAlone(recovery) ? "/check-in/signs" : "/safety/result");
        }
        var page = new StepPage(
                isOfPain(safety)
                        ? visit.say(guide.checkIn().strongPain().says())
                        : visit.words().checkIn().youTickedSomething(),
                "",
                true,
                StepPage.fields(open, recovery.facts(), visit.language()),
                "/check-in/signs",
                List.of(),
                1,
                2,
                "/today",
                false,
                again,
                false,
                Alert.of(visit, recovery));
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.TODAY, Tab.NONE);
    }

    /// Whether it is her pain alone that asks.
    private static boolean isOfPain(Safety safety) {
        return safety.ticked().stream()
                .filter(one -> one.line().isOfCheckIn() && !one.isDenied())
                .allMatch(one -> one.line().kind() == TickedLine.Kind.PAIN);
    }

    Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Form form = visit.form();
        List<Question> shown = guide.questions()
                .filter(question -> form.all(Reading.SHOWN).contains(question.id()))
                .toList();
        if (!form.has("none") && shown.stream().noneMatch(question -> form.has(question.id()))) {
            // Neither a tick nor "none of these" says nothing: the page asks once more.
            return which(visit, true);
        }
        visit.write(new Reading(form, visit.today()).answers(shown, true));
        return Reply.GoTo.path("/check-in/which");
    }
}
