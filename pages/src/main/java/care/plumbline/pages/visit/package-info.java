/// One request of one woman, and the port to where her journal lives.
///
/// A page reads and writes through [Visit]. A home implements [Home]: a server over its store, her phone over the
/// entries it holds. Start at [Visit].
@NullMarked
package care.plumbline.pages.visit;

import org.jspecify.annotations.NullMarked;
