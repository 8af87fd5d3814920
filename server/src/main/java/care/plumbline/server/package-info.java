/// The companion on a server: the pages over sealed journals in a store.
///
/// [Web] wires it, by hand, in one place: the store, the guide, the pages and HTTP. Start there.
@NullMarked
package care.plumbline.server;

import org.jspecify.annotations.NullMarked;
