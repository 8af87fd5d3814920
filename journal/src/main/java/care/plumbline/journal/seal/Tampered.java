package care.plumbline.journal.seal;

/// A stored journal is not what was written: at which position, and what was done. It holds no word of
/// hers.
public final class Tampered extends Exception {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final Harm what;

    public Tampered(JournalId journal, Position position, Harm what, String found) {
        super("journal " + journal + ", position " + position + ": " + what.words() + " (" + found + ")");
        this.position = position.number();
        this.what = what;
    }

    /// The first position that is wrong; the one after the last genuine page when the end is gone.
    public Position position() {
        return new Position(position);
    }

    public Harm what() {
        return what;
    }
}
