/// A request becomes a visit, a reply becomes bytes. Only here is HTTP known; start at [Door].
@NullMarked
package care.plumbline.server.http;

import org.jspecify.annotations.NullMarked;
