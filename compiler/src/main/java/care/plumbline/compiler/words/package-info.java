/// Makes the methods by which pages ask for the words of the program, from `guide/words/`.
///
/// A build step, as [care.plumbline.compiler.press] is. Start at [WordsSource].
@NullMarked
package care.plumbline.compiler.words;

import org.jspecify.annotations.NullMarked;
