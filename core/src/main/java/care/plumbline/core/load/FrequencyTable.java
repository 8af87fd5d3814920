package care.plumbline.core.load;

/// The frequency multipliers of the lifting equation, by lifts a minute, length of the spell, and
/// whether the lift begins below the height of the knuckles.
///
/// Between two rows the multiplier is taken from the straight line that joins them; the manual
/// leaves this open, and a straight line never gives more than the row above. More than 15 lifts a
/// minute are outside the table: nothing may be lifted.
final class FrequencyTable {

    /// Lifts a minute, then below and from 75 cm: short, moderate, long.
    private static final double[][] ROWS = {
        {0.2, 1.00, 1.00, 0.95, 0.95, 0.85, 0.85},
        {0.5, 0.97, 0.97, 0.92, 0.92, 0.81, 0.81},
        {1, 0.94, 0.94, 0.88, 0.88, 0.75, 0.75},
        {2, 0.91, 0.91, 0.84, 0.84, 0.65, 0.65},
        {3, 0.88, 0.88, 0.79, 0.79, 0.55, 0.55},
        {4, 0.84, 0.84, 0.72, 0.72, 0.45, 0.45},
        {5, 0.80, 0.80, 0.60, 0.60, 0.35, 0.35},
        {6, 0.75, 0.75, 0.50, 0.50, 0.27, 0.27},
        {7, 0.70, 0.70, 0.42, 0.42, 0.22, 0.22},
        {8, 0.60, 0.60, 0.35, 0.35, 0.18, 0.18},
        {9, 0.52, 0.52, 0.30, 0.30, 0.00, 0.15},
        {10, 0.45, 0.45, 0.26, 0.26, 0.00, 0.13},
        {11, 0.41, 0.41, 0.00, 0.23, 0.00, 0.00},
        {12, 0.37, 0.37, 0.00, 0.21, 0.00, 0.00},
        {13, 0.00, 0.34, 0.00, 0.00, 0.00, 0.00},
        {14, 0.00, 0.31, 0.00, 0.00, 0.00, 0.00},
        {15, 0.00, 0.28, 0.00, 0.00, 0.00, 0.00},
    };

    private FrequencyTable() {}

    static double multiplier(double liftsAMinute, LiftingDuration spell, boolean fromHigh) {
        int column = 1 + 2 * spell.ordinal() + (fromHigh ? 1 : 0);
        if (liftsAMinute <= ROWS[0][0]) {
            return ROWS[0][column];
        }
        for (int row = 1; row < ROWS.length; row++) {
            double[] upper = ROWS[row];
            if (liftsAMinute <= upper[0]) {
                double[] lower = ROWS[row - 1];
                double part = (liftsAMinute - lower[0]) / (upper[0] - lower[0]);
                return lower[column] + part * (upper[column] - lower[column]);
            }
        }
        return 0;
    }
}
