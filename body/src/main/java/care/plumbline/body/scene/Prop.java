package care.plumbline.body.scene;

import java.util.Optional;

/// A thing in the scene: where it is, how large, and whether it is drawn before her or in front of her.
///
/// `to` is the other end of a band or strap, which may run round a place on the way (`over`).
public record Prop(
        String name,
        Thing thing,
        Placement where,
        Optional<Target> to,
        Optional<Target> over,
        double size,
        Depth depth) {

    /// In which order things and body are painted.
    public enum Depth {
        BEHIND,
        /// Behind the near arm, in front of all else: what she hugs.
        HELD,
        FRONT
    }
}
