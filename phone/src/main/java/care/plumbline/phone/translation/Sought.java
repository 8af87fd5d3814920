package care.plumbline.phone.translation;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// [java.util.regex.Pattern] by the patterns her browser has. Those of the JDK, with a table of every letter, are
/// a twentieth of the program.
public final class Sought {

    /// Of [java.util.regex.Pattern#DOTALL].
    private static final int ANY_LETTER = 32;

    private final String pattern;
    private final String flags;
    private final JSObject next;

    private Sought(String pattern, String flags) {
        this.pattern = pattern;
        this.flags = flags;
        this.next = made(pattern, flags + "g");
    }

    public static Sought compile(String pattern) {
        return compile(pattern, 0);
    }

    public static Sought compile(String pattern, int flags) {
        boolean anyCase = pattern.startsWith("(?i)");
        return new Sought(
                inBrowser(anyCase ? pattern.substring(4) : pattern),
                (anyCase ? "i" : "") + ((flags & ANY_LETTER) == 0 ? "" : "s"));
    }

    /// What a browser calls white space is more than what the JDK does.
    static String inBrowser(String pattern) {
        var same = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '\\') {
                char next = pattern.charAt(++i);
                String blanks = " \\t\\n\\v\\f\\r";
                same.append(next != 's' ? "\\" + next : within ? blanks : "[" + blanks + "]");
                continue;
            }
            within = within ? letter != ']' : letter == '[';
            same.append(letter);
        }
        return same.toString();
    }

    public static String quote(String text) {
        var quoted = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean plain = letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || letter > '~';
            quoted.append(plain || letter >= 'A' && letter <= 'Z' ? "" : "\\").append(letter);
        }
        return quoted.toString();
    }

    public static boolean matches(String pattern, CharSequence text) {
        return compile(pattern).matcher(text).matches();
    }

    public Found matcher(CharSequence text) {
        return new Found(text.toString(), next, made("^(?:" + pattern + ")$", flags));
    }

    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    public String[] split(CharSequence text, int limit) {
        String all = text.toString();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Found end = matcher(all); (limit <= 0 || parts.size() < limit - 1) && end.find(); from = end.end()) {
            if (end.end() > 0) {
                parts.add(all.substring(from, end.start()));
            }
        }
        parts.add(all.substring(from));
        while (limit == 0 && parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts.toArray(new String[0]);
    }

    @JSBody(
            params = {"pattern", "flags"},
            script = "return new RegExp(pattern, flags);")
    private static native JSObject made(String pattern, String flags);
}
