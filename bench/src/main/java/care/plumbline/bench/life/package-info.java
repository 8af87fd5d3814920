/// Half a year of ten thousand made-up women with Plumbline and with a fixed calendar. Start at [Main].
@NullMarked
package care.plumbline.bench.life;

import org.jspecify.annotations.NullMarked;
