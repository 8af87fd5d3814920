package care.plumbline.bench.capacity;

/// What was measured, on two shared cores, and where it stands; everything else here is assumed and says so.
///
/// @param entriesADay entries of a woman's day (the story of six weeks)
/// @param bytesAnEntry of an entry with all its keys in the file (the same, the size of the file over its
///     entries)
/// @param appendsASecond durable appends of one SQLite file over HTTP (docs/benchmarks.md, check-ins)
/// @param appendsOfPostgres the same of one PostgreSQL (docs/benchmarks.md, the store alone)
/// @param conditionalAppends of one Cassandra node with its client on the same two cores (prototype, 64 threads)
/// @param stopSeconds how long a killed node kept appends waiting there
/// @param keptMicroseconds of processor for a page that is kept (docs/benchmarks.md)
/// @param madeMicroseconds of processor for a page made anew
/// @param download bytes of her phone's first visit
record Measured(
        double entriesADay,
        double bytesAnEntry,
        double appendsASecond,
        double appendsOfPostgres,
        double conditionalAppends,
        double stopSeconds,
        double keptMicroseconds,
        double madeMicroseconds,
        double download) {

    static Measured here(double entriesADay, double bytesAnEntry) {
        return new Measured(entriesADay, bytesAnEntry, 4185, 10_993, 1027, 2.4, 204, 895, 549_000);
    }
}
