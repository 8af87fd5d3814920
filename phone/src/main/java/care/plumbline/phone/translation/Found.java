package care.plumbline.phone.translation;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// [java.util.regex.Matcher] of a [Sought].
public final class Found {

    private final String text;
    private final JSObject next;
    private final JSObject whole;
    private JSObject found;

    Found(String text, JSObject next, JSObject whole) {
        this.text = text;
        this.next = next;
        this.whole = whole;
        this.found = next;
    }

    public boolean matches() {
        return sought(whole, 0);
    }

    public boolean find() {
        int from = found == next || found == whole ? 0 : end();
        return find(from == 0 || !group().isEmpty() ? from : from + 1);
    }

    public boolean find(int from) {
        return sought(next, from);
    }

    private boolean sought(JSObject pattern, int from) {
        found = in(pattern, text, from);
        return isFound(found);
    }

    public int start() {
        return at(found);
    }

    public int end() {
        return at(found) + group().length();
    }

    public String group() {
        return group(0);
    }

    public String group(int number) {
        return group(found, number);
    }

    /// @param instead with `$1` for what a group found
    public String replaceAll(String instead) {
        if (instead.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("expected no backslash, found " + instead);
        }
        return replaced(text, next, instead);
    }

    @JSBody(
            params = {"pattern", "text", "from"},
            script = "pattern.lastIndex = from; return pattern.exec(text) || false;")
    private static native JSObject in(JSObject pattern, String text, int from);

    @JSBody(params = "found", script = "return found !== false;")
    private static native boolean isFound(JSObject found);

    @JSBody(params = "found", script = "return found.index;")
    private static native int at(JSObject found);

    @JSBody(
            params = {"found", "number"},
            script = "return found[number];")
    private static native String group(JSObject found, int number);

    @JSBody(
            params = {"text", "pattern", "instead"},
            script = "return text.replace(pattern, instead);")
    private static native String replaced(String text, JSObject pattern, String instead);
}
