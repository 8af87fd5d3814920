/// What tests of several modules need and no library has. Nothing here knows Plumbline.
///
/// Start at [Any]; for packages and what they may do at [Arrows] and [Sameness].
@NullMarked
package care.plumbline.testing;

import org.jspecify.annotations.NullMarked;
