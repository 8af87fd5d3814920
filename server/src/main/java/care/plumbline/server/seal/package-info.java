/// Sealing: what a store keeps of a woman can be read by nobody who has only the store.
///
/// It promises that every page is sealed under the journal's own key and bound to its journal, its position
/// and the page before it, so that a page altered, moved, replayed or taken away is noticed and named, and
/// that the key itself is stored only wrapped, once per [Lock]. All cryptography is Google Tink's and the
/// JDK's. Start at [Seal].
@NullMarked
package care.plumbline.server.seal;

import org.jspecify.annotations.NullMarked;
