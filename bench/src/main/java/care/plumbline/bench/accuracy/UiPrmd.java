package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /// Lean, lean aside, knee, how much the spine bends, how far the hips sink, twist.
    private static final int[] FEW = {0, 1, 2, 7, 8, 9};

    private static final int[] ALL =
            IntStream.range(0, Repeated.NUMBERS + Repeated.COURSES).toArray();

    private record Row(boolean wrong, int person, int time, Repeated repeated) {}

    /// @param features a repetition beside her own practice
    private record Beside(boolean wrong, int person, double[] features) {}

    private UiPrmd() {}

    static String table(Path folder) throws IOException {
        var table = new StringBuilder("### UI-PRMD, each person beside her own first three right repetitions\n\n"
                + "Left out in turn: one person. The plain rule: trunk 8° farther over, or knee bent 12° less, than in practice.\n\n"
                + "| movement | people | accuracy | AUC | worst person | plain rule: named of the wrong | plain rule: left alone of the right |\n"
                + "|---|---|---|---|---|---|---|\n");
        for (int movement = 1; movement <= NAMES.length; movement++) {
            List<Beside> rows = beside(rows(folder, movement));
            var chances = new ArrayList<Double>();
            for (Beside row : rows) {
                chances.add(0.0);
            }
            for (int person = 1; person <= PEOPLE; person++) {
                var features = new ArrayList<double[]>();
                var wrong = new ArrayList<Boolean>();
                var right = new ArrayList<double[]>();
                for (Beside row : rows) {
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

    private static String line(int movement, List<Beside> rows, List<Double> chances) {
        var wrong = new ArrayList<Double>();
        var right = new ArrayList<Double>();
        double[] hits = new double[PEOPLE + 1];
        double[] all = new double[PEOPLE + 1];
        double named = 0;
        double alone = 0;
        for (int i = 0; i < rows.size(); i++) {
            Beside row = rows.get(i);
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

    /// Every repetition but the practice, beside the practice of whoever did it.
    private static List<Beside> beside(List<Row> rows) {
        return rows.stream()
                .filter(row -> !isPractice(row))
                .map(row -> new Beside(
                        row.wrong(),
                        row.person(),
                        row.repeated()
                                .beside(rows.stream()
                                        .filter(other -> isPractice(other) && other.person() == row.person())
                                        .map(Row::repeated)
                                        .toList())))
                .toList();
    }

    private static boolean isPractice(Row row) {
        return !row.wrong() && row.time() <= PRACTICE;
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
                            rows.add(new Row(wrong, person, time, Repeated.of(seen)));
                        }
                    }
                }
            }
        }
        return rows;
    }
}
