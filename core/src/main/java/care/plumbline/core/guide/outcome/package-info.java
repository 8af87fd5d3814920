/// How it is measured whether she gets better.
@NullMarked
package care.plumbline.core.guide.outcome;

import org.jspecify.annotations.NullMarked;
