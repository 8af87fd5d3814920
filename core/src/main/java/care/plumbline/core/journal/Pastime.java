package care.plumbline.core.journal;

/// What she did instead of a session, by her own choice.
public enum Pastime {
    WALK("walk"),
    CLASS("class"),
    SWIM("swim"),
    OWN_MOVES("own-moves"),
    OTHER("other");

    private final String code;

    Pastime(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when no pastime has this code
    public static Pastime of(String code) {
        for (Pastime pastime : values()) {
            if (pastime.code.equals(code)) {
                return pastime;
            }
        }
        throw new IllegalArgumentException("expected walk, class, swim, own-moves or other, found " + code);
    }
}
