/// How she is doing, and the one page she takes along. Start at [Progression].
@NullMarked
package care.plumbline.pages.progress;

import org.jspecify.annotations.NullMarked;
