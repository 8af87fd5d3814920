package care.plumbline.journal.seal;

/// What was done to a stored journal.
public enum Harm {
    /// A letter of it was changed, or it was never sealed under this key.
    ALTERED("altered"),
    /// It was written for another place, or for another journal.
    MOVED("moved here from another place"),
    /// It was genuine once, here, and was put back.
    REPLAYED("replayed from an older state"),
    /// It is gone, though later ones are there.
    REMOVED("removed"),
    /// The end is gone.
    TRUNCATED("truncated");

    private final String words;

    Harm(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
