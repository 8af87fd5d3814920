@NullMarked
package care.plumbline.pages.smalltests;

import org.jspecify.annotations.NullMarked;
