package care.plumbline.core.journal;

/// What somebody said who looked at a finding.
public enum Sight {
    MAY_MOVE("may-move"),
    /// She is to wait with exercise.
    WAIT("wait");

    private final String code;

    Sight(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no sight has this code
    public static Sight of(String code) {
        for (Sight sight : values()) {
            if (sight.code.equals(code)) {
                return sight;
            }
        }
        throw new IllegalArgumentException("expected may-move or wait, found " + code);
    }
}
