/// What may be adding to her pain, each cause with its reasons, what science says, and what helps. Start at
/// [Why].
@NullMarked
package care.plumbline.pages.why;

import org.jspecify.annotations.NullMarked;
