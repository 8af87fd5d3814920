package care.plumbline.core.caring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.CareTask;
import care.plumbline.core.guide.Id;
import care.plumbline.core.load.Stance;
import care.plumbline.core.recovery.Recovery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whether the three best changes stay the three best when a number behind them is off by a fifth, or else the woman is
/// told that it is close.
class SensitivityTest {

    private static final int WOMEN = 1000;
    private static final int DRAWS = 20;
    private static final double BY = 0.2;

    @Test
    void the_three_best_changes_hold_or_the_page_says_that_it_is_close() {
        int same = 0;
        int ordered = 0;
        int first = 0;
        int stableOrTold = 0;
        long trials = 0;
        long keptTrials = 0;
        long drawnSame = 0;
        long drawnFirst = 0;
        for (long seed = 0; seed < WOMEN; seed++) {
            Recovery her = Days.recovery(Days.sampled(seed));
            CareDay day = CareDay.of(her.facts()).orElseThrow();
            List<Relief> reliefs = Days.reliefs(her);
            assertTrue(reliefs.size() >= 3, () -> "three changes at least, found " + reliefs);
            Doubt doubt = Doubt.of(day, reliefs, BY);
            List<List<Integer>> best = Doubt.trials(day, reliefs, BY).stream()
                    .map(trial -> best(trial.saves(day, reliefs)))
                    .toList();
            boolean holds = best.stream().allMatch(three -> Set.copyOf(three).equals(Set.of(0, 1, 2)));
            boolean inOrder = best.stream().allMatch(List.of(0, 1, 2)::equals);
            assertEquals(holds, doubt.sameThree(), "what the page says of the three, woman " + seed);
            assertEquals(inOrder, !doubt.close().subList(0, 3).contains(true), "and of their order, woman " + seed);
            same += holds ? 1 : 0;
            ordered += inOrder ? 1 : 0;
            first += best.stream().allMatch(three -> three.getFirst() == 0) ? 1 : 0;
            stableOrTold += inOrder || doubt.close().subList(0, 3).contains(true) ? 1 : 0;
            trials += best.size();
            keptTrials += best.stream()
                    .filter(three -> Set.copyOf(three).equals(Set.of(0, 1, 2)))
                    .count();
            var random = new Random(seed);
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Integer> three = best(together(day, reliefs, random).saves(day, reliefs));
                drawnSame += Set.copyOf(three).equals(Set.of(0, 1, 2)) ? 1 : 0;
                drawnFirst += three.getFirst() == 0 ? 1 : 0;
            }
        }
        System.out.printf(
                "Sensitivity, %d women. One number a fifth off: the same three in %.1f %% of all trials, in every trial"
                        + " for %.1f %% of women, in the same order for %.1f %%, the same first for %.1f %%."
                        + " All numbers off at once: the same three in %.1f %% of draws, the same first in %.1f %%.%n",
                WOMEN,
                100.0 * keptTrials / trials,
                100.0 * same / WOMEN,
                100.0 * ordered / WOMEN,
                100.0 * first / WOMEN,
                100.0 * drawnSame / WOMEN / DRAWS,
                100.0 * drawnFirst / WOMEN / DRAWS);
        assertTrue(keptTrials >= 0.8 * trials, "one number alone seldom changes the three");
        assertEquals(WOMEN, stableOrTold, "nobody is shown an order that does not hold without being told");
    }

    /// The three best in some trial, as their places in the usual order.
    private static List<Integer> best(double[] saves) {
        return IntStream.range(0, saves.length)
                .boxed()
                .sorted((a, b) -> Double.compare(saves[b], saves[a]))
                .limit(3)
                .toList();
    }

    /// Every number off at once, each by its own chance: harder than the page looks at.
    private static Trial together(CareDay day, List<Relief> reliefs, Random random) {
        Map<CareTask.Way, Stance.Factors> stances = new HashMap<>();
        Doubt.ways(day, reliefs)
                .forEach(way -> stances.put(
                        way, new Stance.Factors(f(random), f(random), f(random), f(random), f(random))));
        Map<Id, Double> amounts = new HashMap<>();
        day.doings().forEach(doing -> amounts.put(doing.task().id(), f(random)));
        return new Trial(
                day.scales()
                        .varied(new Scales.Factors(
                                f(random), f(random), f(random), f(random), f(random), f(random), f(random),
                                f(random))),
                way -> stances.getOrDefault(way, Stance.Factors.NONE),
                task -> amounts.getOrDefault(task.id(), 1.0));
    }

    private static double f(Random random) {
        return 1 - BY + 2 * BY * random.nextDouble();
    }
}
