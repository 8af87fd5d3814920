package care.plumbline.body.coach;

import care.plumbline.body.Point;

/// Where a pose model saw her in one picture. Lengths are in heights of the picture, up is positive.
public final class Keypoints {

    private static final int NUMBERS = 4;

    private final double aspect;
    private final float[] numbers;

    /// @param aspect the width of the picture over its height
    /// @param numbers for each of the 33 places: x of the width, y of the height from above, depth, how surely
    ///     seen (0 to 1)
    public Keypoints(double aspect, float[] numbers) {
        if (!(aspect > 0) || !Double.isFinite(aspect)) {
            throw new IllegalArgumentException("expected the width of a picture over its height, found " + aspect);
        }
        if (numbers.length != Keypoint.COUNT * NUMBERS) {
            throw new IllegalArgumentException(
                    "expected " + Keypoint.COUNT * NUMBERS + " numbers, four a place, found " + numbers.length);
        }
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                throw new IllegalArgumentException("expected numbers, found " + number);
            }
        }
        this.aspect = aspect;
        this.numbers = numbers.clone();
    }

    public Point at(Keypoint keypoint, Half half) {
        int at = NUMBERS * keypoint.number(half);
        // As doubles: a browser has no others, and would not round where Java does.
        double down = numbers[at + 1];
        return new Point(numbers[at] * aspect, 1 - down);
    }

    /// How surely the place was seen, from 0 to 1.
    public double seen(Keypoint keypoint, Half half) {
        return numbers[NUMBERS * keypoint.number(half) + NUMBERS - 1];
    }

    /// Whether the place lies in the picture; a pose model also guesses places beyond it.
    boolean inPicture(Keypoint keypoint, Half half) {
        Point point = at(keypoint, half);
        return point.x() >= 0 && point.x() <= aspect && point.y() >= 0 && point.y() <= 1;
    }

    double aspect() {
        return aspect;
    }

    /// Midway between left and right.
    Point middle(Keypoint keypoint) {
        return at(keypoint, Half.LEFT).between(at(keypoint, Half.RIGHT), .5);
    }
}
