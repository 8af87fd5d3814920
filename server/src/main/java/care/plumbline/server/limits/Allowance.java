package care.plumbline.server.limits;

/// How often one visitor may ask before she has to wait.
///
/// What needs no journal (the danger signs, the numbers, the safety check, Learn) is counted apart and hardly
/// ever refused: many women share one address, and none of them can tell what her neighbour does. It writes
/// nothing.
///
/// @param pagesASecond pages of one journal, or for one address where there is none, refilled every second
/// @param pagesAtOnce how many of them in one go
/// @param writesAMinute forms for one journal
/// @param beginningsAnHour new journals for one address; a clinic's waiting room may share one
/// @param writesWaiting forms of all visitors that may wait for the disk at once; more are asked to come again
/// @param openASecond pages that need no journal, for one address
/// @param openAtOnce how many of them in one go
/// @param openWritesAMinute forms that write nothing, for one address
/// @param weightAnHour how much the forms for one journal may weigh, see [Guard#weight]
public record Allowance(
        int pagesASecond,
        int pagesAtOnce,
        int writesAMinute,
        int beginningsAnHour,
        int writesWaiting,
        int openASecond,
        int openAtOnce,
        int openWritesAMinute,
        int weightAnHour) {

    private static final int UNBOUNDED = 1_000_000_000;

    public static final Allowance USUAL = new Allowance(40, 400, 120, 600, 512, 10_000, 100_000, 600_000, 1_000_000);

    /// For measuring: nobody is ever asked to wait.
    public static final Allowance UNMEASURED = new Allowance(UNBOUNDED, UNBOUNDED, UNBOUNDED, UNBOUNDED, 512);

    /// With what needs no journal counted like everything else, and forms of any weight.
    public Allowance(int pagesASecond, int pagesAtOnce, int writesAMinute, int beginningsAnHour, int writesWaiting) {
        this(
                pagesASecond,
                pagesAtOnce,
                writesAMinute,
                beginningsAnHour,
                writesWaiting,
                pagesASecond,
                pagesAtOnce,
                writesAMinute,
                UNBOUNDED);
    }

    public Allowance {
        if (pagesASecond < 1
                || pagesAtOnce < 1
                || writesAMinute < 1
                || beginningsAnHour < 1
                || writesWaiting < 1
                || openASecond < 1
                || openAtOnce < 1
                || openWritesAMinute < 1
                || weightAnHour < 1) {
            throw new IllegalArgumentException("an allowance must let something through");
        }
    }
}
