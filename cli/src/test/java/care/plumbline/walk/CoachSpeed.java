package care.plumbline.walk;

import care.plumbline.server.Server;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast the coach goes in a real browser (`bench/coach/run`). It hangs on the machine, so it is no test of
/// `./check`.
///
/// A woman stands before the camera, which has more pictures than can be seen. The pose model's own rate is that of its
/// calls alone, the rate of the loop is of all: pictures to the worker, the model, her outline, our Java, the second
/// look
/// for others, the drawing. Both are of the same pictures. The promises: nine tenths of it, and 0.1 ms for the Java in
/// the
/// middle.
class CoachSpeed {

    private static final int PICTURES = 400;
    private static final int NUMBERS = 3;

    @TempDir
    private Path films;

    @Test
    void loop_beside_the_pose_model_alone() {
        try (Server server = ServerThatSees.alone();
                var her = BeforeTheCamera.now(Films.STANDS.quickly(films), server.address())) {
            her.withAJournal(server).opens("/coach/look?c=lift");
            her.page().waitForFunction("document.getElementById('looking').dataset.phase === 'watching'");
            // The page takes the smaller model where the full one is slow; what it settles on is measured.
            her.page()
                    .waitForFunction(
                            "window.took.length >= " + NUMBERS * PICTURES,
                            null,
                            new Page.WaitForFunctionOptions().setTimeout(300_000));
            List<Double> all = ((List<?>) Objects.requireNonNull(her.page().evaluate("window.took")))
                    .stream().map(one -> ((Number) one).doubleValue()).toList();
            print(String.valueOf(her.page().evaluate("window.size")), all);
            her.isEnough();
        }
    }

    private static void print(String size, List<Double> all) {
        int first = all.size() / NUMBERS / 4;
        int last = all.size() / NUMBERS - 1;
        double millis = 0;
        var java = new ArrayList<Double>();
        for (int i = first; i < last; i++) {
            millis += all.get(NUMBERS * i + 1);
            java.add(all.get(NUMBERS * i + 2));
        }
        int pictures = last - first;
        double alone = 1000 * pictures / millis;
        double loop = 1000 * pictures / (all.get(NUMBERS * last) - all.get(NUMBERS * first));
        java.sort(null);
        System.out.printf(
                "%s model: alone %.1f pictures a second, the loop %.1f, that is %.0f %%; our Java %.2f ms in the"
                        + " middle, %.2f at 90 %%, %.3f on average, of %d pictures%n",
                size,
                alone,
                loop,
                100 * loop / alone,
                java.get(pictures / 2),
                java.get(pictures * 9 / 10),
                java.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                pictures);
    }
}
