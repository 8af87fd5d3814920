package care.plumbline.core.choosing;

/// Fills the time: while much of it is left, a longer movement takes the place of a shorter one, or joins them,
/// for the small part of its worth that the guide lets a session give away for that. Deterministic.
final class Fuller {

    private static final int NONE = -1;

    private final Basket basket;
    private final int budget;
    private final double least;
    private final boolean[] set;
    private final int[] reached;
    private double value;
    private int used;
    private int warmedUp;
    private int skills;

    private Fuller(Basket basket, boolean[] best, int budget) {
        this.basket = basket;
        this.budget = budget;
        this.set = new boolean[best.length];
        this.reached = new int[basket.aims()];
        for (int m = 0; m < best.length; m++) {
            if (best[m]) {
                turn(m);
            }
        }
        this.least = basket.leastFor(value);
    }

    /// The set that fills the time best, one movement at a time.
    static boolean[] of(Basket basket, boolean[] best, int budget) {
        var fuller = new Fuller(basket, best, budget);
        boolean longer = true;
        while (longer && fuller.used < basket.filledFrom(budget)) {
            longer = fuller.longer();
        }
        return fuller.set;
    }

    /// Makes the one exchange after which most time is used; false where none is longer.
    private boolean longer() {
        int most = used;
        int bestOut = NONE;
        int bestIn = NONE;
        for (int out = NONE; out < set.length; out++) {
            if (out != NONE && !set[out]) {
                continue;
            }
            turn(out);
            for (int in = 0; in < set.length; in++) {
                if (!set[in] && in != out && used + basket.seconds(in) > most && isWorthIt(in)) {
                    most = used + basket.seconds(in);
                    bestOut = out;
                    bestIn = in;
                }
            }
            turn(out);
        }
        turn(bestOut);
        turn(bestIn);
        return bestIn != NONE;
    }

    private boolean isWorthIt(int in) {
        return used + basket.seconds(in) <= budget
                && !(skills > 0 && basket.isSkill(in))
                && !(basket.isWarmUp(in) && warmedUp + basket.seconds(in) > basket.warmUpAtMost(budget))
                && value + basket.gain(in, reached) >= least;
    }

    /// Puts a movement in, or takes it out.
    private void turn(int m) {
        if (m == NONE) {
            return;
        }
        int sign = set[m] ? -1 : 1;
        if (sign > 0) {
            value += basket.gain(m, reached);
        }
        basket.add(m, reached, sign);
        if (sign < 0) {
            value -= basket.gain(m, reached);
        }
        set[m] = sign > 0;
        used += sign * basket.seconds(m);
        skills += basket.isSkill(m) ? sign : 0;
        warmedUp += basket.isWarmUp(m) ? sign * basket.seconds(m) : 0;
    }
}
