package care.plumbline.core.journal;

import care.plumbline.body.exact.Digits;
import care.plumbline.body.exact.Rounding;
import java.util.Optional;

/// A number with a point as people write it, counted in millionths: exact to the sixth place, which is more than
/// anybody weighs or measures, and small enough to be reckoned with in whole numbers.
record Millionths(long count) implements Comparable<Millionths> {

    private static final int PLACES = 6;
    private static final long ONE = 1_000_000;

    /// A thousandth, a gram of a kilogram: nothing smaller is kept.
    private static final long KEPT = 1000;

    /// No number anybody tells of herself has more digits before its point.
    private static final int LONGEST = 12;

    static Millionths of(double number) {
        long count = Rounding.nearest(Math.abs(number) * ONE);
        return new Millionths(number < 0 ? -count : count);
    }

    /// Digits with a sign and a point or without; empty where they say more than anybody means. What stands behind the
    /// sixth place says nothing.
    static Optional<Millionths> of(String written) {
        boolean isBelow = written.startsWith("-");
        String bare = isBelow || written.startsWith("+") ? written.substring(1) : written;
        int point = bare.indexOf('.');
        String whole = point < 0 ? bare : bare.substring(0, point);
        String behind = point < 0 ? "" : bare.substring(point + 1);
        if (whole.length() > LONGEST) {
            return Optional.empty();
        }
        long count = Long.parseLong(whole + (behind + "0".repeat(PLACES)).substring(0, PLACES));
        return Optional.of(new Millionths(isBelow ? -count : count));
    }

    @Override
    public int compareTo(Millionths other) {
        return Long.compare(count, other.count);
    }

    boolean isWhole() {
        return count % ONE == 0;
    }

    /// To the thousandth, halves away from zero.
    Millionths kept() {
        return new Millionths(nearest(count, KEPT) * KEPT);
    }

    /// The nearest whole number, halves away from zero.
    Millionths whole() {
        return new Millionths(nearest(count, ONE) * ONE);
    }

    /// The whole number below, for one that is none.
    Millionths below() {
        return new Millionths(Math.floorDiv(count, ONE) * ONE);
    }

    /// The whole number above, for one that is none.
    Millionths above() {
        return new Millionths(below().count + ONE);
    }

    /// So many of one unit in whole ones of another of its kind.
    long in(Unit one, Unit other) {
        return nearest(count * one.parts(), other.parts() * ONE);
    }

    long toLong() {
        return count / ONE;
    }

    double toDouble() {
        return count / (double) ONE;
    }

    /// Without noughts at its end.
    @Override
    public String toString() {
        return Digits.of(toDouble());
    }

    /// The nearest whole number of a division, halves away from zero.
    static long nearest(long number, long by) {
        long bare = Math.abs(number);
        long nearest = bare / by + (bare % by * 2 >= by ? 1 : 0);
        return number < 0 ? -nearest : nearest;
    }
}
