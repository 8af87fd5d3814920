package care.plumbline.pages.progress;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.RungStanding;
import care.plumbline.core.progress.Aim;
import care.plumbline.core.progress.Due;
import care.plumbline.core.progress.Milestone;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Step;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.progress.ProgressPage.Link;
import care.plumbline.pages.progress.ProgressPage.Rule;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.show.WatchedWords;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.ProgressWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How she is doing: her own three first, then pain and the rest.
public final class Progression {

    /// So many of what a camera saw are shown.
    private static final int WATCHED = 6;

    private final Outcomes outcomes;

    public Progression(Guide guide) {
        this.outcomes = guide.outcomes();
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/progress", this::page);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        Facts facts = recovery.facts();
        Progress progress = Progress.of(facts, recovery.journal(), recovery.plan());
        var wording = new Wording(facts, visit.language());
        var all = new OverallView(recovery, progress, wording);
        var words = new Sentences(progress, facts.today(), InWords.in(visit.words()));
        var page = new ProgressPage(
                words.headline(),
                words.below(),
                Lead.of(visit, recovery),
                all.worse(),
                all.mood(),
                all.better(),
                progress.aims().stream()
                        .map(aim -> aim(aim, visit.words().progress()))
                        .toList(),
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
                due(facts, progress, visit.words().progress()),
                new ProgressPage.Doing(
                        words.doing(facts.whole(Handle.ACTIVE_MINUTES)),
                        rule(outcomes.goal().says(), outcomes.goal().provenance(), wording)),
                ladder(recovery, wording),
                progress.milestones().stream()
                        .map(milestone -> new ProgressPage.Reached(
                                reached(milestone, wording),
                                InWords.in(visit.words()).day(milestone.on())))
                        .toList(),
                progress.usual().stream()
                        .map(usual -> new ProgressPage.Usual(
                                wording.of(usual.says()), Cited.of(usual.provenance(), visit.words())))
                        .toList(),
                watched(recovery, wording),
                DaysSay.of(Insights.of(facts, recovery.journal()), visit.words()));
        return new Reply.Shown(
                Reply.Status.OK,
                JteprogressGenerated::render,
                page,
                Title.PROGRESS,
                Tab.PROGRESS,
                wording.sinceBirthInShort());
    }

    private static List<ProgressPage.Watched> watched(Recovery recovery, Wording wording) {
        return recovery.journal().entries().reversed().stream()
                .flatMap(entry -> entry instanceof Entry.Watched one ? Stream.of(one) : Stream.empty())
                .limit(WATCHED)
                .map(one -> new ProgressPage.Watched(
                        WatchedWords.says(one, recovery.facts().guide(), wording),
                        InWords.in(Words.of(wording)).day(one.on())))
                .toList();
    }

    static Rule rule(Text says, Provenance provenance, Wording wording) {
        return new Rule(wording.of(says), Cited.of(provenance, Words.of(wording)));
    }

    private static ProgressPage.Aim aim(Aim aim, ProgressWords say) {
        Optional<String> now = aim.now().map(reading -> at(reading.value()));
        if (aim.step().isEmpty()) {
            return new ProgressPage.Aim(
                    aim.words(),
                    aim.now()
                            .map(reading -> say.atNowAskAgain(InWords.number(reading.value(), say)))
                            .orElse(say.notSaidYet()),
                    Optional.empty(),
                    now,
                    true);
        }
        var step = aim.step().get();
        String way = step.before() == step.now()
                ? say.asItWas(InWords.number(step.now(), say))
                : say.way(InWords.number(step.before(), say), InWords.number(step.now(), say));
        String says = step.real() ? step.isUp() ? say.aRealChange(way) : say.clearlyHarder(way) : way;
        return new ProgressPage.Aim(aim.words(), says, Optional.of(at(step.before())), now, step.isUp());
    }

    /// On a line from 10 to 330 in the units of the drawing.
    private static String at(double value) {
        return Rounding.tenth(10 + 32 * value);
    }

    private ProgressPage.Pain pain(Progress progress, Sentences words, Wording wording) {
        Measure measure = outcomes.pain();
        return new ProgressPage.Pain(
                words.pain(),
                words.trend(),
                progress.pain().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PainChart.of(progress.pain(), progress.weeks(), words.said())),
                rule(measure.says(), measure.provenance(), wording),
                rule(outcomes.line().says(), outcomes.line().provenance(), wording));
    }

    private Optional<ProgressPage.Sum> rolandMorris(Progress progress, Wording wording) {
        Measure measure = outcomes.rolandMorris();
        InWords said = InWords.in(Words.of(wording));
        return progress.rolandMorris().last().map(last -> {
            String says = progress.rolandMorrisStep()
                    .map(step -> lines(step, said))
                    .orElse(said.say().linesOnADay(InWords.number(last.value(), said.say()), said.day(last.on())));
            String note = measure.floor()
                    .filter(floor -> last.value() < floor.below())
                    .map(floor -> wording.of(floor.says()))
                    .orElse("");
            return new ProgressPage.Sum(says, note, rule(measure.says(), measure.provenance(), wording));
        });
    }

    private static String lines(Step step, InWords said) {
        String before = InWords.number(step.before(), said.say());
        String now = InWords.number(step.now(), said.say());
        return step.real()
                ? said.say().linesOnTwoDaysReal(before, now, said.day(step.since()), said.day(step.until()))
                : said.say().linesOnTwoDays(before, now, said.day(step.since()), said.day(step.until()));
    }

    private static List<Link> due(Facts facts, Progress progress, ProgressWords say) {
        Due due = Due.of(facts, progress.since());
        var links = new ArrayList<Link>();
        if (!due.weekly().isEmpty()) {
            links.add(new Link(say.howIsItThisWeek(), "/check-in/week"));
        }
        if (!due.monthly().isEmpty()) {
            links.add(new Link(say.onceAMonth(), "/check-in/month"));
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
            String note =
                    i == here && !rung.isOpen() ? Words.of(wording).progress().notToday() : "";
            rungs.add(new ProgressPage.Rung(
                    wording.of(rung.rung().name()), i < here ? "done" : i == here ? "here" : "", note));
        }
        return rungs;
    }

    private static String reached(Milestone milestone, Wording wording) {
        ProgressWords say = Words.of(wording).progress();
        return switch (milestone) {
            case Milestone.FirstSession _ -> say.yourFirstSession();
            case Milestone.GreenWeek _ -> say.yourFirstGreenWeek();
            case Milestone.StageReached(var stage, var _) -> say.aNewStage(wording.of(stage.name()));
            case Milestone.RungReached(var rung, var _) -> say.onTheWayToRunningReached(wording.of(rung.name()));
        };
    }
}
