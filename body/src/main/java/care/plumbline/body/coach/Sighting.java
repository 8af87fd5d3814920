package care.plumbline.body.coach;

import java.util.Optional;

/// One picture of the camera, as the pose model understood it.
public sealed interface Sighting {

    /// When, in seconds from any beginning; later ones are not smaller.
    double seconds();

    /// The room is empty.
    record Nobody(double seconds) implements Sighting {}

    /// More than one is in the picture. Whom she means cannot be known.
    record Several(double seconds) implements Sighting {}

    /// She alone.
    ///
    /// @param outline of her body, where the pose model gave one
    record Her(double seconds, Keypoints keypoints, Optional<Outline> outline) implements Sighting {}
}
