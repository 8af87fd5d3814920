/// A movement as a scene: a few key poses, what they touch, the things around them, and the motion from one to the
/// next.
///
/// Whatever a key pose stands, kneels, sits or leans on is kept exactly while she moves. Start reading at `Scene`.
@NullMarked
package care.plumbline.body.scene;

import org.jspecify.annotations.NullMarked;
