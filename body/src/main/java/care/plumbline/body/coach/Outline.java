package care.plumbline.body.coach;

import care.plumbline.body.Point;

/// The outline of her in the picture: how far she reaches to the left and to the right in each of some rows.
/// Given by the mask of the pose model; no picture is in it.
public final class Outline {

    private final double aspect;
    private final float[] edges;

    /// @param aspect the width of the picture over its height
    /// @param edges for each row from above: the left and the right edge, of the width; a row without her has
    ///     the right one first
    public Outline(double aspect, float[] edges) {
        if (edges.length == 0 || edges.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "expected a left and a right edge for each row, found " + edges.length + " numbers");
        }
        this.aspect = aspect;
        this.edges = edges.clone();
    }

    /// Whether the point lies between the edges of its row.
    boolean holds(Point point) {
        int rows = edges.length / 2;
        int row = (int) Math.floor((1 - point.y()) * rows);
        if (row < 0 || row >= rows) {
            return false;
        }
        double x = point.x() / aspect;
        return x >= edges[2 * row] && x <= edges[2 * row + 1];
    }
}
