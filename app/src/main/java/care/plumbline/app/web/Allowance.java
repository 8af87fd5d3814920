package care.plumbline.app.web;

/// How often one visitor may ask before she has to wait.
///
/// @param pagesASecond pages and pictures for one address, refilled every second
/// @param pagesAtOnce how many of them in one go
/// @param writesAMinute forms for one journal
/// @param beginningsAnHour new journals for one address; a clinic's waiting room may share one
/// @param writesWaiting forms of all visitors that may wait for the disk at once; more are asked to come again
public record Allowance(int pagesASecond, int pagesAtOnce, int writesAMinute, int beginningsAnHour, int writesWaiting) {

    public static final Allowance USUAL = new Allowance(40, 400, 120, 120, 512);

    /// For measuring: nobody is ever asked to wait.
    public static final Allowance UNMEASURED =
            new Allowance(1_000_000_000, 1_000_000_000, 1_000_000_000, 1_000_000_000, 512);

    public Allowance {
        if (pagesASecond < 1 || pagesAtOnce < 1 || writesAMinute < 1 || beginningsAnHour < 1 || writesWaiting < 1) {
            throw new IllegalArgumentException("an allowance must let something through");
        }
    }
}
