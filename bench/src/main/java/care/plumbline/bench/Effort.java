package care.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How long to measure. Every round starts each benchmark once, in a Java machine of its own, so that a busy minute
/// of the computer falls on all of them.
///
/// @param rounds Java machines a benchmark
/// @param warming seconds before anything counts
/// @param counting seconds that count, one figure each
record Effort(int rounds, int warming, int counting) {

    static final Effort WHOLE = new Effort(2, 10, 5);
    static final Effort QUICK = new Effort(1, 3, 2);

    /// Runs the benchmarks of these classes.
    List<RunResult> run(Class<?>... benchmarks) throws RunnerException {
        var results = new ArrayList<RunResult>();
        for (int round = 1; round <= rounds; round++) {
            for (Class<?> benchmark : benchmarks) {
                System.err.println("round " + round + " of " + rounds + ": " + benchmark.getSimpleName());
                results.addAll(new Runner(new OptionsBuilder()
                                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                                .forks(1)
                                .warmupIterations(warming)
                                .warmupTime(TimeValue.seconds(1))
                                .measurementIterations(counting)
                                .measurementTime(TimeValue.seconds(1))
                                .addProfiler(GCProfiler.class)
                                .jvmArgs(
                                        "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run());
            }
        }
        return results;
    }

    @Override
    public String toString() {
        return rounds + " Java machines a benchmark, " + warming + " s of warming and " + counting
                + " s of measuring each";
    }
}
