/// A question on a page, and its answer as it comes back: for every page that asks one.
///
/// [Step] is one page of questions; [Field] is how a question looks on it, [Shape] what of it she taps, [Reading]
/// how the answer comes back.
@NullMarked
package care.plumbline.pages.asking;

import org.jspecify.annotations.NullMarked;
