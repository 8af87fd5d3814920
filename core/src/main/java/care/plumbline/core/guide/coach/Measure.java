package care.plumbline.core.guide.coach;

import java.util.Locale;

/// What was measured, in the middle of all that was seen.
public enum Measure {
    /// How far her trunk leaned forward, in degrees.
    TRUNK,
    /// How far her knee was bent, in degrees.
    KNEE,
    /// From the middle of her foot to her hands, in widths of a hand.
    REACH,
    /// Of one repetition, or of all that was seen.
    SECONDS,
    /// Forward of her ankle, in widths of a hand.
    EAR,
    /// Forward of her ankle, in widths of a hand.
    SHOULDER,
    /// Forward of her ankle, in widths of a hand.
    HIP,
    /// Percent of the time in which she leaned forward.
    LEANING,
    /// Percent of the time in which her head hung.
    DROPPING,
    /// Percent of the time in which her feet stood.
    FEET,
    /// From the least bend to the most, in degrees.
    RANGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when no measure has this code
    public static Measure of(String code) {
        for (Measure measure : values()) {
            if (measure.code().equals(code)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("expected a measure of the coach, found " + code);
    }
}
