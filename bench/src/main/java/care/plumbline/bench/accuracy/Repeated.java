package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.Half;
import care.plumbline.body.coach.Keypoints;
import care.plumbline.body.coach.SideView;
import care.plumbline.body.coach.Sighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is known of a repetition, from every picture of it.
///
/// @param numbers its extremes, its length and how smooth it was
/// @param courses how lean, knee, hip and the others went from its beginning to its end, each in as many steps
record Repeated(double[] numbers, double[][] courses) {

    static final int NUMBERS = 14;
    static final int COURSES = 9;
    private static final int STEPS = 40;
    private static final double PICTURES_A_SECOND = 30;

    /// Beside her own practice: the numbers less its mean; of each course how far it runs from the practice's, in the
    /// spread of the practice itself. Whoever repeats evenly is judged more narrowly than whoever does not.
    double[] beside(List<Repeated> practice) {
        double[] beside = Arrays.copyOf(numbers, NUMBERS + COURSES);
        for (int j = 0; j < NUMBERS; j++) {
            int number = j;
            beside[j] -= practice.stream()
                    .mapToDouble(one -> one.numbers[number])
                    .average()
                    .orElse(0);
        }
        for (int k = 0; k < COURSES; k++) {
            double[] mean = mean(practice, k);
            int course = k;
            double spread = practice.stream()
                            .mapToDouble(one -> square(one.courses[course], mean))
                            .sum()
                    / (practice.size() - 1);
            beside[NUMBERS + k] = Math.sqrt(square(courses[k], mean) / (spread + 1e-9));
        }
        return beside;
    }

    private static double[] mean(List<Repeated> practice, int course) {
        double[] mean = new double[STEPS];
        for (Repeated one : practice) {
            for (int i = 0; i < STEPS; i++) {
                mean[i] += one.courses[course][i] / practice.size();
            }
        }
        return mean;
    }

    /// How far two courses are apart, squared.
    private static double square(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]) / STEPS;
        }
        return sum;
    }

    /// However long it took, in as many steps.
    private static double[][] courses(double[]... rows) {
        return Arrays.stream(rows).map(Repeated::even).toArray(double[][]::new);
    }

    private static double[] even(double[] row) {
        double[] even = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double at = (double) i / (STEPS - 1) * (row.length - 1);
            int before = (int) at;
            int after = Math.min(before + 1, row.length - 1);
            even[i] = row[before] + (row[after] - row[before]) * (at - before);
        }
        return even;
    }

    static Repeated of(Kinect seen) {
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
        double[] shift = new double[frames];
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
            shift[f] = at[Kinect.WAIST][0] - (at[Kinect.LEFT_ANKLE][0] + at[Kinect.RIGHT_ANKLE][0]) / 2;
        }
        double[] speed = Space.differences(height);
        double[] jerk = Space.differences(Space.differences(speed));
        double[] numbers = {
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
        return new Repeated(numbers, courses(lean, aside, knee, hip, spine, apart, height, twist, shift));
    }

    private static double bend(Keypoints points, Half half) {
        return SideView.of(new Sighting.Her(0, points, Optional.empty()), half).knee();
    }
}
