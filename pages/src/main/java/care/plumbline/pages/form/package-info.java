/// What she sent: the fields of a form, what of them cannot be taken, and how they come back to her.
@NullMarked
package care.plumbline.pages.form;

import org.jspecify.annotations.NullMarked;
