@NullMarked
package care.plumbline.pages.settings;

import org.jspecify.annotations.NullMarked;
