package care.plumbline.core.load;

import java.util.Locale;

/// How well the hands hold what they lift. A baby has no handles and moves: poor.
public enum Grip {
    GOOD(1.00, 1.00),
    FAIR(0.95, 1.00),
    POOR(0.90, 0.90);

    private final double low;
    private final double high;

    Grip(double low, double high) {
        this.low = low;
        this.high = high;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The coupling multiplier; `high` from the height of the knuckles (75 cm) up.
    double multiplier(boolean fromHigh) {
        return fromHigh ? high : low;
    }
}
