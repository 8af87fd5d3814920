package care.plumbline.body.drawn;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Collection;

/// Prints the processor time a still and a moving picture take, over all figures of a folder: `Stopwatch FOLDER`.
public final class Stopwatch {

    private static final int ROUNDS = 60;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    public static void main(String[] args) {
        Collection<Scene> scenes = FigureFiles.read(Path.of(args[0])).values();
        Figure figure = new Figure(Look.USUAL);
        long letters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            for (Scene scene : scenes) {
                letters += figure.still(scene, "").length();
            }
            long stills = THREAD.getCurrentThreadCpuTime();
            for (Scene scene : scenes) {
                letters += figure.moving(scene).length();
            }
            long end = THREAD.getCurrentThreadCpuTime();
            if (round % 10 == 9) {
                System.out.println("still " + (stills - start) / scenes.size() / 1000 + " us, moving "
                        + (end - stills) / scenes.size() / 1000 + " us each; all stills " + (stills - start) / 1_000_000
                        + " ms (" + scenes.size() + " figures, " + letters + " letters)");
            }
        }
    }
}
