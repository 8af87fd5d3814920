/// What she said and did, in order: the only truth that is ever stored.
///
/// Nothing computed is kept here; it is worked out again. Entries this version does not know are kept as they came.
/// Start at [Journal].
@NullMarked
package care.plumbline.core.journal;

import org.jspecify.annotations.NullMarked;
