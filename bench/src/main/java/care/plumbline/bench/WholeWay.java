package care.plumbline.bench;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// From guide, journal and date to a session of eight minutes: what one page view costs.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeWay {

    private final Guide guide = GuideOnPath.read(Women.TODAY);
    private final List<Journal> women = Women.everyday(guide, Women.SOME);
    private int next;

    @Benchmark
    public Session session() {
        next = (next + 1) % women.size();
        return Recovery.on(guide, women.get(next), Women.TODAY).session(new Minutes(8), Setting.ANY);
    }
}
