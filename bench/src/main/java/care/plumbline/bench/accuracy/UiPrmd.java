package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.Half;
import care.plumbline.body.coach.Keypoints;
import care.plumbline.body.coach.SideView;
import care.plumbline.body.coach.Sighting;
import care.plumbline.body.coach.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Ten healthy people do ten movements ten times rightly and ten times with a fault (UI-PRMD, public domain).
/// Each is judged beside her own first three right ones.
final class UiPrmd {

    /// At most; a folder may hold fewer.
    private static final int PEOPLE = 10;

    private static final int TIMES = 10;
    private static final int PRACTICE = 3;

    /// What the coach names at all, beside her own.
    private static final double TRUNK =
            Yardstick.tolerance(Measures.YARDSTICK.errors().trunk());

    private static final double KNEE =
            Yardstick.tolerance(Measures.YARDSTICK.errors().knee());

    private static final String[] NAMES = {"deep squat", "hurdle step", "inline lunge", "side lunge", "sit to stand"};

    private static final double PICTURES_A_SECOND = 30;

    /// Lean, lean aside, knee, how much the spine bends, how far the hips sink, twist.
    private static final int[] FEW = {0, 1, 2, 7, 8, 9};

    private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

    /// @param features as they come out of [#features], and beside her own practice
    private record Row(boolean wrong, int person, int time, double[] features) {}

    private UiPrmd() {}

    static String table(Path folder) throws IOException {
        var table = new StringBuilder("### UI-PRMD, each person beside her own first three right repetitions\n\n"
                + "Left out in turn: one person. The plain rule: trunk 8° farther over, or knee bent 12° less, than in practice.\n\n"
                + "| movement | people | accuracy | AUC | worst person | plain rule: named of the wrong | plain rule: left alone of the right |\n"
                + "|---|---|---|---|---|---|---|\n");
        for (int movement = 1; movement <= NAMES.length; movement++) {
            List<Row> rows = beside(rows(folder, movement));
            var chances = new ArrayList<Double>();
            for (Row row : rows) {
                chances.add(0.0);
            }
            for (int person = 1; person <= PEOPLE; person++) {
                var features = new ArrayList<double[]>();
                var wrong = new ArrayList<Boolean>();
                var right = new ArrayList<double[]>();
                for (Row row : rows) {
                    if (row.person() != person) {
                        features.add(row.features());
                        wrong.add(row.wrong());
                        if (!row.wrong()) {
                            right.add(row.features());
                        }
                    }
                }
                double[] spread = Space.spread(right);
                // The few that a fault is named by, and all: the mean of both is steadier than either.
                for (int[] chosen : List.of(FEW, ALL)) {
                    var model = new Logistic(
                            features.stream()
                                    .map(one -> differences(one, spread, chosen))
                                    .toList(),
                            wrong);
                    for (int i = 0; i < rows.size(); i++) {
                        if (rows.get(i).person() == person) {
                            double chance = model.of(differences(rows.get(i).features(), spread, chosen));
                            chances.set(i, chances.get(i) + chance / 2);
                        }
                    }
                }
            }
            table.append(line(movement, rows, chances));
        }
        return table.toString();
    }

