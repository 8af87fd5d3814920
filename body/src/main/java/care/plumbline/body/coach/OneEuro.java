package care.plumbline.body.coach;

/// Smooths a shaky number: calmly while it stands, quickly while it moves (Casiez et al., CHI 2012,
/// doi:10.1145/2207676.2208639).
final class OneEuro {

    /// Her speed is smoothed at this frequency, in hertz, as the authors do.
    private static final double SPEED_CUTOFF = 1;

    private final double cutoff;
    private final double quicker;
    private boolean begun;
    private double value;
    private double speed;
    private double seconds;

    /// @param cutoff in hertz, for a number that stands
    /// @param quicker by how many hertz it rises for each unit a second
    OneEuro(double cutoff, double quicker) {
        this.cutoff = cutoff;
        this.quicker = quicker;
    }

    double next(double at, double raw) {
        if (!begun) {
            begun = true;
            value = raw;
        } else if (at > seconds) {
            double passed = at - seconds;
            speed += share(passed, SPEED_CUTOFF) * ((raw - value) / passed - speed);
            value += share(passed, cutoff + quicker * Math.abs(speed)) * (raw - value);
        }
        seconds = at;
        return value;
    }

    private static double share(double passed, double hertz) {
        double turn = 2 * Math.PI * hertz * passed;
        return turn / (turn + 1);
    }
}
