/// JSON as the journal, the player and `assess --json` write and read it: a tree, a strict reader, a writer.
///
/// Written here because what reads a journal also runs in her browser, where the usual library does not. A key
/// stands once, a number stays as it was written, and how deep and how long a text may be is bounded. Start at
/// [care.plumbline.core.json.Json].
@NullMarked
package care.plumbline.core.json;

import org.jspecify.annotations.NullMarked;
