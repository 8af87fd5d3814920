/// Presses a checked guide into one small file, and writes the reader that takes it apart again.
///
/// Both follow from the records themselves: a part that is added to a record is in the file and in its reader
/// with the next build. Reflection happens here, at build time, and nowhere else. Start at [PressGuide].
@NullMarked
package care.plumbline.compiler.press;

import org.jspecify.annotations.NullMarked;
