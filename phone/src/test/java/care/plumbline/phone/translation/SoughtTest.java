package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Promise: a pattern of the JDK finds the same in her browser. Whether the browser does is held by the walks
/// that compare both homes.
class SoughtTest {

    @Test
    void white_space_is_what_the_jdk_calls_so() {
        assertEquals("a[ \\t\\n\\v\\f\\r]+b", Sought.inBrowser("a\\s+b"));
        assertEquals("[x \\t\\n\\v\\f\\r]", Sought.inBrowser("[x\\s]"));
        for (char letter = 0; letter < 0x3100; letter++) {
            String text = String.valueOf(letter);
            assertEquals(
                    text.matches("\\s"), text.matches("[ \\t\\n\\x0B\\f\\r]"), () -> "letter " + (int) text.charAt(0));
        }
    }

    @Test
    void everything_else_stays_as_it_is() {
        for (String same : new String[] {"\\{([a-z0-9_]+)}", "[^\\d+.,-][^\\d]*|\\.", "\\\\s", "(?:a|b)?\\]"}) {
            assertEquals(same, Sought.inBrowser(same));
        }
    }

    @Test
    void a_quoted_text_finds_itself_alone() {
        for (char letter = ' '; letter < 0x180; letter++) {
            String text = "a" + letter + "b";
            assertTrue(Pattern.matches(Sought.quote(text), text), text);
            assertEquals(text.equals("a.b"), Pattern.matches(Sought.quote(text), "a.b"), text);
        }
    }
}
