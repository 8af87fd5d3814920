package care.plumbline.core.plan;

import java.util.Arrays;

/// Chooses movements for a session: a monotone submodular objective under a time budget ([Basket]).
///
/// First a greedy choice by gain a second. Then, until nothing improves, every movement is in turn pressed into
/// the set
/// (the least valuable a second make room) or taken out of it, and the rest filled up greedily again; the best
/// such set
/// is kept. Deterministic. Within 1 % of the optimum of an exact solver on generated women (docs/benchmarks.md).
public final class Chooser {

    private static final double NOTHING = 1e-9;

    private final Basket basket;
    private final int budget;
    private final int[] reached;
    private final boolean[] chosen;
    private int used;
    private double value;

    private Chooser(Basket basket, int budget) {
        this.basket = basket;
        this.budget = budget;
        this.reached = new int[basket.aims()];
        this.chosen = new boolean[basket.size()];
    }

    /// The movements chosen, true by their place in the basket.
    public static boolean[] choose(Basket basket, int budgetSeconds) {
        var chooser = new Chooser(basket, budgetSeconds);
        chooser.fill(-1);
        chooser.improve();
        return chooser.chosen;
    }

    private void improve() {
        boolean[] best = chosen.clone();
        double bestValue = value;
        boolean better = true;
        while (better) {
            better = false;
            boolean[] start = best.clone();
            for (int m = 0; m < basket.size(); m++) {
                if (basket.seconds(m) > budget) {
                    continue;
                }
                restore(start);
                if (start[m]) {
                    take(m, -1);
                    fill(m);
                } else {
                    makeRoomFor(m);
                    take(m, 1);
                    fill(-1);
                }
                if (value > bestValue + NOTHING) {
                    bestValue = value;
                    best = chosen.clone();
                    better = true;
                }
            }
        }
        restore(best);
    }

    /// Adds the best gain a second that still fits, until nothing helps.
    private void fill(int barred) {
        while (true) {
            int next = -1;
            double bestRate = 0;
            for (int m = 0; m < basket.size(); m++) {
                if (!chosen[m] && m != barred && used + basket.seconds(m) <= budget) {
                    double rate = basket.gain(m, reached) / basket.seconds(m);
                    if (rate > bestRate) {
                        bestRate = rate;
                        next = m;
                    }
                }
            }
            if (next < 0) {
                return;
            }
            take(next, 1);
        }
    }

    private void makeRoomFor(int wanted) {
        while (used + basket.seconds(wanted) > budget) {
            int worst = -1;
            double worstRate = Double.MAX_VALUE;
            for (int m = 0; m < basket.size(); m++) {
                if (chosen[m]) {
                    basket.add(m, reached, -1);
                    double rate = basket.gain(m, reached) / basket.seconds(m);
                    basket.add(m, reached, 1);
                    if (rate < worstRate) {
                        worstRate = rate;
                        worst = m;
                    }
                }
            }
            take(worst, -1);
        }
    }

    private void take(int m, int sign) {
        if (sign > 0) {
            value += basket.gain(m, reached);
            basket.add(m, reached, 1);
        } else {
            basket.add(m, reached, -1);
            value -= basket.gain(m, reached);
        }
        chosen[m] = sign > 0;
        used += sign * basket.seconds(m);
    }

    private void restore(boolean[] set) {
        Arrays.fill(reached, 0);
        used = 0;
        value = 0;
        Arrays.fill(chosen, false);
        for (int m = 0; m < set.length; m++) {
            if (set[m]) {
                take(m, 1);
            }
        }
    }
}
