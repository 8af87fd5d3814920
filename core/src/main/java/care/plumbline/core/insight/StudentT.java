package care.plumbline.core.insight;

import care.plumbline.body.exact.Angles;

/// Student's t for whole degrees of freedom, by its closed form (Abramowitz and Stegun, 26.7.3 and 26.7.4).
///
/// @param free degrees of freedom
record StudentT(int free) {

    /// Halvings after which an angle can be told no better.
    private static final int HALVINGS = 54;

    /// A term this small beside the sum changes no digit of it, and neither does any after it: with thousands of
    /// days they grow so small that a processor takes a hundred times as long over each.
    private static final double NOTHING = 0x1p-60;

    StudentT {
        if (free < 1) {
            throw new IllegalArgumentException("expected at least one degree of freedom, found " + free);
        }
    }

    /// How far from zero one has to go on both sides to have this much of it.
    ///
    /// @param part of the whole, above 0 and below 1
    double reach(double part) {
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (within(middle) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double angle = (low + high) / 2;
        return Math.sqrt(free) * Angles.sin(angle) / Angles.cos(angle);
    }

    /// How much of it lies no further from zero than the tangent of an angle, in units of the root of what is
    /// free.
    private double within(double angle) {
        double cosine = Angles.cos(angle);
        boolean odd = free % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = free == 1 ? 0 : term;
        for (int i = odd ? 3 : 2; i < free && term > sum * NOTHING; i += 2) {
            term *= cosine * cosine * (i - 1) / i;
            sum += term;
        }
        double part = Angles.sin(angle) * sum;
        return odd ? (angle + part) * 2 / Math.PI : part;
    }
}
