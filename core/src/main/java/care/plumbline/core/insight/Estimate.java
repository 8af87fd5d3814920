package care.plumbline.core.insight;

import care.plumbline.body.exact.Powers;

/// How much higher her pain was, 0 to 10, beside days that were alike otherwise.
///
/// Most such differences are small, so what the days show is drawn towards nothing, the more the
/// fewer they are: a normal prior around zero, as wide as half of what her pain changes from day to
/// day.
///
/// @param higher the difference, drawn towards nothing; below zero: lower
/// @param from the lower end of the range that holds the true difference with 95 %
/// @param to its upper end
/// @param odds the e-value: how many times better a difference explains her days than none. Where
///     there is none it is ever above 20 with a chance of at most one in 20, however often one
///     looks
public record Estimate(double higher, double from, double to, double odds) {

    /// One over the variance of the prior of the difference, in units of what is left unexplained
    /// from day to day: a standard deviation of a half.
    private static final double SMALL = 4;

    /// The same for the differences that the e-value looks for: those worth seeing, a standard
    /// deviation of one.
    private static final double WORTH_SEEING = 1;

    private static final double SURE = 0.95;

    static Estimate of(Regression.Slope slope) {
        int free = slope.free();
        double t2 = slope.by() * slope.by() / (slope.error() * slope.error());
        double contrast = slope.contrast();
        double kept = contrast / (contrast + SMALL);
        double higher = kept * slope.by();
        double spread = slope.error() * Math.sqrt(kept * (free + t2 * (1 - kept)) / (free + 1));
        double reach = spread * new StudentT(free + 1).reach(SURE);
        return new Estimate(higher, higher - reach, higher + reach, odds(t2, contrast, free));
    }

    /// Whether the range holds no difference at all.
    public boolean holdsNothing() {
        return from <= 0 && to >= 0;
    }

    /// The Bayes factor of a normal difference against none, with every level, trend and scale left
    /// open (right Haar): a martingale where there is none, so that looking often does not inflate
    /// it.
    static double odds(double t2, double contrast, int free) {
        double left = WORTH_SEEING / (WORTH_SEEING + contrast);
        double ratio = (1 + left * t2 / free) / (1 + t2 / free);
        return Math.sqrt(left) * Powers.pow(ratio, -(free + 1) / 2.0);
    }
}
