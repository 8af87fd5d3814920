package care.plumbline.core.rule;

/// What a condition says about a woman: yes, no, or not known, in Kleene's strong three-valued logic.
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean claim) {
        return claim ? YES : NO;
    }

    /// The lower of both: one *no* decides, an *unknown* otherwise spreads.
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The higher of both: one *yes* decides, an *unknown* otherwise spreads.
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
