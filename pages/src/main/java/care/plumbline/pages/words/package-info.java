/// Every word the program says to her, as methods made from `guide/words`.
///
/// It promises that a page which asks for a phrase that is not there, or leaves a blank of one empty, does not
/// compile. Start at [Words].
@NullMarked
package care.plumbline.pages.words;

import org.jspecify.annotations.NullMarked;
