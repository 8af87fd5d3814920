package care.plumbline.bench;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.SeenOften;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The steps of the whole way, each alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parts {

    private final Guide guide = GuideOnPath.read(Women.TODAY);
    private final List<Recovery> women = Women.everyday(guide, Women.SOME).stream()
            .map(journal -> Recovery.on(guide, journal, Women.TODAY))
            .toList();
    private int next;

    private Recovery woman() {
        next = (next + 1) % women.size();
        return women.get(next);
    }

    @Benchmark
    public Facts facts() {
        return Facts.of(guide, woman().journal(), Women.TODAY);
    }

    @Benchmark
    public Safety safety() {
        return Safety.assess(woman().facts());
    }

    @Benchmark
    public Causes causes() {
        return Causes.of(woman().facts());
    }

    @Benchmark
    public Plan plan() {
        Recovery woman = woman();
        return Plan.of(
                woman.facts(),
                woman.safety(),
                woman.causes(),
                woman.plan().day().pace(),
                SeenOften.of(guide, woman.journal(), Women.TODAY));
    }

    @Benchmark
    public Session session() {
        return woman().session(new Minutes(8), Setting.ANY);
    }
}
