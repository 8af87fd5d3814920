/// Every page she sees, as a function of a visit. No server, no store, no key, no clock: it runs on a server
/// and on her phone.
///
/// A family of pages is a package and leans on no other; what several need is a concept with a package of its
/// own. Each adds its addresses to [care.plumbline.pages.reply.Routes]. Start at [Site].
@NullMarked
package care.plumbline.pages;

import org.jspecify.annotations.NullMarked;
