@NullMarked
package care.plumbline.pages.offline;

import org.jspecify.annotations.NullMarked;
