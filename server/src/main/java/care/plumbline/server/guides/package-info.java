/// Finds the guide: the one in the jar, or a folder of a clinical author. Start at [GuideFolder].
@NullMarked
package care.plumbline.server.guides;

import org.jspecify.annotations.NullMarked;
