package care.plumbline.pages.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Handle;
import care.plumbline.core.guide.Measure;
import care.plumbline.core.guide.Outcomes;
import care.plumbline.core.guide.Provenance;
import care.plumbline.core.guide.Text;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.plan.RungStanding;
import care.plumbline.core.progress.Aim;
import care.plumbline.core.progress.Due;
import care.plumbline.core.progress.Milestone;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.progress.ProgressPage.Link;
import care.plumbline.pages.progress.ProgressPage.Rule;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.start.Lead;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How she is doing: her own three first, then pain and the rest.
public final class Progression {

    private final Outcomes outcomes;

    public Progression(Guide guide) {
        this.outcomes = guide.outcomes();
    }

    public void addTo(Routes routes) {
        routes.get("/progress", this::page);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        Facts facts = recovery.facts();
        Progress progress = Progress.of(facts, recovery.journal(), recovery.plan());
        var wording = new Wording(facts, visit.language());
        var all = new AllInAll(recovery, progress, wording);
        var words = new Sentences(progress, facts.today());
        var page = new ProgressPage(
                words.headline(),
                words.below(),
                Lead.of(visit, recovery),
                all.worse(),
                all.mood(),
                all.better(),
                progress.aims().stream().map(Progression::aim).toList(),
                progress.aims().isEmpty()
                        ? "/questions/"
                                + Tag.of(
                                        "step",
                                        "question/"
                                                + outcomes.activities()
                                                        .asked()
                                                        .getFirst()
                                                        .words())
                        : "",
                rule(outcomes.activities().says(), outcomes.activities().provenance(), wording),
                pain(progress, words, wording),
                rolandMorris(progress, wording),
                words.confidence(),
                all.verdict(),
                due(facts, progress),
                new ProgressPage.Doing(
                        words.doing(facts.whole(Handle.ACTIVE_MINUTES)),
                        rule(outcomes.goal().says(), outcomes.goal().provenance(), wording)),
                ladder(recovery, wording),
                progress.milestones().stream()
                        .map(milestone ->
                                new ProgressPage.Reached(reached(milestone, wording), Said.day(milestone.on())))
                        .toList(),
                progress.usual().stream()
                        .map(usual -> new ProgressPage.Usual(wording.of(usual.says()), Cited.of(usual.provenance())))
                        .toList(),
                DaysSay.of(Insights.of(facts, recovery.journal()), visit.language()));
        return new Reply.Shown(
                Reply.Status.OK, JteprogressGenerated::render, page, "Progress", Tab.PROGRESS, wording.sinceBirth());
    }

    static Rule rule(Text says, Provenance provenance, Wording wording) {
        return new Rule(wording.of(says), Cited.of(provenance));
    }

    private static ProgressPage.Aim aim(Aim aim) {
        Optional<String> now = aim.now().map(reading -> at(reading.value()));
        if (aim.step().isEmpty()) {
            return new ProgressPage.Aim(
                    aim.words(),
                    aim.now()
                            .map(reading -> Said.number(reading.value()) + " of 10. We ask again in a week.")
                            .orElse("Not said yet how well it goes."),
                    Optional.empty(),
                    now,
                    true);
        }
        var step = aim.step().get();
        String way = step.before() == step.now()
                ? "As it was: " + Said.number(step.now()) + " of 10"
                : "From " + Said.number(step.before()) + " to " + Said.number(step.now());
        String real = step.real() ? step.isUp() ? ", a real change" : ", clearly harder" : "";
        return new ProgressPage.Aim(aim.words(), way + real, Optional.of(at(step.before())), now, step.isUp());
    }

    /// On a line from 10 to 330 in the units of the drawing.
    private static String at(double value) {
        return Said.number(10 + 32 * value);
    }

    private ProgressPage.Pain pain(Progress progress, Sentences words, Wording wording) {
        Measure measure = outcomes.pain();
        return new ProgressPage.Pain(
                words.pain(),
                words.trend(),
                progress.pain().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PainChart.of(progress.pain(), progress.weeks())),
                rule(measure.says(), measure.provenance(), wording),
                rule(outcomes.line().says(), outcomes.line().provenance(), wording));
    }

    private Optional<ProgressPage.Sum> rolandMorris(Progress progress, Wording wording) {
        Measure measure = outcomes.rolandMorris();
        return progress.rolandMorris().last().map(last -> {
            String says = progress.rolandMorrisStep()
                    .map(step -> "On " + Said.day(step.since()) + " you ticked " + Said.number(step.before())
                            + " of 24 lines, on " + Said.day(step.until()) + " " + Said.number(step.now()) + "."
                            + (step.real() ? " That is a real change." : ""))
                    .orElse("On " + Said.day(last.on()) + " you ticked " + Said.number(last.value()) + " of 24 lines.");
            String note = measure.floor()
                    .filter(floor -> last.value() < floor.below())
                    .map(floor -> wording.of(floor.says()))
                    .orElse("");
            return new ProgressPage.Sum(says, note, rule(measure.says(), measure.provenance(), wording));
        });
    }

    private static List<Link> due(Facts facts, Progress progress) {
        Due due = Due.of(facts, progress.since());
        var links = new ArrayList<Link>();
        if (!due.weekly().isEmpty()) {
            links.add(new Link("How is it this week?", "Half a minute, if you like", "/check-in/week"));
        }
        if (!due.monthly().isEmpty()) {
            links.add(new Link(
                    "Once a month: your back, all in all", "Two or three minutes, if you like", "/check-in/month"));
        }
        return links;
    }

    private static List<ProgressPage.Rung> ladder(Recovery recovery, Wording wording) {
        List<RungStanding> ladder = recovery.plan().ladder();
        int here = -1;
        for (int i = 0; i < ladder.size(); i++) {
            here = ladder.get(i).reached().isYes() ? i : here;
        }
        var rungs = new ArrayList<ProgressPage.Rung>();
        for (int i = 0; i < ladder.size(); i++) {
            RungStanding rung = ladder.get(i);
            String note = i == here && !rung.isOpen() ? "not today" : "";
            rungs.add(new ProgressPage.Rung(
                    wording.of(rung.rung().name()), i < here ? "done" : i == here ? "here" : "", note));
        }
        return rungs;
    }

    private static String reached(Milestone milestone, Wording wording) {
        return switch (milestone) {
            case Milestone.FirstSession _ -> "Your first session";
            case Milestone.GreenWeek _ -> "Your first green week: little pain on all its days";
            case Milestone.StageReached(var stage, var _) -> "A new stage: " + wording.of(stage.name());
            case Milestone.RungReached(var rung, var _) -> "On the way to running: " + wording.of(rung.name());
        };
    }
}
