/// Passkeys: what one is asked, and whether what it answers was signed by it, here and now.
/// Start at [Ceremony].
@NullMarked
package care.plumbline.server.passkey;

import org.jspecify.annotations.NullMarked;
