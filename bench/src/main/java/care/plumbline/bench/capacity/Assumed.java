package care.plumbline.bench.capacity;

/// What nobody has measured, because no such country is there.
///
/// @param active share of the women who come on a day
/// @param appends of such a woman on a day: her check-in, a session as one append at its end, what else she says
/// @param pages she looks at
/// @param peak share of a day that falls into its busiest hour
/// @param kept share of the pages that are kept already
/// @param days for how long a journal is kept on average
/// @param busy how busy a machine may be at the peak
/// @param cores of a machine
/// @param disk of a machine, bytes
/// @param copies of every entry in a cluster
record Assumed(
        double active,
        double appends,
        double pages,
        double peak,
        double kept,
        double days,
        double busy,
        double cores,
        double disk,
        double copies) {

    static final Assumed USUAL = new Assumed(0.6, 4, 15, 0.25, 0.5, 180, 0.5, 8, 1e12, 3);
}
