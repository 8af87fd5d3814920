/// Without a network, and away at once: what a phone may keep because it is the same for everybody. Start at
/// [Offline].
@NullMarked
package care.plumbline.pages.offline;

import org.jspecify.annotations.NullMarked;
