/// Home 1: her companion on her phone, compiled to JavaScript.
///
/// It promises to answer a request as the server would, from a journal it is handed, and to hand out what a
/// page wrote; it keeps nothing and asks nobody. Start at [Program], which the worker (`src/main/web`) calls,
/// and [Companion].
@NullMarked
package care.plumbline.phone;

import org.jspecify.annotations.NullMarked;
