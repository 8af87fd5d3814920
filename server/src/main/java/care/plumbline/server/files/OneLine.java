package care.plumbline.server.files;

/// What came from a file or a command line, as one line for a terminal.
///
/// Letters that a terminal obeys, that end a line, that turn the direction of the ones after them or that nobody
/// sees are written out (`\u001B`), so that no file can speak in our name. A line is never longer than 200
/// letters.
public final class OneLine {

    /// Letters of a whole line, with the name of the program before it.
    public static final int LONGEST = 200;

    private static final int PROGRAM = "plumbline: ".length();
    private static final int FILE = 50;
    private static final int ITEM = 40;
    private static final int FOUND = 60;
    private static final String MORE = "…";

    private OneLine() {}

    /// The same text without a letter that is none, however long.
    public static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(out, letter));
        return out.toString();
    }

    /// The same text, clean, and at most so many letters long.
    public static String of(String text, int longest) {
        // The end of a text that is far too long need not be cleaned first.
        return cut(clean(cut(text, longest + 1)), longest);
    }

    /// `FILE: ITEM: expected …, found …`, each part short enough that the last one is seen.
    ///
    /// @param item empty where the whole file is meant
    public static String refusal(String file, String item, String expected, String found) {
        String name = clean(file);
        String start = (name.length() > FILE ? MORE + name.substring(name.length() - FILE + 1) : name) + ": "
                + (item.isEmpty() ? "" : of(item, ITEM) + ": ") + "expected ";
        String between = ", found ";
        int room = LONGEST - PROGRAM - start.length() - between.length();
        // What came matters more than all that could have come.
        String came = of(found, Math.max(FOUND, room - clean(expected).length()));
        return start + of(expected, room - came.length()) + between + came;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private static void append(StringBuilder out, int letter) {
        switch (letter) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isSeen(letter)) {
                    out.appendCodePoint(letter);
                } else {
                    for (char unit : Character.toChars(letter)) {
                        out.append(String.format("\\u%04X", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
