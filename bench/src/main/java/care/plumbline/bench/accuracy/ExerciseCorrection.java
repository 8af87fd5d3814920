package care.plumbline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Labelled pictures of the repository Exercise-Correction (MIT), with few plain angles each, beside what its
/// authors publish for the same files. Judged in turn without one of ten stretches of pictures, as neighbours
/// in time are alike.
final class ExerciseCorrection {

    private static final int STRETCHES = 10;

    private record Picture(String label, Map<String, double[]> places) {

        double[] at(String place) {
            double[] found = places.get(place);
            if (found == null) {
                throw new IllegalArgumentException("expected the place " + place + ", found " + places.keySet());
            }
            return found;
        }

        double[] middle(String place) {
            double[] left = at("left_" + place);
            double[] right = at("right_" + place);
            return new double[] {(left[0] + right[0]) / 2, (left[1] + right[1]) / 2};
        }

        /// How far a line leans from upright, in degrees of the picture's own shape.
        double lean(String low, String high) {
            return Math.toDegrees(Math.atan2(at(high)[0] - at(low)[0], at(low)[1] - at(high)[1]));
        }
    }

    private record Task(
            String name, String file, String wrong, double published, Function<Picture, double[]> features) {}

    private static final List<Task> TASKS = List.of(
            new Task("plank, hips high", "plank_model/test.csv", "H", .97, ExerciseCorrection::plank),
            new Task("plank, hips low", "plank_model/test.csv", "L", .97, ExerciseCorrection::plank),
            new Task("lunge, knee over the toes", "lunge_model/err.test.csv", "L", .972, ExerciseCorrection::lunge),
            new Task("curl, leaning back", "bicep_model/test.csv", "L", .972, ExerciseCorrection::curl));

    private ExerciseCorrection() {}

    static String table(Path folder) throws IOException {
        var table = new StringBuilder(
                "### Exercise-Correction, picture by picture, each stretch of time left out in turn\n\n"
                        + "| fault | pictures | accuracy | published |\n|---|---|---|---|\n");
        for (Task task : TASKS) {
            Path file = folder.resolve(task.file());
            if (Files.exists(file)) {
                List<Picture> pictures = read(file);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.3f | %.3f |%n",
                        task.name(),
                        pictures.size(),
                        accuracy(pictures, task),
                        task.published()));
            }
        }
        return table.toString();
    }

    /// How far the hips are off the line from shoulders to ankles.
    private static double[] plank(Picture picture) {
        double[] shoulder = picture.middle("shoulder");
        double[] hip = picture.middle("hip");
        double[] ankle = picture.middle("ankle");
        double part = (hip[0] - shoulder[0]) / (ankle[0] - shoulder[0]);
        double off = (hip[1] - (shoulder[1] + part * (ankle[1] - shoulder[1]))) / Math.abs(ankle[0] - shoulder[0]);
        return new double[] {off, Math.abs(off)};
    }

    private static double[] lunge(Picture picture) {
        double left = Math.abs(picture.lean("left_ankle", "left_knee"));
        double right = Math.abs(picture.lean("right_ankle", "right_knee"));
        double leftThigh = Math.abs(picture.lean("left_knee", "left_hip"));
        double rightThigh = Math.abs(picture.lean("right_knee", "right_hip"));
        // The leg in front is the one whose shin leans less.
        String front = left < right ? "left" : "right";
        double[] knee = picture.at(front + "_knee");
        double[] ankle = picture.at(front + "_ankle");
        double[] toe = picture.at(front + "_foot_index");
        double shin = Math.hypot(knee[0] - ankle[0], knee[1] - ankle[1]);
        double ahead = Math.signum(toe[0] - ankle[0]);
        double[] hip = picture.at(front + "_hip");
        String behind = front.equals("left") ? "right" : "left";
        double[] otherKnee = picture.at(behind + "_knee");
        double[] otherAnkle = picture.at(behind + "_ankle");
        double[] shoulders = picture.middle("shoulder");
        double[] hips = picture.middle("hip");
        double trunk = Math.hypot(shoulders[0] - hips[0], shoulders[1] - hips[1]);
        return new double[] {
            bend(hip, knee, ankle),
            bend(picture.at(behind + "_hip"), otherKnee, otherAnkle),
            bend(knee, ankle, toe),
            ahead * Math.toDegrees(Math.atan2(shoulders[0] - hips[0], hips[1] - shoulders[1])),
            ahead * (knee[0] - ankle[0]) / trunk,
            ahead * (knee[0] - otherAnkle[0]) / trunk,
            ahead * (knee[0] - otherKnee[0]) / trunk,
            ahead * (hips[0] - ankle[0]) / trunk,
            (hips[1] - ankle[1]) / trunk,
            (knee[1] - otherKnee[1]) / trunk,
            Math.min(left, right),
            Math.max(left, right),
            Math.min(leftThigh, rightThigh),
            Math.max(leftThigh, rightThigh),
            ahead * (knee[0] - toe[0]) / shin,
            ahead * (knee[0] - ankle[0]) / shin,
            (hip[1] - knee[1]) / shin
        };
    }

    /// The angle at a joint, in degrees; 180 is straight.
    private static double bend(double[] before, double[] joint, double[] after) {
        double one = Math.atan2(before[1] - joint[1], before[0] - joint[0]);
        double other = Math.atan2(after[1] - joint[1], after[0] - joint[0]);
        double turn = Math.abs(Math.toDegrees(one - other));
        return Math.min(turn, 360 - turn);
    }

    private static double[] curl(Picture picture) {
        double[] shoulder = picture.middle("shoulder");
        double[] hip = picture.middle("hip");
        return new double[] {Math.abs(Math.toDegrees(Math.atan2(shoulder[0] - hip[0], hip[1] - shoulder[1])))};
    }

    private static double accuracy(List<Picture> pictures, Task task) {
        double hits = 0;
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            var features = new ArrayList<double[]>();
            var wrong = new ArrayList<Boolean>();
            for (int i = 0; i < pictures.size(); i++) {
                if (i * STRETCHES / pictures.size() != stretch) {
                    features.add(task.features().apply(pictures.get(i)));
                    wrong.add(pictures.get(i).label().equals(task.wrong()));
                }
            }
            var model = new Logistic(features, wrong);
            for (int i = 0; i < pictures.size(); i++) {
                if (i * STRETCHES / pictures.size() == stretch) {
                    boolean named = model.of(task.features().apply(pictures.get(i))) > .5;
                    hits += named == pictures.get(i).label().equals(task.wrong()) ? 1 : 0;
                }
            }
        }
        return hits / pictures.size();
    }

    private static List<Picture> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().split(",");
        var pictures = new ArrayList<Picture>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            var places = new LinkedHashMap<String, double[]>();
            for (int i = 1; i + 3 < fields.length; i += 4) {
                places.put(
                        names[i].substring(0, names[i].length() - 2),
                        new double[] {Double.parseDouble(fields[i]), Double.parseDouble(fields[i + 1])});
            }
            pictures.add(new Picture(fields[0], places));
        }
        return pictures;
    }
}
