package care.plumbline.core.choosing;

import java.util.Arrays;

/// Chooses movements for a session: a monotone submodular objective under a time budget ([Basket]), with at
/// most one lifting skill, because a session with two of them is a lesson, and warming up a part of the time.
///
/// First a greedy choice by gain a second. Then, until nothing improves, every movement is in turn pressed into
/// the set (the least valuable a second make room) or taken out of it, and the rest filled up greedily again;
/// the best such set is kept. Where that improves nothing, up to three movements make room for another, and the
/// rest is filled up again. Last, longer movements take the place of shorter ones where time is left, for a part
/// of its worth that the guide allows. Deterministic. Within 1 % of the optimum of an exact solver on generated
/// women (docs/benchmarks.md).
public final class Chooser {

    private static final double NOTHING = 1e-9;

    /// Of a set as small as this three movements are exchanged at once: there each one weighs much, and few must
    /// be tried.
    private static final int SMALL = 6;

    /// A movement is long that takes more than this part of the time.
    private static final int LONG = 2;

    private final Basket basket;
    private final int budget;
    private final int[] reached;
    private final boolean[] chosen;
    private final int warmUpBudget;
    private int used;
    private int warmedUp;
    private int skills;
    private double value;

    private Chooser(Basket basket, int budget) {
        this.basket = basket;
        this.budget = budget;
        this.warmUpBudget = basket.warmUpAtMost(budget);
        this.reached = new int[basket.aims()];
        this.chosen = new boolean[basket.size()];
    }

    /// The movements chosen, true by their place in the basket.
    public static boolean[] choose(Basket basket, int budgetSeconds) {
        var chooser = new Chooser(basket, budgetSeconds);
        chooser.fill(-1);
        chooser.improve();
        boolean[] best = chooser.chosen.clone();
        double bestValue = chooser.value;
        // What is worth most a second may leave a gap that what is worth most by itself fills.
        chooser.restore(new boolean[basket.size()]);
        chooser.fill(-1, false);
        chooser.improve();
        if (chooser.value > bestValue + NOTHING) {
            bestValue = chooser.value;
            best = chooser.chosen.clone();
        }
        // A long movement is worth it only with the right others beside it, so each is a start of its own.
        for (int m = 0; m < basket.size(); m++) {
            if (!best[m] && chooser.everFits(m) && LONG * basket.seconds(m) > budgetSeconds) {
                chooser.restore(new boolean[basket.size()]);
                chooser.take(m, 1);
                chooser.fill(-1);
                chooser.improve();
                if (chooser.value > bestValue + NOTHING) {
                    bestValue = chooser.value;
                    best = chooser.chosen.clone();
                }
            }
        }
        return Fuller.of(basket, best, budgetSeconds);
    }

    private void improve() {
        boolean[] best = chosen.clone();
        double bestValue = value;
        while (press(best, bestValue) || exchange(best, bestValue)) {
            best = chosen.clone();
            bestValue = value;
        }
        restore(best);
    }

    /// The best set one movement away from this one, filled up; false where none is worth more.
    private boolean press(boolean[] start, double startValue) {
        boolean[] best = start;
        double bestValue = startValue;
        for (int m = 0; m < basket.size(); m++) {
            if (!everFits(m)) {
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
            }
        }
        restore(best);
        return bestValue > startValue;
    }

    /// Takes out up to three movements, puts in another and fills up; stops at the first such set that is worth
    /// more.
    private boolean exchange(boolean[] start, double startValue) {
        int size = 0;
        for (boolean taken : start) {
            size += taken ? 1 : 0;
        }
        return exchange(start, startValue, 0, size <= SMALL ? 3 : 2);
    }

    private boolean exchange(boolean[] start, double startValue, int from, int atMost) {
        for (int out = from; out < basket.size(); out++) {
            if (start[out]) {
                take(out, -1);
                if (insert(start, startValue) || (atMost > 1 && exchange(start, startValue, out + 1, atMost - 1))) {
                    return true;
                }
                take(out, 1);
            }
        }
        return false;
    }

    private boolean insert(boolean[] start, double startValue) {
        boolean[] here = chosen.clone();
        double rate = bestRate();
        for (int in = 0; in < basket.size(); in++) {
            int left = budget - used - basket.seconds(in);
            if (start[in] || !fits(in) || value + basket.gain(in, reached) + left * rate <= startValue + NOTHING) {
                continue;
            }
            take(in, 1);
            fill(-1, false);
            if (value > startValue + NOTHING) {
                return true;
            }
            restore(here);
        }
        return false;
    }

    /// The most any movement not chosen would add a second; no set of them adds more, because returns diminish.
    private double bestRate() {
        double best = 0;
        for (int m = 0; m < basket.size(); m++) {
            if (!chosen[m]) {
                best = Math.max(best, basket.gain(m, reached) / basket.seconds(m));
            }
        }
        return best;
    }

    private boolean fits(int m) {
        return used + basket.seconds(m) <= budget
                && !(skills > 0 && basket.isSkill(m))
                && !(basket.isWarmUp(m) && warmedUp + basket.seconds(m) > warmUpBudget);
    }

    /// Whether it fits alone.
    private boolean everFits(int m) {
        return basket.seconds(m) <= (basket.isWarmUp(m) ? warmUpBudget : budget);
    }

    /// Adds what still fits, the best gain a second first, until nothing helps.
    private void fill(int barred) {
        fill(barred, true);
    }

    private void fill(int barred, boolean bySecond) {
        while (true) {
            int next = -1;
            double bestRate = 0;
            for (int m = 0; m < basket.size(); m++) {
                if (!chosen[m] && m != barred && fits(m)) {
                    double rate = basket.gain(m, reached) / (bySecond ? basket.seconds(m) : 1);
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
        while (!fits(wanted)) {
            boolean bySkill = skills > 0 && basket.isSkill(wanted);
            boolean byWarmUp = !bySkill && basket.isWarmUp(wanted) && warmedUp + basket.seconds(wanted) > warmUpBudget;
            int worst = -1;
            double worstRate = Double.MAX_VALUE;
            for (int m = 0; m < basket.size(); m++) {
                if (chosen[m] && (!bySkill || basket.isSkill(m)) && (!byWarmUp || basket.isWarmUp(m))) {
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
        skills += basket.isSkill(m) ? sign : 0;
        warmedUp += basket.isWarmUp(m) ? sign * basket.seconds(m) : 0;
    }

    private void restore(boolean[] set) {
        Arrays.fill(reached, 0);
        used = 0;
        skills = 0;
        warmedUp = 0;
        value = 0;
        Arrays.fill(chosen, false);
        for (int m = 0; m < set.length; m++) {
            if (set[m]) {
                take(m, 1);
            }
        }
    }
}
