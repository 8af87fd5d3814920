/// What every statement of the guide rests on: its sources, the grade, and when it was last read.
@NullMarked
package care.plumbline.core.guide.source;

import org.jspecify.annotations.NullMarked;
