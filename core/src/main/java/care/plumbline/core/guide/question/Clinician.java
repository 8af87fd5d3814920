package care.plumbline.core.guide.question;

/// The questions that hold what a clinician said. The engine lets them outrank its own rules, so it has to know
/// them by name.
public final class Clinician {

    /// What she was told she may do.
    public static final String CLEARED = Handle.CLINICIAN_CLEARED.id();

    /// What she was told to leave out.
    public static final String RESTRICTS = Handle.CLINICIAN_RESTRICTS.id();

    /// The movements she was told to do.
    public static final String PICKS = Handle.CLINICIAN_PICKS.id();

    /// The movements she was told to leave out.
    public static final String BARS = Handle.CLINICIAN_BARS.id();

    /// In [#RESTRICTS]: everything.
    public static final String ALL = "all";

    private Clinician() {}
}
