/// The companion tested as a browser meets it: a real server on a port of its own over a real store.
@NullMarked
package care.plumbline.app.web;

import org.jspecify.annotations.NullMarked;
