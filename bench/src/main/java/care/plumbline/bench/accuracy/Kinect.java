package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.Half;
import care.plumbline.body.coach.Keypoint;
import care.plumbline.body.coach.Keypoints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/// One repetition of UI-PRMD: 22 joints in space, laid out from offsets and turns (each joint turns by Z, X, Y
/// in that order: of the six orders the only one in which a standing foot stays where it is).
///
/// @param joints a picture, a joint, x to her side, y up, z toward the sensor; in centimetres
record Kinect(double[][][] joints) {

    static final int WAIST = 0;
    static final int SPINE = 1;
    static final int CHEST = 2;
    static final int NECK = 3;
    static final int HEAD = 4;
    static final int LEFT_SHOULDER = 7;
    static final int LEFT_HAND = 9;
    static final int RIGHT_SHOULDER = 11;
    static final int RIGHT_HAND = 13;
    static final int LEFT_HIP = 14;
    static final int LEFT_KNEE = 15;
    static final int LEFT_ANKLE = 16;
    static final int LEFT_TOES = 17;
    static final int RIGHT_HIP = 18;
    static final int RIGHT_KNEE = 19;
    static final int RIGHT_ANKLE = 20;
    static final int RIGHT_TOES = 21;
    private static final int JOINTS = 22;
    private static final int[] PARENT = {-1, 0, 1, 2, 3, 4, 2, 6, 7, 8, 2, 10, 11, 12, 0, 14, 15, 16, 0, 18, 19, 20};

    /// The joint for what the coach asks of, the left and the right one.
    private static int joint(Keypoint keypoint, Half half) {
        boolean left = half == Half.LEFT;
        return switch (keypoint) {
            case EAR -> HEAD;
            case SHOULDER -> left ? LEFT_SHOULDER : RIGHT_SHOULDER;
            case WRIST, KNUCKLE -> left ? LEFT_HAND : RIGHT_HAND;
            case HIP -> left ? LEFT_HIP : RIGHT_HIP;
            case KNEE -> left ? LEFT_KNEE : RIGHT_KNEE;
            case ANKLE, HEEL -> left ? LEFT_ANKLE : RIGHT_ANKLE;
            case TOE -> left ? LEFT_TOES : RIGHT_TOES;
        };
    }

    static Kinect of(ZipFile zip, String positions, String angles) throws IOException {
        double[][] offsets = numbers(zip, positions);
        double[][] turns = numbers(zip, angles);
        int frames = Math.min(offsets.length, turns.length);
        double[][][] joints = new double[frames][JOINTS][];
        for (int f = 0; f < frames; f++) {
            double[][][] turned = new double[JOINTS][][];
            for (int j = 0; j < JOINTS; j++) {
                double[] offset = {offsets[f][3 * j], offsets[f][3 * j + 1], offsets[f][3 * j + 2]};
                double[][] turn = turn(turns[f][3 * j], turns[f][3 * j + 1], turns[f][3 * j + 2]);
                if (PARENT[j] < 0) {
                    turned[j] = turn;
                    joints[f][j] = offset;
                } else {
                    double[][] parent = turned[PARENT[j]];
                    turned[j] = times(parent, turn);
                    joints[f][j] = plus(joints[f][PARENT[j]], times(parent, offset));
                }
            }
        }
        return new Kinect(joints);
    }

    private static double[][] numbers(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(fields -> {
                        double[] row = new double[fields.length];
                        for (int i = 0; i < row.length; i++) {
                            row[i] = Double.parseDouble(fields[i].strip());
                        }
                        return row;
                    })
                    .toArray(double[][]::new);
        }
    }

    private static double[][] turn(double x, double y, double z) {
        double cx = Math.cos(Math.toRadians(x));
        double sx = Math.sin(Math.toRadians(x));
        double cy = Math.cos(Math.toRadians(y));
        double sy = Math.sin(Math.toRadians(y));
        double cz = Math.cos(Math.toRadians(z));
        double sz = Math.sin(Math.toRadians(z));
        double[][] aboutX = {{1, 0, 0}, {0, cx, -sx}, {0, sx, cx}};
        double[][] aboutY = {{cy, 0, sy}, {0, 1, 0}, {-sy, 0, cy}};
        double[][] aboutZ = {{cz, -sz, 0}, {sz, cz, 0}, {0, 0, 1}};
        return times(times(aboutZ, aboutX), aboutY);
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    product[i][j] += one[i][k] * other[k][j];
                }
            }
        }
        return product;
    }

    private static double[] times(double[][] one, double[] other) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                product[i] += one[i][k] * other[k];
            }
        }
        return product;
    }

    private static double[] plus(double[] one, double[] other) {
        return new double[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]};
    }

    /// The joints of one picture as a camera at her side would see them from far away.
    Keypoints fromTheSide(int frame) {
        float[] numbers = new float[4 * Keypoint.COUNT];
        for (Keypoint keypoint : Keypoint.values()) {
            for (Half half : Half.values()) {
                double[] at = joints[frame][joint(keypoint, half)];
                // The foot is one joint and its toes another: behind the ankle stands the heel.
                double behind = keypoint == Keypoint.HEEL ? 5 : 0;
                int place = 4 * keypoint.number(half);
                numbers[place] = (float) (.5 - (at[2] - joints[0][WAIST][2] + behind) / 400);
                numbers[place + 1] = (float) (.5 - (at[1] - joints[0][WAIST][1]) / 400);
                numbers[place + 3] = 1;
            }
        }
        return new Keypoints(1, numbers);
    }
}
