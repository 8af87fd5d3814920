/// The form of a sealed journal: pages, their places, the chain that binds them. Whoever seals has a key; here is
/// none.
@NullMarked
package care.plumbline.journal.seal;

import org.jspecify.annotations.NullMarked;
