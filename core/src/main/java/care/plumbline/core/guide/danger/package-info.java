/// Danger signs, how soon somebody has to see her, and the checks before a session.
@NullMarked
package care.plumbline.core.guide.danger;

import org.jspecify.annotations.NullMarked;
