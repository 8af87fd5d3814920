package care.plumbline.bench.web;

/// How long to measure. Contestants take turns, so that a busy second of the computer falls on all of them.
///
/// @param rounds turns each of them has; the median counts
/// @param seconds how long one turn lasts
/// @param warming seconds before anything counts, for each of them
/// @param appends entries a turn of the store writes
/// @param starts how often each is started
/// @param asked requests between the two looks at the memory
record Effort(int rounds, int seconds, int warming, int appends, int starts, int asked) {

    static final Effort WHOLE = new Effort(4, 3, 20, 40_000, 7, 10_000);
    static final Effort QUICK = new Effort(2, 1, 5, 4_000, 2, 1_000);

    @Override
    public String toString() {
        return "Turns of " + seconds + " s, " + rounds + " each, after " + warming + " s of warming; medians";
    }
}
