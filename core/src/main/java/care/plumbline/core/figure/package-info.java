/// The drawings of the guide: figure files read into scenes of the body.
///
/// It promises that every figure that is handed out can be drawn, and that a mistake in a file is named by file
/// and line. docs/how-to/draw-a-movement.md explains the format. Start at [Figures].
@NullMarked
package care.plumbline.core.figure;

import org.jspecify.annotations.NullMarked;
