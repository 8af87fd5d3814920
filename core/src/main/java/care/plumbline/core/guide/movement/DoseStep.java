package care.plumbline.core.guide.movement;

/// Where in the range of a dose she is.
public enum DoseStep {
    SMALLEST,
    MIDDLE,
    FULL;

    /// The step so many above or below, as far as there is one.
    public DoseStep by(int steps) {
        return values()[Math.clamp(ordinal() + (long) steps, 0, values().length - 1)];
    }
}
