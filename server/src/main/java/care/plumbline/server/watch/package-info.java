/// What an operator sees: the log, the counts, whether the store is well. Nothing in it tells one woman from
/// another.
@NullMarked
package care.plumbline.server.watch;

import org.jspecify.annotations.NullMarked;
