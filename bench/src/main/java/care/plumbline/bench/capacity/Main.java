package care.plumbline.bench.capacity;

/// Prints the tables of `docs/explanation/how-many-women.md` from what was measured. Seeded: the same every time.
public final class Main {

    private static final long SEED = 17;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Measured measured = SixWeeks.weighed();
        System.out.println(measured);
        System.out.println(Assumed.USUAL);
        System.out.println();
        System.out.println(
                "| women | sealed a day | appends a second at the peak | pages a second | after half a year | machines for pages"
                        + " | the entries lie on | on phones: downloads and sealed copies a day |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (double women : new double[] {1e3, 1e6, 1e8}) {
            System.out.println(new Country(women, measured, Assumed.USUAL).line());
        }
        System.out.println();
        System.out.println(
                "| nodes | appends a second | busy | p50 ms | p99 ms | nodes that die | p99 ms just then | p99 ms after | refused"
                        + " | caught up after s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int nodes : new int[] {3, 30, 300}) {
            for (double load : new double[] {0.3, 0.5, 0.7}) {
                System.out.println(
                        new Cluster(nodes, load, 1 / measured.conditionalAppends(), measured.stopSeconds(), SEED)
                                .line());
            }
        }
    }
}
