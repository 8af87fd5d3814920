/// The one currency of bodies: a {@link care.plumbline.body.Pose} of joint angles, laid out as {@link
/// care.plumbline.body.Landmarks} in the picture plane. The illustrator draws poses and the camera coach measures
/// them.
///
/// Pure functions over immutable values; the JDK only, and nothing of it that the browser (through TeaVM) lacks.
/// Lengths are fractions of standing height, the floor is at zero, up is positive. Start reading at `Pose`.
@NullMarked
package care.plumbline.body;

import org.jspecify.annotations.NullMarked;
