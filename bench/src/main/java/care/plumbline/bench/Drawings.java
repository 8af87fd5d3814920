package care.plumbline.bench;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.figure.FigureFiles;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Drawing: one still, one moving picture, and a still of everything in the library.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Drawings {

    private final Figure figure = new Figure(Look.USUAL);
    private final List<Scene> scenes =
            List.copyOf(FigureFiles.read(GuideOnPath.files()).figures().scenes().values());
    private int next;

    private Scene scene() {
        next = (next + 1) % scenes.size();
        return scenes.get(next);
    }

    @Benchmark
    public String still() {
        return figure.still(scene(), "");
    }

    @Benchmark
    public String moving() {
        return figure.moving(scene());
    }

    @Benchmark
    public int library() {
        int letters = 0;
        for (Scene scene : scenes) {
            letters += figure.still(scene, "").length();
        }
        return letters;
    }
}
