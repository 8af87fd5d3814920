/// The small tests behind the gates: which there are, and one at a time. Start at [Ready].
@NullMarked
package care.plumbline.app.web.ready;

import org.jspecify.annotations.NullMarked;
