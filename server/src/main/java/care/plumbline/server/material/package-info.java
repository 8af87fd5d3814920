/// What a server shows, from the build or from the folders of somebody who works at it. Start at [Material].
@NullMarked
package care.plumbline.server.material;

import org.jspecify.annotations.NullMarked;
