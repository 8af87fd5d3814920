/// What may be adding to her pain: each cause with how well it fits, why, what speaks against it, and what is not
/// known.
///
/// Never a diagnosis. Start at [Causes].
@NullMarked
package care.plumbline.core.cause;

import org.jspecify.annotations.NullMarked;
