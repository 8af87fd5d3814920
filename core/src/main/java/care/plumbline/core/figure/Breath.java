package care.plumbline.core.figure;

/// What she is told to breathe. Nobody is told to hold her breath.
public enum Breath {
    IN,
    OUT,
    /// As it comes.
    FREE;

    static Breath of(care.plumbline.body.scene.Breath drawn) {
        return switch (drawn) {
            case IN -> IN;
            case OUT -> OUT;
            case HOLD, FREE -> FREE;
        };
    }
}
