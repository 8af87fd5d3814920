/// The application: everything that touches the world, wired by hand. Start at [Main].
@NullMarked
package care.plumbline.app;

import org.jspecify.annotations.NullMarked;
