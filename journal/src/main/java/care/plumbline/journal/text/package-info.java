/// Entries as text, as they are stored for ever. Start at [EntryText].
@NullMarked
package care.plumbline.journal.text;

import org.jspecify.annotations.NullMarked;
