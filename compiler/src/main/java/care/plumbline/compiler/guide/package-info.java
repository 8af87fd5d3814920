/// Reads a guide from its files, or refuses it with everything that is wrong, by file and line.
///
/// Start at [GuideReader].
@NullMarked
package care.plumbline.compiler.guide;

import org.jspecify.annotations.NullMarked;
