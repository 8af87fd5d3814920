package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.pace.HoldBack;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.plan.GateStanding;
import care.plumbline.core.plan.StageStanding;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.List;
import java.util.stream.Stream;

/// How fast she goes: her dose and stage, what is held back, and all that changed with its reasons.
public final class Changes {

    private static final int WEEKS = 12;

    /// So many changes are shown at once, the others folded.
    private static final int NEWEST = 6;

    public void addTo(Routes routes) {
        routes.on(PAGE, "/changes", this::page);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        var wording = new Wording(recovery.facts(), visit.language());
        Pace pace = recovery.plan().day().pace();
        StageStanding standing = recovery.plan().standing();
        var turns = new ChangeWords(pace, wording, visit.today());
        List<ChangeWords.Turn> all = turns.since(visit.today().minusWeeks(WEEKS));
        var page = new ChangesPage(
                wording.of(standing.stage().name()),
                wording.of(standing.stage().about()),
                standing.next().map(stage -> wording.of(stage.name())).orElse(""),
                standing.nextGates().stream().map(gate -> gate(gate, wording)).toList(),
                pace.step().ordinal() + 1,
                DoseStep.values().length,
                says(pace.step(), visit.words().today()),
                turns.held(),
                waiting(recovery, wording),
                all.subList(0, Math.min(NEWEST, all.size())),
                all.subList(Math.min(NEWEST, all.size()), all.size()),
                new Rules(visit.guide().version(), rules(recovery, wording)));
        return Reply.Shown.ok(JtechangesGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }

    /// What is held back only because an answer is missing or has grown old.
    private static List<ChangesPage.Waiting> waiting(Recovery recovery, Wording wording) {
        return recovery.safety().limits().stream()
                .filter(limit -> !limit.known())
                .flatMap(limit -> recovery.facts().missing(limit.restriction().when()).stream()
                        .findFirst()
                        .flatMap(question -> Step.all(recovery.facts().guide()).stream()
                                .filter(step -> step.questions().contains(question))
                                .findFirst())
                        .map(step -> new ChangesPage.Waiting(
                                wording.of(limit.restriction().name()),
                                wording.of(limit.because()),
                                "/questions/" + step.tag()))
                        .stream())
                .toList();
    }

    /// What opens the next stage, what held her back, what is not for her now.
    private static List<Rules.Line> rules(Recovery recovery, Wording wording) {
        Stream<Rules.Line> gates = recovery.plan().standing().nextGates().stream()
                .map(GateStanding::gate)
                .map(gate -> Rules.Line.of(
                        wording.of(gate.says()), gate.when(), gate.provenance().sources(), wording));
        Stream<Rules.Line> held = recovery.plan().day().pace().held().stream()
                .map(HoldBack::adjustment)
                .map(one -> Rules.Line.of(
                        wording.of(one.because()),
                        one.trigger().when(),
                        one.provenance().sources(),
                        wording));
        Stream<Rules.Line> waiting = recovery.safety().limits().stream()
                .filter(limit -> !limit.known())
                .map(limit -> Rules.Line.of(
                        wording.of(limit.because()),
                        limit.restriction().when(),
                        limit.restriction().provenance().sources(),
                        wording));
        return Stream.of(gates, held, waiting)
                .flatMap(lines -> lines)
                .filter(line -> !line.says().isEmpty())
                .toList();
    }

    private static ChangesPage.Gate gate(GateStanding gate, Wording wording) {
        return new ChangesPage.Gate(wording.of(gate.gate().says()), gate.open().isYes());
    }

    private static String says(DoseStep step, TodayWords say) {
        return switch (step) {
            case SMALLEST -> say.theSmallest();
            case MIDDLE -> say.theMiddle();
            case FULL -> say.theFullOne();
        };
    }
}
