package care.plumbline.bench.capacity;

import java.util.Locale;

/// What so many women need, on paper.
record Country(double women, Measured measured, Assumed assumed) {

    private static final double HOUR = 3600;
    private static final double MICROSECONDS = 1e6;

    /// The prototype's node had two cores, which its client shared.
    private static final double CORES_MEASURED = 2;

    private double visits() {
        return women * assumed.active();
    }

    double bytesADay() {
        return visits() * measured.entriesADay() * measured.bytesAnEntry();
    }

    double appendsAtPeak() {
        return visits() * assumed.appends() * assumed.peak() / HOUR;
    }

    double pagesAtPeak() {
        return visits() * assumed.pages() * assumed.peak() / HOUR;
    }

    double stored() {
        return bytesADay() * assumed.days();
    }

    /// Machines that make pages.
    double pageMachines() {
        double micros =
                assumed.kept() * measured.keptMicroseconds() + (1 - assumed.kept()) * measured.madeMicroseconds();
        return Math.ceil(pagesAtPeak() * micros / MICROSECONDS / assumed.cores() / assumed.busy());
    }

    /// Machines that keep entries: by what they write and by what fits on their disks, whichever is more.
    double clusterMachines() {
        double each = measured.conditionalAppends() * assumed.cores() / CORES_MEASURED * assumed.busy();
        double byWrites = appendsAtPeak() * assumed.copies() / each;
        double byDisk = stored() * assumed.copies() / (assumed.disk() * assumed.busy());
        return Math.max(assumed.copies(), Math.ceil(Math.max(byWrites, byDisk)));
    }

    /// The smallest kind of store that does.
    String store() {
        if (appendsAtPeak() <= measured.appendsASecond() * assumed.busy()
                && stored() < assumed.disk() * assumed.busy()) {
            return "one SQLite file";
        }
        boolean one = appendsAtPeak() <= measured.appendsOfPostgres() * assumed.busy()
                && stored() < assumed.disk() * assumed.busy() * assumed.copies();
        return one ? "PostgreSQL, two machines" : "a cluster, " + number(clusterMachines()) + " machines";
    }

    String line() {
        return "| "
                + String.join(
                        " | ",
                        number(women),
                        bytes(bytesADay()),
                        number(appendsAtPeak()),
                        number(pagesAtPeak()),
                        bytes(stored()),
                        number(pageMachines()),
                        store(),
                        bytes(women * measured.download() / 365) + " and "
                                + bytes(women * measured.entriesADay() * assumed.active() * measured.bytesAnEntry()))
                + " |";
    }

    static String number(double value) {
        return value < 10 && value != Math.rint(value)
                ? String.format(Locale.ROOT, "%.1g", value)
                : String.format(Locale.ROOT, "%,.0f", value);
    }

    static String bytes(double value) {
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB"};
        int unit = 0;
        double left = value;
        while (left >= 1000 && unit < units.length - 1) {
            left /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, left < 10 ? "%.1f %s" : "%.0f %s", left, units[unit]);
    }
}
