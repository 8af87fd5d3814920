/// The companion tested as a browser meets it: a real server on a port of its own over a real store.
@NullMarked
package care.plumbline.server;

import org.jspecify.annotations.NullMarked;
