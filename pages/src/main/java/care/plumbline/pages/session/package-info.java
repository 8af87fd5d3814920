/// Doing a session: one movement at a time, with or without a script, and the few questions after it.
///
/// Everything works as plain pages and forms; a script plays the whole session on one page and sends the same
/// forms behind it. Nothing is offered that her plan does not leave open. Start at [Player]; [Steps] takes what
/// she does, [Reel] is what the script plays, [After] asks how it was.
@NullMarked
package care.plumbline.pages.session;

import org.jspecify.annotations.NullMarked;
