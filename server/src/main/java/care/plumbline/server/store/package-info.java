/// The store: three verbs on sealed pages, the locks that open them, and the door that combines both.
///
/// It promises that what was acknowledged survives `kill -9`, that a failed append leaves nothing behind,
/// that sending an entry twice writes it once, and that no query crosses journals. Start at [Journals]; the
/// contract for another engine is [JournalStore].
@NullMarked
package care.plumbline.server.store;

import org.jspecify.annotations.NullMarked;
