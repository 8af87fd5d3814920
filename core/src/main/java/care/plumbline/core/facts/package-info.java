/// The typed view of one woman on one day: her latest answers with their age, and what follows from them.
///
/// It promises that an answer that has gone stale counts as not known, and that a question which does not apply
/// is never asked. Start at [Facts].
@NullMarked
package care.plumbline.core.facts;

import org.jspecify.annotations.NullMarked;
