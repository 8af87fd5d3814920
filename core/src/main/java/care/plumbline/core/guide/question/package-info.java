/// What she is asked: chapters, pages and questions, what an answer may be, and the numbers made of several
/// answers.
@NullMarked
package care.plumbline.core.guide.question;

import org.jspecify.annotations.NullMarked;
