package care.plumbline.core.insight;

import care.plumbline.body.exact.Powers;
import care.plumbline.core.guide.cause.Comparisons.Reckoning;

/// How much higher her pain was, 0 to 10, beside days that were alike otherwise.
///
/// Most such differences are small, so what the days show is drawn towards nothing, the more the
/// fewer they are: a normal prior around zero, as wide as the guide says ([Reckoning#usually]).
///
/// @param higher the difference, drawn towards nothing; below zero: lower
/// @param from the lower end of the range that holds the true difference as surely as the guide wants
///     ([Reckoning#sure])
/// @param to its upper end
/// @param odds the e-value: how many times better a difference explains her days than none. Where
///     there is none it is ever above 20 with a chance of at most one in 20, however often one
///     looks
public record Estimate(double higher, double from, double to, double odds) {

    static Estimate of(Regression.Slope slope, Reckoning reckoning) {
        int free = slope.free();
        double t2 = slope.by() * slope.by() / (slope.error() * slope.error());
        double contrast = slope.contrast();
        double kept = contrast / (contrast + weight(reckoning.usually()));
        double higher = kept * slope.by();
        double spread = slope.error() * Math.sqrt(kept * (free + t2 * (1 - kept)) / (free + 1));
        double reach = spread * new StudentT(free + 1).reach(reckoning.sure());
        return new Estimate(higher, higher - reach, higher + reach, odds(t2, contrast, free, reckoning.worthSeeing()));
    }

    /// Whether the range holds no difference at all.
    public boolean holdsNothing() {
        return from <= 0 && to >= 0;
    }

    /// The Bayes factor of a normal difference against none, with every level, trend and scale left
    /// open (right Haar): a martingale where there is none, so that looking often does not inflate
    /// it.
    static double odds(double t2, double contrast, int free, double worthSeeing) {
        double left = weight(worthSeeing) / (weight(worthSeeing) + contrast);
        double ratio = (1 + left * t2 / free) / (1 + t2 / free);
        return Math.sqrt(left) * Powers.pow(ratio, -(free + 1) / 2.0);
    }

    /// One over the variance of a prior so wide.
    private static double weight(double deviation) {
        return 1 / (deviation * deviation);
    }
}
