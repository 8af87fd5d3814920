/// The page she takes along as a file: tagged PDF, made from the same template as the page on the screen.
///
/// Start at [Printer]. Her phone has none of it: there the browser prints.
@NullMarked
package care.plumbline.server.paper;

import org.jspecify.annotations.NullMarked;
