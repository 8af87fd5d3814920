/// What the coach measures by and what it says: numbers with their sources, and a sentence for each thing it
/// can name.
@NullMarked
package care.plumbline.core.guide.coach;

import org.jspecify.annotations.NullMarked;
