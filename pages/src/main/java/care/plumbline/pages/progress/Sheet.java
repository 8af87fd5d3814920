package care.plumbline.pages.progress;

import care.plumbline.core.cause.Fit;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Step;
import care.plumbline.core.progress.Week;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.progress.SummaryPage.Part;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.FitWords;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What stands on the page she takes along, in the order in which a visit asks for it. What she has not said is
/// left out, or said to be open where its absence could mislead.
record Sheet(Recovery recovery, Progress progress, Wording wording, ToldLines told, Checks checks) {

    /// Fewer weeks make no line.
    private static final int WEEKS_TO_DRAW = 3;

    static Sheet of(Recovery recovery, Progress progress, Wording wording) {
        var answered = new Answered(recovery.facts(), wording);
        return new Sheet(
                recovery,
                progress,
                wording,
                new ToldLines(recovery, wording, answered),
                new Checks(recovery, progress, wording, answered));
    }

    private Facts facts() {
        return recovery.facts();
    }

    private SheetWords say() {
        return Words.of(wording).sheet();
    }

    private InWords said() {
        return InWords.in(Words.of(wording));
    }

    /// What nobody who looks at her may miss.
    ///
    /// @param others what of it is for others to read
    List<Part> first(ForOthers others) {
        var signs = new SignLines(recovery, wording, others);
        var parts = new ArrayList<Part>();
        parts.add(Part.of(say().toBeLookedAtFirst(), say().noDiagnosis(), signs.leading()));
        parts.add(Part.of(say().birth(), "", told.birth()));
        parts.add(Part.of(say().safety(), "", signs.safety()));
        parts.add(new Part(say().whySheComes(), "", told.why(), Optional.empty(), told.zones()));
        parts.removeIf(part -> part.lines().isEmpty());
        return parts;
    }

    /// What follows.
    ///
    /// @param others what of it is for others to read
    List<Part> then(ForOthers others) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                say().threeActivities(),
                say().threeActivitiesNote(InWords.number(outcomes().activities().changeOfOne(), said().say())),
                aims()));
        boolean drawn = progress.weeks().size() >= WEEKS_TO_DRAW;
        String real = real(outcomes().pain());
        parts.add(new Part(
                say().pain(outcomes().pain().highest()),
                drawn ? say().painNote(real) : real,
                pain(),
                drawn ? Optional.of(PainChart.of(progress.pain(), progress.weeks(), said())) : Optional.empty(),
                Set.of()));
        parts.add(Part.of(
                say().rolandMorris(outcomes().rolandMorris().highest()),
                real(outcomes().rolandMorris()),
                rolandMorris()));
        parts.add(Part.of(say().pelvicFloor(), "", checks.floor()));
        parts.add(Part.of(say().bellyWall(), say().selfCheckByFingers(), checks.belly()));
        if (others.mood()) {
            parts.add(Part.of(say().moodAndSleep(), say().onHerWish(), told.mood()));
        }
        parts.add(Part.of(say().whatSheHasDone(), say().lastFourWeeks(), checks.done()));
        parts.add(Part.of(say().whatMayAdd(), say().noDiagnosis(), factors(others)));
        parts.removeIf(part -> part.lines().isEmpty());
        return parts;
    }

    private Outcomes outcomes() {
        return facts().guide().outcomes();
    }

    /// What counts as a real change, by the numbers of the guide that decide it everywhere.
    private String real(Measure measure) {
        Measure.Change change = measure.change();
        String real = say().realChange(
                        InWords.number(change.percent(), said().say()), InWords.number(change.points(), said().say()));
        return measure.floor()
                .map(floor -> say().littleIsSeenBelow("" + floor.below(), real))
                .orElse(real);
    }

    private List<Line> aims() {
        return progress.aims().stream()
                .map(aim -> new Line(
                        Answered.cut(aim.words(), 70),
                        aim.step()
                                .map(step -> change(step))
                                .or(() -> aim.now().map(now -> InWords.number(now.value(), said().say())))
                                .orElse(say().notSaid())))
                .toList();
    }

    private List<Line> pain() {
        List<Week> weeks = progress.weeks();
        if (weeks.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(week(say().firstWeek(), weeks.getFirst()));
        if (weeks.size() > 1) {
            lines.add(week(say().lastWeek(), weeks.getLast()));
        }
        String trend = new Sentences(progress, facts().today(), said()).trend();
        if (!trend.isEmpty()) {
            lines.add(new Line(say().trend(), trend));
        }
        return lines;
    }

    private Line week(String label, Week week) {
        return new Line(
                label,
                say().middleAndWorst(
                                week.days(),
                                InWords.number(week.median(), said().say()),
                                InWords.number(week.worst(), said().say())));
    }

    private List<Line> rolandMorris() {
        return progress
                .rolandMorrisStep()
                .map(step -> new Line(say().arrow(said().day(step.since()), said().day(step.until())), change(step)))
                .or(() -> progress.rolandMorris()
                        .last()
                        .map(last -> new Line(said().day(last.on()), InWords.number(last.value(), said().say()))))
                .stream()
                .toList();
    }

    private String change(Step step) {
        String before = InWords.number(step.before(), said().say());
        String now = InWords.number(step.now(), said().say());
        return step.real() ? say().arrowReal(before, now) : say().arrow(before, now);
    }

    private String fit(Fit fit) {
        return FitWords.of(fit, Words.of(wording).why());
    }

    private List<Line> factors(ForOthers others) {
        return recovery.causes(others).shown().stream()
                .map(one -> new Line(
                        wording.of(one.cause().name()),
                        say().fitAndScience(
                                        fit(one.fit()),
                                        Cited.sure(
                                                        one.cause().provenance().evidence(),
                                                        Words.of(wording).why())
                                                .toLowerCase(Locale.ROOT))))
                .toList();
    }
}
