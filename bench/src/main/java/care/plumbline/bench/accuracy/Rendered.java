package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.Keypoint;
import care.plumbline.body.coach.Keypoints;
import care.plumbline.body.coach.SideView;
import care.plumbline.body.coach.Sighting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Rendered lifts whose joints are known: what the coach measures beside what is true.
final class Rendered {

    private static final String FILE = "rendered-lifts-landmarks-groundtruth.json.gz";

    private Rendered() {}

    static String table(Path folder) throws IOException {
        JsonNode frames;
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(FILE)))) {
            frames = new ObjectMapper().readTree(in);
        }
        var trunk = new ArrayList<Double>();
        var knee = new ArrayList<Double>();
        int seen = 0;
        for (JsonNode frame : frames) {
            if (!frame.has("l")) {
                continue;
            }
            seen++;
            double aspect = frame.get("mask").get("w").asDouble()
                    / frame.get("mask").get("h").asDouble();
            float[] numbers = new float[4 * Keypoint.COUNT];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (float) frame.get("l").get(i / 4).get(i % 4).asDouble();
            }
            SideView view = SideView.of(new Sighting.Her(0, new Keypoints(aspect, numbers), Optional.empty()));
            String half = view.near().name().substring(0, 1);
            double[] shoulder = at(frame, "sh" + half, aspect);
            double[] hip = at(frame, "hip" + half, aspect);
            double[] kneeAt = at(frame, "kn" + half, aspect);
            double[] ankle = at(frame, "an" + half, aspect);
            double lean = Math.toDegrees(Math.atan2(Math.abs(shoulder[0] - hip[0]), hip[1] - shoulder[1]));
            trunk.add(Math.abs(view.trunk()) - lean);
            knee.add(view.knee() - bend(hip, kneeAt, ankle));
        }
        return String.format(
                Locale.ROOT,
                "### Rendered lifts, side-on, beside the true joints in the picture%n%n"
                        + "| pictures | seen | trunk, RMSE | knee, RMSE |%n|---|---|---|---|%n| %d | %d | %.1f° | %.1f° |%n",
                frames.size(),
                seen,
                Measures.rootMeanSquare(trunk),
                Measures.rootMeanSquare(knee));
    }

    private static double[] at(JsonNode frame, String joint, double aspect) {
        JsonNode place = frame.get("gt").get(joint);
        return new double[] {place.get(0).asDouble() * aspect, place.get(1).asDouble()};
    }

    private static double bend(double[] before, double[] joint, double[] after) {
        List<double[]> both = List.of(
                new double[] {before[0] - joint[0], before[1] - joint[1]},
                new double[] {after[0] - joint[0], after[1] - joint[1]});
        double dot = both.get(0)[0] * both.get(1)[0] + both.get(0)[1] * both.get(1)[1];
        double lengths = Math.hypot(both.get(0)[0], both.get(0)[1]) * Math.hypot(both.get(1)[0], both.get(1)[1]);
        return 180 - Math.toDegrees(Math.acos(Math.clamp(dot / lengths, -1.0, 1.0)));
    }
}
