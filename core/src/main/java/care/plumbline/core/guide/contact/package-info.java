/// People and numbers to call, by country.
@NullMarked
package care.plumbline.core.guide.contact;

import org.jspecify.annotations.NullMarked;
