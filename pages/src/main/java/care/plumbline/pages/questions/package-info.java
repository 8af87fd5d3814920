/// Questions in short chapters: one idea a page, every one may be skipped, every page may be left and come
/// back to. Start at [Questions].
@NullMarked
package care.plumbline.pages.questions;

import org.jspecify.annotations.NullMarked;
