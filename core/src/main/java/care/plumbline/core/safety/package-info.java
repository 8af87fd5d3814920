/// Whether she is safe: which danger signs her answers show, how soon someone must look, and what must still be
/// asked.
///
/// It promises that saying more signs never lowers the urgency, and that an unanswered danger question never
/// clears her. Needs only facts and the guide. Start at [Safety].
@NullMarked
package care.plumbline.core.safety;

import org.jspecify.annotations.NullMarked;
