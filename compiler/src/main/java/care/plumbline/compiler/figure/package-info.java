/// Reads the drawings of a guide from their files.
///
/// Start at [FigureFiles].
@NullMarked
package care.plumbline.compiler.figure;

import org.jspecify.annotations.NullMarked;
