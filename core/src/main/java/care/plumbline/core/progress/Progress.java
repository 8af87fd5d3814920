package care.plumbline.core.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.guide.stage.ExpectedCourseStep;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How she is doing on a day, function first. A pure function of facts, journal and plan.
///
/// @param since the day on which she began here
/// @param aims the things that matter to her
/// @param together all of them, where she has said them twice
/// @param pain a value for each day that has one
/// @param weeks her pain by weeks
/// @param painStep from her first week to the last days; empty: too early
/// @param rolandMorris each time she ticked the list
/// @param usual what is usual at her week
public record Progress(
        LocalDate since,
        List<Aim> aims,
        Optional<Step> together,
        Series pain,
        List<Week> weeks,
        Trend trend,
        Optional<Step> painStep,
        Series rolandMorris,
        Optional<Step> rolandMorrisStep,
        Series confidence,
        Optional<Step> confidenceStep,
        Judgement standing,
        LastFourWeeks doing,
        List<Milestone> milestones,
        List<ExpectedCourseStep> usual) {

    static final int A_WEEK = 7;

    public Progress {
        aims = List.copyOf(aims);
        weeks = List.copyOf(weeks);
        milestones = List.copyOf(milestones);
        usual = List.copyOf(usual);
    }

    public static Progress of(Facts facts, Journal journal, Plan plan) {
        Diary diary = Diary.of(journal, facts.today());
        Outcomes outcomes = facts.guide().outcomes();
        LocalDate since = since(diary, facts.today());
        List<Aim> aims = Aim.of(outcomes.activities(), diary);
        Series pain = Series.of(outcomes.pain(), diary);
        Series rolandMorris = Series.of(outcomes.rolandMorris(), diary);
        Series confidence = Series.of(outcomes.confidence(), diary);
        Optional<Step> painStep = byWeeks(pain, outcomes, facts.today());
        LastFourWeeks doing = LastFourWeeks.of(
                journal,
                since,
                facts.today(),
                facts.guide().ladder().stream()
                        .filter(Rung::isOuting)
                        .map(Rung::movement)
                        .toList());
        return new Progress(
                since,
                aims,
                Aim.together(aims, outcomes.activities()),
                pain,
                Week.of(pain, outcomes.weeks()),
                Trend.of(pain, outcomes.pain().change(), outcomes.line(), facts.today()),
                painStep,
                rolandMorris,
                firstToLast(rolandMorris, outcomes.rolandMorris()),
                confidence,
                firstToLast(confidence, outcomes.confidence()),
                new Judging(facts, outcomes, pain, painStep, rolandMorris).standing(),
                doing,
                Milestone.of(facts.guide(), diary, plan.day().pace().changes(), pain, doing),
                usual(facts, plan.patterns()));
    }

    /// The day of the first entry; today in an empty journal.
    public static LocalDate since(Diary diary, LocalDate today) {
        return diary.days().isEmpty() ? today : diary.days().getFirst().on();
    }

    /// From the middle of her first seven days to that of the last seven, or of the last fourteen where those
    /// seven hold too few days. Under the rule of the line it is too early.
    private static Optional<Step> byWeeks(Series pain, Outcomes outcomes, LocalDate today) {
        if (pain.readings().size() < outcomes.line().atLeastDays()
                || pain.span() < outcomes.line().overDays()) {
            return Optional.empty();
        }
        LocalDate first = pain.readings().getFirst().on();
        Series before = pain.between(first, first.plusDays(A_WEEK - 1L));
        for (int days : List.of(A_WEEK, 2 * A_WEEK)) {
            Series now = pain.between(today.minusDays(days - 1L), today);
            boolean apart = first.plusDays(A_WEEK - 1L).isBefore(today.minusDays(days - 1L));
            if (apart
                    && now.readings().size() >= outcomes.weeks().enoughDays()
                    && before.readings().size() >= outcomes.weeks().enoughDays()) {
                double from = before.median().orElseThrow();
                double to = now.median().orElseThrow();
                return Optional.of(new Step(
                        from,
                        to,
                        first,
                        now.readings().getLast().on(),
                        outcomes.pain().change().isReal(from, to)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> firstToLast(Series series, Measure measure) {
        if (series.readings().size() < 2) {
            return Optional.empty();
        }
        Reading first = series.readings().getFirst();
        Reading last = series.readings().getLast();
        boolean low = measure.floor()
                .filter(floor -> first.value() < floor.below() && last.value() <= first.value())
                .isPresent();
        boolean real = !low && measure.change().isReal(first.value(), last.value());
        return Optional.of(new Step(first.value(), last.value(), first.on(), last.on(), real));
    }

    private static List<ExpectedCourseStep> usual(Facts facts, List<PatternFit> patterns) {
        Optional<Weeks> week = facts.whole(Handle.WEEKS_SINCE_BIRTH).map(Weeks::new);
        if (week.isEmpty()) {
            return List.of();
        }
        return facts.guide().course().stream()
                .filter(line -> line.isFor(week.get()))
                .filter(line ->
                        line.when().map(when -> facts.test(when).isYes()).orElse(true))
                .filter(line -> line.pattern().isEmpty()
                        || patterns.stream()
                                .anyMatch(fit -> fit.isHers()
                                        && fit.pattern()
                                                .id()
                                                .equals(line.pattern().get())))
                .toList();
    }
}
