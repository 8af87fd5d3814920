/// Reads figure files and shows them. The reader is written so that it can move to `core` as it is.
@NullMarked
package care.plumbline.body.drawn;

import org.jspecify.annotations.NullMarked;
