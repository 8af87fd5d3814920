package care.plumbline.pages.visit;

/// Her journal did not do what a page asked of it: nothing was written, or nobody knows, and the same may be
/// asked again.
public final class Hindered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Hindrance why;

    public Hindered(Hindrance why) {
        super(why.toString());
        this.why = why;
    }

    public Hindrance why() {
        return why;
    }
}
