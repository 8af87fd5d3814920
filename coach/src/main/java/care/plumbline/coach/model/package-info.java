/// The pose model as the browser's library wants it, put together when the product is built.
@NullMarked
package care.plumbline.coach.model;

import org.jspecify.annotations.NullMarked;
