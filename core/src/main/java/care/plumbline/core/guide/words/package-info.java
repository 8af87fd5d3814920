/// What the guide says and how: texts in a language, phrases with plurals, and the names of things.
@NullMarked
package care.plumbline.core.guide.words;

import org.jspecify.annotations.NullMarked;
