/// How the movements of a session are chosen: what each is worth beside the others, and the search for the best
/// set that fits the time. The plan shows what came of it; nobody else looks in here.
@NullMarked
package care.plumbline.core.choosing;

import org.jspecify.annotations.NullMarked;
