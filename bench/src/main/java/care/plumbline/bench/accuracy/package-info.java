/// How right the coach is: beside known truth, on recordings of others, cross-validated over people.
@NullMarked
package care.plumbline.bench.accuracy;

import org.jspecify.annotations.NullMarked;
