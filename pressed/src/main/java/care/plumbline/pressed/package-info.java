/// The guide and its drawings, pressed when the product was built: two small files and what reads them.
///
/// No YAML, no CEL, no reflection: the same classes run on a server and in a browser. The readers themselves are
/// written by the build from the engine's records. Start at [Pressed].
@NullMarked
package care.plumbline.pressed;

import org.jspecify.annotations.NullMarked;