    private static String line(int movement, List<Row> rows, List<Double> chances) {
        var wrong = new ArrayList<Double>();
        var right = new ArrayList<Double>();
        double[] hits = new double[PEOPLE + 1];
        double[] all = new double[PEOPLE + 1];
        double named = 0;
        double alone = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            (row.wrong() ? wrong : right).add(chances.get(i));
            hits[row.person()] += chances.get(i) > .5 == row.wrong() ? 1 : 0;
            all[row.person()]++;
            boolean rule = row.features()[0] > TRUNK || row.features()[2] > KNEE;
            named += rule && row.wrong() ? 1 : 0;
            alone += !rule && !row.wrong() ? 1 : 0;
        }
        double worst = 1;
        int people = 0;
        double hit = 0;
        for (int person = 1; person <= PEOPLE; person++) {
            if (all[person] > 0) {
                people++;
                worst = Math.min(worst, hits[person] / all[person]);
            }
            hit += hits[person];
        }
        return String.format(
                Locale.ROOT,
                "| m%02d %s | %d | %.3f | %.3f | %.2f | %.2f | %.2f |%n",
                movement,
                NAMES[movement - 1],
                people,
                hit / rows.size(),
                Measures.areaUnderCurve(wrong, right),
                worst,
                named / wrong.size(),
                alone / right.size());
    }

    /// How far each feature is from her own practice, in spreads of right repetitions: great ones count little
    /// more than large ones. Both how far, and how far to which side.
    private static double[] differences(double[] features, double[] spread, int[] chosen) {
        int wide = chosen.length;
        double[] differences = new double[2 * wide + 1];
        for (int j = 0; j < wide; j++) {
            double feature = features[chosen[j]];
            double far = Math.log1p(Math.abs(feature) / spread[chosen[j]]);
            differences[j] = far;
            differences[wide + j] = Math.signum(feature) * far;
            differences[2 * wide] += far;
        }
        return differences;
    }

    /// Every repetition but the practice, less the mean of the practice.
    private static List<Row> beside(List<Row> rows) {
        var beside = new ArrayList<Row>();
        for (Row row : rows) {
            if (!row.wrong() && row.time() <= PRACTICE) {
                continue;
            }
            double[] mean = new double[row.features().length];
            for (Row other : rows) {
                if (other.person() == row.person() && !other.wrong() && other.time() <= PRACTICE) {
                    for (int j = 0; j < mean.length; j++) {
                        mean[j] += other.features()[j] / PRACTICE;
                    }
                }
            }
            double[] less = row.features().clone();
            for (int j = 0; j < less.length; j++) {
                less[j] -= mean[j];
            }
            beside.add(new Row(row.wrong(), row.person(), row.time(), less));
        }
        return beside;
    }

    private static List<Row> rows(Path folder, int movement) throws IOException {
        var rows = new ArrayList<Row>();
        for (boolean wrong : new boolean[] {false, true}) {
            Path file = folder.resolve(
                    String.format(Locale.ROOT, "kinect-m%02d-%s.zip", movement, wrong ? "incorrect" : "correct"));
            String ending = wrong ? "_inc.txt" : ".txt";
            try (var zip = new ZipFile(file.toFile())) {
                for (int person = 1; person <= PEOPLE; person++) {
                    for (int time = 1; time <= TIMES; time++) {
                        String name = String.format(Locale.ROOT, "m%02d_s%02d_e%02d", movement, person, time);
                        String positions = "Positions/" + name + "_positions" + ending;
                        if (zip.getEntry(positions) != null) {
                            var seen = Kinect.of(zip, positions, "Angles/" + name + "_angles" + ending);
                            rows.add(new Row(wrong, person, time, features(seen)));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /// What is known of a repetition, from every picture of it.
    private static double[] features(Kinect seen) {
        int frames = seen.joints().length;
        double[] lean = new double[frames];
        double[] aside = new double[frames];
        double[] knee = new double[frames];
        double[] knees = new double[frames];
        double[] hip = new double[frames];
        double[] hips = new double[frames];
        double[] spine = new double[frames];
        double[] twist = new double[frames];
        double[] apart = new double[frames];
        double[] height = new double[frames];
        for (int f = 0; f < frames; f++) {
            double[][] at = seen.joints()[f];
            Keypoints points = seen.fromTheSide(f);
            double left = bend(points, Half.LEFT);
            double right = bend(points, Half.RIGHT);
            double[] up = Space.minus(at[Kinect.NECK], at[Kinect.WAIST]);
            lean[f] = Math.toDegrees(Math.atan2(Math.hypot(up[0], up[2]), up[1]));
            aside[f] = Math.toDegrees(Math.atan2(Math.abs(up[0]), up[1]));
            knee[f] = Math.max(left, right);
            knees[f] = Math.abs(left - right);
            double one = Space.angle(at[Kinect.CHEST], at[Kinect.LEFT_HIP], at[Kinect.LEFT_KNEE]);
            double other = Space.angle(at[Kinect.CHEST], at[Kinect.RIGHT_HIP], at[Kinect.RIGHT_KNEE]);
            hip[f] = Math.min(one, other);
            hips[f] = Math.abs(one - other);
            spine[f] = Space.angle(at[Kinect.WAIST], at[Kinect.SPINE], at[Kinect.NECK]);
            twist[f] = Math.abs(Space.turn(
                    Space.minus(at[Kinect.RIGHT_SHOULDER], at[Kinect.LEFT_SHOULDER]),
                    Space.minus(at[Kinect.RIGHT_HIP], at[Kinect.LEFT_HIP])));
            apart[f] = Space.far(at[Kinect.LEFT_KNEE], at[Kinect.RIGHT_KNEE])
                    / Math.max(1e-6, Space.far(at[Kinect.LEFT_ANKLE], at[Kinect.RIGHT_ANKLE]));
            height[f] = at[Kinect.WAIST][1];
        }
        double[] speed = Space.differences(height);
        double[] jerk = Space.differences(Space.differences(speed));
        return new double[] {
            Space.highest(lean),
            Space.highest(aside),
            -Space.highest(knee),
            Space.highest(knees),
            Space.lowest(hip),
            Space.highest(hips),
            Space.lowest(spine),
            Space.highest(spine) - Space.lowest(spine),
            Space.highest(height) - Space.lowest(height),
            Space.nearlyHighest(twist),
            Space.lowest(apart),
            frames / PICTURES_A_SECOND,
            Math.max(Space.highest(speed), -Space.lowest(speed)) * PICTURES_A_SECOND,
            Space.size(jerk)
        };
    }

    private static double bend(Keypoints points, Half half) {
        return SideView.of(new Sighting.Her(0, points, Optional.empty()), half).knee();
    }
}
