/// The small tests behind the gates: which there are, and one at a time. Start at [SmallTests].
@NullMarked
package care.plumbline.pages.smalltests;

import org.jspecify.annotations.NullMarked;
