/// What tests of several modules need and no library has. Nothing here knows Plumbline.
///
/// Start at [Any].
@NullMarked
package care.plumbline.testing;

import org.jspecify.annotations.NullMarked;
