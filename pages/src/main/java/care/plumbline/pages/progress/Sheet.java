package care.plumbline.pages.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Handle;
import care.plumbline.core.guide.Measure;
import care.plumbline.core.guide.Outcomes;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Week;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.progress.SummaryPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands on the page she takes along, in the order in which a visit asks for it. What she has not said is
/// left out, or said to be open where its absence could mislead.
record Sheet(Recovery recovery, Progress progress, Wording wording, Answered answered, Checks checks) {

    private static final int LONGEST = 200;

    static Sheet of(Recovery recovery, Progress progress, Wording wording) {
        var answered = new Answered(recovery.facts(), wording);
        return new Sheet(recovery, progress, wording, answered, new Checks(recovery, progress, wording, answered));
    }

    private Facts facts() {
        return recovery.facts();
    }

    /// @param mood whether she wants her mood, dark thoughts and her sleep on it
    List<Part> parts(boolean mood) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of("To be looked at first", "from her answers; no diagnosis", checks.leading(mood)));
        parts.add(Part.of("Birth", "", birth()));
        parts.add(Part.of("Safety", "", checks.safety(mood)));
        parts.add(Part.of("Why she comes", "", why()));
        parts.add(Part.of(
                "Three activities",
                "0 not at all, 10 as well as ever; a real change is "
                        + Said.number(outcomes().activities().changeOfOne()) + " for one",
                aims()));
        parts.add(new Part(
                "Pain, 0 to " + outcomes().pain().highest(),
                "by weeks: line the middle, dashes the worst; "
                        + real(outcomes().pain()),
                pain(),
                progress.weeks().size() < 3
                        ? Optional.empty()
                        : Optional.of(PainChart.of(progress.pain(), progress.weeks()))));
        parts.add(Part.of(
                "Roland-Morris, 0 to " + outcomes().rolandMorris().highest(),
                real(outcomes().rolandMorris()),
                rolandMorris()));
        parts.add(Part.of("Pelvic floor", "", checks.floor()));
        parts.add(Part.of("Belly wall", "self-check by fingers", checks.belly()));
        if (mood) {
            parts.add(Part.of("Mood and sleep", "on her wish", mood()));
        }
        parts.add(Part.of("What she has done", "last four weeks", checks.done()));
        parts.add(Part.of("What may add to the pain", "from her answers; no diagnosis", factors()));
        parts.removeIf(part -> part.lines().isEmpty());
        return parts;
    }

    private Outcomes outcomes() {
        return facts().guide().outcomes();
    }

    /// What counts as a real change, by the numbers of the guide that decide it everywhere.
    private static String real(Measure measure) {
        Measure.Change change = measure.change();
        return "a real change is " + Said.number(change.points()) + ", or " + Said.number(change.percent()) + " %"
                + measure.floor()
                        .map(floor -> "; little is seen below " + floor.below())
                        .orElse("");
    }

    private List<Line> birth() {
        var said = new ArrayList<String>();
        if (facts().isPregnantAgain()) {
            said.add(wording.of(facts().guide().pregnantAgain().sayFirst()));
        }
        said.add(Said.first(wording.sinceBirth()) + " since the birth");
        answered.chosen(Handle.BIRTH_MODE.id()).ifPresent(said::add);
        answered.chosen(Handle.TEAR.id()).map(tear -> "tear: " + tear).ifPresent(said::add);
        if (!facts().hidesBaby()) {
            answered.chosen(Handle.FEEDING.id())
                    .map(feeding -> "feeding: " + feeding)
                    .ifPresent(said::add);
        }
        var lines = new ArrayList<>(List.of(new Line("", String.join(" · ", said))));
        answered.chosen(Handle.CLINICIAN_CLEARED.id())
                .ifPresent(what -> lines.add(new Line("Cleared by a clinician", what)));
        answered.chosen(Handle.CLINICIAN_RESTRICTS.id())
                .ifPresent(what -> lines.add(new Line("Not yet, says a clinician", what)));
        return lines;
    }

    private List<Line> why() {
        var lines = new ArrayList<Line>();
        facts().latest(Handle.OWN_WORDS)
                .map(Entry.Answered::answer)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(new Line("", "“" + Answered.cut(text, LONGEST) + "”")));
        answered.chosen(Handle.PAIN_ZONES.id()).ifPresent(where -> lines.add(new Line("Where", where)));
        String patterns = recovery.plan().patterns().stream()
                .filter(PatternFit::isHers)
                .map(fit -> wording.of(fit.pattern().name()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!patterns.isEmpty()) {
            lines.add(new Line("Pattern", patterns));
        }
        answered.chosen(Handle.PAIN_STARTED.id()).ifPresent(when -> lines.add(new Line("Began", when)));
        answered.chosen(Handle.WORSE_WITH.id()).ifPresent(what -> lines.add(new Line("Worse with", what)));
        answered.yes(Handle.PAIN_WOKE.id())
                .ifPresent(woke -> lines.add(new Line("Woke her at night", woke ? "yes, lately" : "not lately")));
        return lines;
    }

    private List<Line> aims() {
        return progress.aims().stream()
                .map(aim -> new Line(
                        Answered.cut(aim.words(), 70),
                        aim.step()
                                .map(step -> Said.number(step.before()) + " → " + Said.number(step.now())
                                        + (step.real() ? ", a real change" : ""))
                                .or(() -> aim.now().map(now -> Said.number(now.value())))
                                .orElse("not said")))
                .toList();
    }

    private List<Line> pain() {
        List<Week> weeks = progress.weeks();
        if (weeks.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(week("First week", weeks.getFirst()));
        if (weeks.size() > 1) {
            lines.add(week("Last week", weeks.getLast()));
        }
        String trend = new Sentences(progress, facts().today()).trend();
        if (!trend.isEmpty()) {
            lines.add(new Line("Trend", trend));
        }
        return lines;
    }

    private static Line week(String label, Week week) {
        return new Line(
                label,
                "middle " + Said.number(week.median()) + ", worst " + Said.number(week.worst()) + " (" + week.days()
                        + (week.days() == 1 ? " day)" : " days)"));
    }

    private List<Line> rolandMorris() {
        return progress
                .rolandMorrisStep()
                .map(step -> new Line(
                        Said.day(step.since()) + " → " + Said.day(step.until()),
                        Said.number(step.before()) + " → " + Said.number(step.now())
                                + (step.real() ? ", a real change" : "")))
                .or(() -> progress.rolandMorris()
                        .last()
                        .map(last -> new Line(Said.day(last.on()), Said.number(last.value()))))
                .stream()
                .toList();
    }

    private List<Line> mood() {
        var lines = new ArrayList<Line>();
        facts().whole(Handle.MOOD_SUM).ifPresent(sum -> lines.add(new Line("PHQ-2", sum + " of 6")));
        facts().whole(Handle.SLEEP_HOURS)
                .ifPresent(hours -> lines.add(new Line("Sleep", hours + " hours in a day and night")));
        facts().whole(Handle.LONGEST_SLEEP)
                .ifPresent(hours -> lines.add(new Line("Longest stretch", hours + " hours")));
        return lines;
    }

    private List<Line> factors() {
        return recovery.causes().shown().stream()
                .map(one -> new Line(
                        wording.of(one.cause().name()),
                        one.fit().says() + "; science: "
                                + one.cause().provenance().evidence().code()))
                .toList();
    }
}
