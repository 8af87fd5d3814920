package care.plumbline.bench;

import care.plumbline.bench.peer.Contender;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/// The seconds that counted for one benchmark, over all rounds. Each figure is that of the quietest second: whatever
/// else the computer does only ever adds.
record Figures(List<IterationResult> seconds) {

    /// Of a method of a benchmark class.
    static Figures of(List<RunResult> results, String method, Class<?> benchmark) {
        return where(results, result -> result.getParams().getBenchmark().equals(benchmark.getName() + "." + method));
    }

    static Figures of(List<RunResult> results, Contender contender) {
        return where(
                results, result -> contender.name().equals(result.getParams().getParam("contender")));
    }

    private static Figures where(List<RunResult> results, Predicate<RunResult> wanted) {
        return new Figures(
                results.stream().filter(wanted).flatMap(Figures::seconds).toList());
    }

    private static Stream<IterationResult> seconds(RunResult result) {
        return result.getBenchmarkResults().stream().flatMap(one -> one.getIterationResults().stream());
    }

    double micros() {
        return quietest(second -> second.getPrimaryResult().getScore());
    }

    double percentile(double rank) {
        return quietest(second -> second.getPrimaryResult().getStatistics().getPercentile(rank));
    }

    double bytes() {
        return quietest(
                second -> Objects.requireNonNull(second.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore());
    }

    private double quietest(ToDoubleFunction<IterationResult> figure) {
        return seconds.stream()
                .mapToDouble(figure)
                .min()
                .orElseThrow(() -> new IllegalStateException("nothing was measured"));
    }
}
