package care.plumbline.body.coach;

import care.plumbline.body.Point;
import java.util.Optional;

/// How round her back is, by the outline of it: the joints of a pose model end at the shoulder and begin at the
/// hip, so that what lies between shows only there.
///
/// On drawn bodies whose spine is known it follows the spine with r = .92 side-on and .80 a little turned;
/// farther turned it lies. One strongly rounded back can be told from straight ones, no more.
final class BackLine {

    /// So many places between hip and shoulder, without the ends, where buttocks and neck begin.
    private static final int PLACES = 22;

    private static final double FIRST = .08;
    private static final double LAST = .92;

    /// The middle of the back, and the ends it is compared with.
    private static final int MIDDLE_FROM = 8;

    private static final int MIDDLE_TO = 14;
    private static final int END = 3;

    /// No back stands out farther, in lengths from hip to shoulder: the outline is of something else.
    private static final double FARTHEST = .9;

    private static final double STEP = .004;

    private BackLine() {}

    /// @param ahead 1 where she looks to the right of the picture, -1 to the left
    /// @return nothing where the line from hip to shoulder does not lie in the outline
    static Optional<Double> rounding(Outline outline, Point hip, Point shoulder, int ahead) {
        double length = hip.distance(shoulder);
        if (length <= 0) {
            return Optional.empty();
        }
        double along = hip.direction(shoulder);
        double[] out = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            Point on = hip.between(shoulder, FIRST + (LAST - FIRST) * i / (PLACES - 1));
            double far = 0;
            while (far < FARTHEST && outline.holds(on.toward(along, 0, -ahead * far * length))) {
                far += STEP;
            }
            if (far == 0 || far >= FARTHEST) {
                return Optional.empty();
            }
            out[i] = far;
        }
        double[] smooth = smooth(out);
        double ends = (mean(smooth, 0, END) + mean(smooth, PLACES - END, PLACES)) / 2;
        return Optional.of(mean(smooth, MIDDLE_FROM, MIDDLE_TO) - ends);
    }

    private static double[] smooth(double[] of) {
        double[] smooth = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            double before = of[Math.max(0, i - 1)];
            double after = of[Math.min(of.length - 1, i + 1)];
            smooth[i] = (before + of[i] + after) / 3;
        }
        return smooth;
    }

    private static double mean(double[] of, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += of[i];
        }
        return sum / (to - from);
    }
}
