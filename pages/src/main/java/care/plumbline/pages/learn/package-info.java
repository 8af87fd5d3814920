/// Everything the guide knows, to read: causes, remedies, habits, movements, sources. Start at [Learn].
@NullMarked
package care.plumbline.pages.learn;

import org.jspecify.annotations.NullMarked;
