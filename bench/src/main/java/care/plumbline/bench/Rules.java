package care.plumbline.bench;

import care.plumbline.bench.peer.Contender;
import care.plumbline.bench.peer.Engine;
import care.plumbline.bench.peer.Rule;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.rule.Truth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Every danger-sign rule, answered for one woman whose facts stand ready, by each contender.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rules {

    @Param({"PLUMBLINE", "CQL", "DMN", "DMN_COMPILED", "CEL"})
    public Contender contender = Contender.PLUMBLINE;

    private @Nullable Answering<?> answering;
    private int next;

    /// An engine together with women in the form it takes.
    private record Answering<W>(Engine<W> engine, List<W> women) {

        static <W> Answering<W> of(Engine<W> engine, List<Facts> women) {
            return new Answering<>(engine, women.stream().map(engine::ready).toList());
        }

        Truth[] answer(int woman) {
            return engine.answer(women.get(woman));
        }
    }

    @Setup
    public void gather() {
        Guide guide = GuideOnPath.read(Women.TODAY);
        List<Facts> women = Women.everyday(guide, Women.SOME).stream()
                .map(journal -> Facts.of(guide, journal, Women.TODAY))
                .toList();
        answering = Answering.of(contender.over(Rule.of(guide)), women);
    }

    @Benchmark
    public Truth[] answer() {
        next = (next + 1) % Women.SOME;
        return Objects.requireNonNull(answering).answer(next);
    }
}
