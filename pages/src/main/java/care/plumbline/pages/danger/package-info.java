/// What her answers show that somebody has to look at, how soon, and whom to call: [Lead] stands first on a
/// page until she was seen, [Numbers] are those of where she is. Start at [Lead].
@NullMarked
package care.plumbline.pages.danger;

import org.jspecify.annotations.NullMarked;
