package care.plumbline.pages.start;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Screening;
import care.plumbline.core.safety.Turn;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Shape;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a run leads: the page that comes next, one before it, or what it came to.
///
/// A page is shown at once, or as the way to it where a form was taken into her journal ([Place]).
final class Onward {

    private final Place place;
    private final Relief relief;

    Onward(Place place, Relief relief) {
        this.place = place;
        this.relief = relief;
    }

    Reply from(Run run) throws Refused {
        if (run.about().isEmpty() && run.safety().denied().isPresent()) {
            return run.isTaken()
                    ? goTo(run, Optional.empty(), false, false)
                    : Which.page(run.visit(), run.recovery(), run.fieldsToGoOn());
        }
        Screening.Standing standing = run.standing();
        return standing.next().isEmpty()
                ? result(run)
                : page(run, standing.next().get(), standing.left());
    }

    /// A page before the one that comes next: also one that would not be asked again by itself, such as the date of
    /// the birth.
    Reply again(Run run, Step step) throws Refused {
        List<Question> shown = step.shown(run.facts());
        return shown.isEmpty()
                ? from(run)
                : page(
                        run,
                        new Turn(step.chapter(), step.page(), shown),
                        run.standing().left() + 1);
    }

    Reply result(Run run) throws Refused {
        if (Relief.isFor(run.visit(), run.recovery())) {
            return relief.page(run.visit(), run.recovery(), run.fields());
        }
        return run.isInJournal()
                ? Reply.GoTo.path("/safety/result")
                : Result.of(run.visit(), run.recovery(), run.fields());
    }

    private Reply page(Run run, Turn turn, int left) {
        Optional<Finding> about = run.about();
        if (about.isPresent() && turn.page().style() == Page.Style.TICK) {
            return confirm(run, turn, about.get());
        }
        Visit visit = run.visit();
        Step step = Step.of(turn);
        boolean both = saidBoth(visit);
        boolean again = both || saidNothing(visit, step);
        if (run.isTaken()) {
            return goTo(run, Optional.of(step), again, both);
        }
        var page = new StepPage(
                visit.say(step.page().title()),
                "",
                step.isTicked(),
                fields(run, turn),
                "/safety/check",
                run.fieldsOf(step),
                run.behind(),
                run.behind() + left,
                "",
                !step.isTicked(),
                again,
                both,
                about.isPresent() ? Alert.about(visit, run.recovery(), about.get()) : Alert.of(visit, run.recovery()));
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    private Reply confirm(Run run, Turn turn, Finding about) {
        Question said = turn.questions().getFirst();
        Step asked = Step.of(turn.with(List.of(said)));
        return run.isTaken()
                ? goTo(run, Optional.of(asked), false, false)
                : Confirm.page(run.visit(), run.recovery(), about, said, run.fieldsOf(asked));
    }

    private boolean saidBoth(Visit visit) {
        return sent(visit)
                        .filter(new Reading(visit.form(), visit.today())::saysBoth)
                        .isPresent()
                || Place.asksWhich(visit.query());
    }

    /// Whether she left the page without a word on it, so that it asks back.
    private boolean saidNothing(Visit visit, Step step) {
        var reading = new Reading(visit.form(), visit.today());
        return Place.asksAgain(visit.query())
                || sent(visit)
                        .filter(one -> reading.saysNothing(one)
                                || (!one.isTicked() && one.tag().equals(step.tag())))
                        .isPresent();
    }

    /// The page she sent, unless she turned back on it or comes back to it.
    private Optional<Step> sent(Visit visit) {
        return visit.form().has("back") || visit.form().has(Screen.AS_LEFT)
                ? Optional.empty()
                : visit.form().one("step").flatMap(place::step);
    }

    private Reply goTo(Run run, Optional<Step> shown, boolean again, boolean both) {
        return Reply.GoTo.path(run.address(place, shown, again, both));
    }

    /// As she left them; but what somebody has looked at is not told again by a tick that only stood there.
    private static List<Field> fields(Run run, Turn turn) {
        List<Finding> leading = run.safety().findings();
        Set<String> seen = run.safety().seen().stream()
                .map(Safety.Looked::finding)
                .filter(finding -> !leading.contains(finding))
                .flatMap(finding -> finding.said().stream())
                .map(Question::id)
                .collect(InOrder.toSet());
        Stream<Field> fields =
                StepPage.fields(turn.questions(), run.facts(), run.visit().language()).stream();
        return fields.map(field ->
                        seen.contains(field.id()) && field.shape() instanceof Shape.YesNo ? field.unsaid() : field)
                .toList();
    }
}
