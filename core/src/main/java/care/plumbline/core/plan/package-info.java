/// What she may do and what is worth doing: pattern, stage with its gates, verdict on every movement, remedies,
/// habits, the ladder to running, and today's session.
///
/// It promises that nothing a restriction forbids, no gate leaves shut, and no week holds back is ever offered,
/// and that every *no* says why. Start at [Plan], then [Session].
@NullMarked
package care.plumbline.core.plan;

import org.jspecify.annotations.NullMarked;
