package care.plumbline.body.scene;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Site;
import java.util.List;
import java.util.Map;

/// One moment of a scene: the body laid out, every thing in its place, and how wide the breath holds the ribs (0
/// to 1).
public record Frame(
        double seconds, Pose pose, Landmarks body, Map<String, Placed> things, List<Touch> touches, double ribs) {

    /// A part of her that touches something, and the place it should be at.
    public record Touch(Site site, Point place) {
        /// How far the part is from its place.
        public double off(Landmarks body) {
            return site.in(body).distance(place);
        }
    }

    /// A thing in the picture; `to` is the other end of a line and `over` the place it runs round.
    public record Placed(Point at, double turn, Point to, Point over) {}
}
