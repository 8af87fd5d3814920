package care.plumbline.core.guide.coach;

/// What she can have looked at through a camera.
public enum Check {
    LIFT("lift"),
    STAND("stand"),
    /// How she sits while she feeds; the code names no feeding, because it stands in an address.
    FEED("sit"),
    /// A movement, while she does it.
    FOLLOW("follow");

    private final String code;

    Check(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no check has this code
    public static Check of(String code) {
        for (Check check : values()) {
            if (check.code.equals(code)) {
                return check;
            }
        }
        throw new IllegalArgumentException("expected lift, stand, sit or follow, found " + code);
    }
}
