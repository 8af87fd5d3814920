/// Sines, powers, logarithms and the order of maps and sets, the same to the last bit wherever they are worked
/// out.
///
/// The language promises one result for plus, minus, times, divided and square root, and for nothing else: a
/// browser's sine may differ from a server's in its last digit, and a drawing then differs with it. So the rest
/// is worked out here, from those five. Start at [care.plumbline.body.exact.Angles].
@NullMarked
package care.plumbline.body.exact;

import org.jspecify.annotations.NullMarked;
