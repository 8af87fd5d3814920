package care.plumbline.core.guide.movement;

/// From a smaller to a larger number of repetitions, breaths, seconds, minutes or times, both included.
public record Span(int from, int to) {
    public Span {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("expected 1 ≤ from ≤ to, found from " + from + " to " + to);
        }
    }

    /// The number at a step of the dose.
    public int at(DoseStep step) {
        return from + (to - from) * step.ordinal() / (DoseStep.values().length - 1);
    }
}
