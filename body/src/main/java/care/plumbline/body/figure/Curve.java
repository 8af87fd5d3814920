package care.plumbline.body.figure;

/// Writes the outline of a shape: straight lines and smooth curves through points, in thousandths of her height.
/// Two outlines made by the same calls have the same commands, so a moving picture can go from one to the other.
final class Curve {

    private final StringBuilder out = new StringBuilder(256);
    private final double scale;
    private double x;
    private double y;

    Curve() {
        this(1);
    }

    /// An outline drawn that much larger than its numbers say.
    Curve(double scale) {
        this.scale = scale;
    }

    /// A closed smooth outline through the points, given as x, y, x, y …
    static String closed(double... points) {
        return new Curve().round(points);
    }

    String round(double... points) {
        int count = points.length / 2;
        Curve curve = move(points[0], points[1]);
        for (int i = 0; i < count; i++) {
            curve.span(points, (i + count - 1) % count, i, (i + 1) % count, (i + 2) % count);
        }
        return curve.close();
    }

    static String circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static String ellipse(double x, double y, double wide, double high) {
        return new Curve().oval(x, y, wide, high);
    }

    String oval(double x, double y, double wide, double high) {
        double w = wide * .552;
        double h = high * .552;
        return move(x - wide, y)
                .curve(x - wide, y - h, x - w, y - high, x, y - high)
                .curve(x + w, y - high, x + wide, y - h, x + wide, y)
                .curve(x + wide, y + h, x + w, y + high, x, y + high)
                .curve(x - w, y + high, x - wide, y + h, x - wide, y)
                .close();
    }

    /// A rectangle with rounded corners; x and y are its upper left corner.
    static String box(double x, double y, double wide, double high, double corner) {
        double r = Math.min(corner, Math.min(wide, high) / 2);
        double k = r * .45;
        return new Curve()
                .move(x + r, y)
                .line(x + wide - r, y)
                .curve(x + wide - k, y, x + wide, y + k, x + wide, y + r)
                .line(x + wide, y + high - r)
                .curve(x + wide, y + high - k, x + wide - k, y + high, x + wide - r, y + high)
                .line(x + r, y + high)
                .curve(x + k, y + high, x, y + high - k, x, y + high - r)
                .line(x, y + r)
                .curve(x, y + k, x + k, y, x + r, y)
                .close();
    }

    Curve move(double toX, double toY) {
        return command('M', toX, toY);
    }

    Curve line(double toX, double toY) {
        return command('L', toX, toY);
    }

    Curve curve(double ax, double ay, double bx, double by, double toX, double toY) {
        out.append('C');
        number(ax, false);
        number(ay, true);
        number(bx, true);
        number(by, true);
        return end(toX, toY, true);
    }

    /// Goes on smoothly through the points, from where the outline now is.
    Curve through(double... points) {
        double[] all = new double[points.length + 2];
        all[0] = x;
        all[1] = y;
        System.arraycopy(points, 0, all, 2, points.length);
        int count = all.length / 2;
        for (int i = 0; i + 1 < count; i++) {
            span(all, Math.max(0, i - 1), i, i + 1, Math.min(count - 1, i + 2));
        }
        return this;
    }

    /// One piece of a Catmull-Rom curve, written as a Bézier curve.
    private void span(double[] p, int before, int from, int to, int after) {
        curve(
                p[2 * from] + (p[2 * to] - p[2 * before]) / 6,
                p[2 * from + 1] + (p[2 * to + 1] - p[2 * before + 1]) / 6,
                p[2 * to] - (p[2 * after] - p[2 * from]) / 6,
                p[2 * to + 1] - (p[2 * after + 1] - p[2 * from + 1]) / 6,
                p[2 * to],
                p[2 * to + 1]);
    }

    String close() {
        return out.append('Z').toString();
    }

    String open() {
        return out.toString();
    }

    private Curve command(char letter, double toX, double toY) {
        out.append(letter);
        return end(toX, toY, false);
    }

    private Curve end(double toX, double toY, boolean spaced) {
        number(toX, spaced);
        number(toY, true);
        x = toX;
        y = toY;
        return this;
    }

    private void number(double value, boolean spaced) {
        String digits = Digits.whole(value * scale);
        if (spaced && digits.charAt(0) != '-') {
            out.append(' ');
        }
        out.append(digits);
    }
}
