/// What is put right while Java becomes JavaScript; it runs in the compiler and never on her phone.
@NullMarked
package care.plumbline.phone.translation;

import org.jspecify.annotations.NullMarked;
