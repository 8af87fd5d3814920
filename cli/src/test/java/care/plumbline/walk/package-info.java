/// A woman at a real browser, in one of the two homes of the companion: the pages as she meets them.
///
/// [Home] is where it lives, a server or her phone; [Walker] is the woman with her [Device], [Way] the steps she
/// takes. Every walker notes what must never happen on any page, and her walk fails when it did: a request to
/// another origin, an error in the browser's console, something the page's own policy forbids.
@NullMarked
package care.plumbline.walk;

import org.jspecify.annotations.NullMarked;
