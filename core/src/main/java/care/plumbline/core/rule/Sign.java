package care.plumbline.core.rule;

/// How two numbers may stand to each other.
public enum Sign {
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    /// @param order negative, zero or positive, as [Long#compare] has it
    boolean fits(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }
}
