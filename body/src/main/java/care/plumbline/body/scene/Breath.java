package care.plumbline.body.scene;

/// What her breath does while she comes into a key pose.
public enum Breath {
    IN,
    OUT,
    HOLD,
    FREE;

    /// How wide the ribs are at the end of it (0 to 1), given how wide they were before.
    double ribs(double before) {
        return switch (this) {
            case IN -> 1;
            case OUT -> 0;
            case HOLD -> before;
            case FREE -> .4;
        };
    }
}
