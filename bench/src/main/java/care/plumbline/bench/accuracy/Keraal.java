package care.plumbline.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The sample of Keraal (BSD-2): one person, three exercises, seen at once by the pose model and by a Kinect.
/// Only the lean of the trunk aside is compared: it lies in the plane of the picture.
final class Keraal {

    private static final List<String> EXERCISES = List.of("ELK", "CTK", "RTK");
    private static final int SAMPLES = 200;
    private static final int LAG = 20;
    private static final int NUMBERS = 7;
    private static final int NECK = 2;

    private Keraal() {}

    static String table(Path folder) throws IOException {
        var table = new StringBuilder("### Keraal sample: lean of the trunk aside, pose model beside Kinect\n\n"
                + "| exercise | pictures | range, pose model | range, Kinect | correlation |\n|---|---|---|---|---|\n");
        for (String exercise : EXERCISES) {
            Path seen = folder.resolve("G3-BP-" + exercise + "-P1T1-Unknown-C-0.json");
            Path measured = folder.resolve("G3-Kinect-" + exercise + "-P1T1-Unknown-C-0.txt");
            if (Files.exists(seen) && Files.exists(measured)) {
                double[] one = resampled(poseModel(seen));
                double[] other = resampled(kinect(measured));
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.0f° | %.0f° | %.3f |%n",
                        exercise,
                        poseModel(seen).length,
                        Space.highest(one) - Space.lowest(one),
                        Space.highest(other) - Space.lowest(other),
                        best(one, other)));
            }
        }
        return table.toString();
    }

    private static double[] poseModel(Path file) throws IOException {
        JsonNode frames = new ObjectMapper().readTree(Files.readString(file)).get("positions");
        double[] lean = new double[frames.size()];
        int i = 0;
        for (JsonNode frame : frames) {
            double across = middle(frame, "shoulder", 0) - middle(frame, "hip", 0);
            double up = middle(frame, "hip", 1) - middle(frame, "shoulder", 1);
            lean[i++] = Math.toDegrees(Math.atan2(across, up));
        }
        return lean;
    }

    private static double middle(JsonNode frame, String pair, int axis) {
        return (frame.get("Left_" + pair).get(axis).asDouble()
                        + frame.get("Right_" + pair).get(axis).asDouble())
                / 2;
    }

    private static double[] kinect(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .mapToDouble(line -> {
                    String[] at = line.strip().split("\\s+");
                    double across = Double.parseDouble(at[NECK * NUMBERS]) - Double.parseDouble(at[0]);
                    double up = Double.parseDouble(at[NECK * NUMBERS + 1]) - Double.parseDouble(at[1]);
                    return Math.toDegrees(Math.atan2(across, up));
                })
                .toArray();
    }

    private static double[] resampled(double[] row) {
        double[] same = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double at = (double) i / (SAMPLES - 1) * (row.length - 1);
            int low = (int) at;
            int high = Math.min(row.length - 1, low + 1);
            same[i] = row[low] + (at - low) * (row[high] - row[low]);
        }
        return same;
    }

    /// The recordings do not begin at the same moment, and one may be mirrored.
    private static double best(double[] one, double[] other) {
        double best = 0;
        for (int lag = -LAG; lag <= LAG; lag++) {
            double[] first = new double[SAMPLES - Math.abs(lag)];
            double[] second = new double[first.length];
            for (int i = 0; i < first.length; i++) {
                first[i] = one[i + Math.max(0, lag)];
                second[i] = other[i + Math.max(0, -lag)];
            }
            best = Math.max(best, Math.abs(Measures.correlation(first, second)));
        }
        return best;
    }
}
