/// Draws a scene as one flat picture: a still, or a picture that moves by itself.
///
/// The same scene and the same look give the same characters, byte for byte. Start reading at `Figure`.
@NullMarked
package care.plumbline.body.figure;

import org.jspecify.annotations.NullMarked;
