/// The journals in use just now, open, and the home they are for one visit. Start at [ServerHome].
@NullMarked
package care.plumbline.server.open;

import org.jspecify.annotations.NullMarked;
