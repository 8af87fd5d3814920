/// What of the guide has a page to read, the way there, and whether it is for her today. Start at [Library];
/// [Reader] is she who reads.
@NullMarked
package care.plumbline.pages.library;

import org.jspecify.annotations.NullMarked;
