/// The companion on her phone: pages over a sealed journal.
///
/// One rule holds it together: a page is a function of a [Visit] and answers with a [Reply]. Only [Web] and
/// [Door] know the HTTP server, only [Templates] the template engine, only [Shelf] the store. Start at [Web];
/// its routes name every page family, one package each.
@NullMarked
package care.plumbline.app.web;

import org.jspecify.annotations.NullMarked;
