package care.plumbline.core.guide.movement;

/// The part of a session a movement belongs to, in the order they come.
public enum Phase {
    SETTLE("settle"),
    LOOSEN("loosen"),
    SKILL("skill"),
    WORK("work"),
    STRETCH("stretch"),
    OUTDOORS("outdoors"),
    /// Done in daily life when its moment comes, never put into a session.
    DAILY("daily");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    /// Whether it warms her up for what comes after it.
    public boolean warmsUp() {
        return this == SETTLE || this == LOOSEN;
    }

    public String code() {
        return code;
    }
}
