/// The first minutes: one sentence and one button, the safety screen, and being believed.
///
/// Nothing is stored before she says so: until then her answers ride along in the form. The screen and every
/// result work without a journal, and [Signs] also without a network. Start at [Start] and [Screen].
@NullMarked
package care.plumbline.pages.start;

import org.jspecify.annotations.NullMarked;
