/// The command line: assess, questions, guide, explain. Start at [Plumbline].
@NullMarked
package care.plumbline.cli;

import org.jspecify.annotations.NullMarked;
