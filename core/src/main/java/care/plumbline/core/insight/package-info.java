/// What her days say: what went together with more or less pain, and how sure that is.
///
/// It promises that looking every day, for ever, shows at most one woman in twenty a clear link
/// where there is none, as far as her days are like those that were simulated; that a number is
/// shown only with its range; and that nothing here ever says what caused what. Same guide, journal
/// and day: same words. Start at [Insights], then [Regression] for the reckoning
/// (docs/explanation/how-your-days-are-read.md).
@NullMarked
package care.plumbline.core.insight;

import org.jspecify.annotations.NullMarked;
