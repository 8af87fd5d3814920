/// Movements, their doses, and what a restriction takes out.
@NullMarked
package care.plumbline.core.guide.movement;

import org.jspecify.annotations.NullMarked;
