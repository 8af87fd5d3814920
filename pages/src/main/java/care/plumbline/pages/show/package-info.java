/// Things of the guide as pages show them: their tag in an address, their drawing, their sources, their rules.
@NullMarked
package care.plumbline.pages.show;

import org.jspecify.annotations.NullMarked;
