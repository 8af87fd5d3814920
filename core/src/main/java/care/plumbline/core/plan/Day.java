package care.plumbline.core.plan;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.danger.Light;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.pace.Pace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What kind of day it is: the pain traffic light, and whether less is right.
///
/// @param light empty when she has not said how much it hurts now
/// @param pace what earlier days hold back, and her dose
/// @param small the reasons for a small day that hold, the strictest first
public record Day(Optional<Light> light, List<SmallDay> small, Pace pace) {

    /// The minutes for which there is always something to breathe.
    private static final int LEAST = 2;

    public Day {
        small = List.copyOf(small);
    }

    static Day of(Facts facts, Pace pace) {
        return new Day(
                facts.guide().lights().stream()
                        .filter(light -> facts.test(light.when()).isYes())
                        .findFirst(),
                facts.guide().smallDays().stream()
                        .filter(day -> facts.test(day.when()).isYes())
                        .sorted(Comparator.comparingInt(SmallDay::stageAtMost))
                        .toList(),
                pace);
    }

    /// The highest stage whose movements are right today, at or below the one she has reached.
    public int stageToday(int reached) {
        int lowered = reached - Math.max(light.map(Light::stagesDown).orElse(0), pace.stagesDown());
        int capped = small.stream().mapToInt(SmallDay::stageAtMost).reduce(lowered, Math::min);
        return Math.max(0, capped);
    }

    /// The longest session that is right today, at most what she has; not under the least.
    Minutes atMost(Minutes wished) {
        double times = Math.min(light.map(Light::minutesTimes).orElse(1.0), pace.minutesTimes());
        long share = Rounding.nearest(wished.count() * times);
        int least = Math.min(LEAST, wished.count());
        int planned = Math.max(least, (int) share);
        return new Minutes(small.stream()
                .mapToInt(day -> Math.max(least, day.atMost(wished.count())))
                .reduce(planned, Math::min));
    }

    /// The dose that is right today.
    public DoseStep dose() {
        return small.stream().anyMatch(SmallDay::smallestDose) ? DoseStep.SMALLEST : pace.dose();
    }

    /// Whether it is small for this reason, too.
    public boolean isSmallFor(Id reason) {
        return small.stream().anyMatch(day -> day.id().equals(reason));
    }
}
