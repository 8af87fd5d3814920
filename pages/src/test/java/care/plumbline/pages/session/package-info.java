@NullMarked
package care.plumbline.pages.session;

import org.jspecify.annotations.NullMarked;
