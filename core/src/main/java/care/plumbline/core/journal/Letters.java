package care.plumbline.core.journal;

/// Her words without what is no letter: control signs, and marks that turn the direction of everything after
/// them.
///
/// Line breaks and tabs stay. Joiners stay, because scripts and emoji need them.
public final class Letters {

    private Letters() {}

    /// The same words, clean.
    public static String of(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            if (letter == '\t' || letter == '\n' || !(isControl(letter) || turns(letter))) {
                out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    /// Also half a pair of a letter that needs two, which no store takes.
    private static boolean isControl(int letter) {
        return Character.getType(letter) == Character.CONTROL || Character.getType(letter) == Character.SURROGATE;
    }

    /// Embeddings, overrides and isolates.
    private static boolean turns(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0xFEFF;
    }
}
