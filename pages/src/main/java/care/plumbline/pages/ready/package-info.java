/// The small tests behind the gates: which there are, and one at a time. Start at [Ready].
@NullMarked
package care.plumbline.pages.ready;

import org.jspecify.annotations.NullMarked;
