/// Conditions of the guide, checked and ready to be asked.
///
/// Three-valued (Kleene) logic: a fact that is not known makes a condition unknown unless the rest decides it.
/// Start at [Condition].
@NullMarked
package care.plumbline.core.rule;

import org.jspecify.annotations.NullMarked;
