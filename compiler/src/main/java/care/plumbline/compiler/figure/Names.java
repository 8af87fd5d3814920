package care.plumbline.compiler.figure;

import java.util.Arrays;
import java.util.Locale;

/// Finds the constant that a word of a file names: `near-hip` is `NEAR_HIP`.
final class Names {

    private Names() {}

    static <E extends Enum<E>> E of(Class<E> kind, String word, FigureNode at) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> at.mistake("there is no " + word + " among "
                        + Arrays.toString(kind.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }
}
