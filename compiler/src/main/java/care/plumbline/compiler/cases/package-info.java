/// Cases beside the rules, run: what came for each woman that a midwife wrote down, and whether it is what must
/// come.
///
/// It promises that a case is answered as she would answer the screen: what the case names, and *no* or *none* to
/// everything else that is asked. Nothing a woman sees depends on it. Start at [Ran].
@NullMarked
package care.plumbline.compiler.cases;

import org.jspecify.annotations.NullMarked;
