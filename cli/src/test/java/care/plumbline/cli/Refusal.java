package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What every refusal looks like.
final class Refusal {

    private Refusal() {}

    /// One line of at most 200 letters that begins with our name, and no letter that a terminal obeys.
    static void isOneLine(Terminal said) {
        String err = said.err();
        assertEquals(2, said.exit(), err);
        assertEquals("", said.out());
        assertTrue(err.startsWith("plumbline: "), err);
        assertTrue(err.endsWith("\n"), err);
        String line = err.substring(0, err.length() - 1);
        assertTrue(line.length() <= 200, line.length() + " letters: " + line);
        line.codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            assertTrue(
                    type != Character.CONTROL
                            && type != Character.FORMAT
                            && type != Character.SURROGATE
                            && type != Character.LINE_SEPARATOR
                            && type != Character.PARAGRAPH_SEPARATOR,
                    () -> "a letter of U+" + Integer.toHexString(letter));
        });
    }
}
