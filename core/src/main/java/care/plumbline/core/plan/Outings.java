package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.pace.RunWeek;
import java.util.List;
import java.util.Optional;

/// Which outing of the ladder is for her today, and how much of it.
public final class Outings {

    private Outings() {}

    /// The rungs she can go out for today, the highest first. One that rests stays out.
    public static List<RungStanding> open(Plan plan) {
        return plan.ladder().reversed().stream()
                .filter(one -> one.rung().isOuting() && one.isOpen() && !one.resting())
                .toList();
    }

    /// A rung that would be hers today if it did not rest.
    public static Optional<RungStanding> resting(Plan plan) {
        Optional<RungStanding> highest = plan.ladder().reversed().stream()
                .filter(one -> one.rung().isOuting() && one.isOpen())
                .findFirst();
        return highest.filter(RungStanding::resting);
    }

    /// The week she is in: as far as her days have taken her, or as far as she says that she can go.
    public static RunWeek week(RungStanding standing, Facts facts) {
        List<Interval> weeks = standing.rung().weeks();
        int known = standing.rung()
                .countsAs()
                .flatMap(facts::whole)
                .map(minutes -> reached(weeks, minutes))
                .orElse(1);
        int earned = standing.week().map(RunWeek::number).orElse(1);
        int last = standing.gently().map(Rung.Gently::upToWeek).orElse(weeks.size());
        return new RunWeek(Math.min(last, Math.max(known, earned)));
    }

    /// The last week whose one stretch she can already do; rounds are earned, not jumped.
    private static int reached(List<Interval> weeks, long minutes) {
        int week = 1;
        if (weeks.stream().anyMatch(one -> one.rounds() > 1)) {
            return week;
        }
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).work().count() <= minutes * 60) {
                week = i + 1;
            }
        }
        return week;
    }

    /// What she does in that week.
    public static Interval interval(RungStanding standing, Facts facts) {
        return standing.rung().weeks().get(week(standing, facts).number() - 1);
    }
}
