/// Causes of her pain and what helps against each, with the weights and the ranking.
@NullMarked
package care.plumbline.core.guide.cause;

import org.jspecify.annotations.NullMarked;
