/// What is answered to whoever holds a link she made: a manifest after the protocol of SMART Health Links, sealed
/// files, an answer taken. No journal is opened here, and no key is known. Start at [Recipients].
@NullMarked
package care.plumbline.server.links;

import org.jspecify.annotations.NullMarked;
