package care.plumbline.phone.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses as they are where the folder stands. Pages and scripts name each other from the root of the site;
/// below a path every such address gets that path in front. What a form holds is no address: it comes back as it
/// went, and the way it may name gets the path when it is answered.
///
/// The worker does the same with the pages it answers (`placed` in `worker.js`).
record Placed(String base) {

    private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Pattern NAMED = Pattern.compile("(?<!value=)([\"'])/(?![/>])");

    /// A slash alone is a letter there; where the site begins, a page says (`data-at`).
    private static final Pattern NAMED_IN_SCRIPT = Pattern.compile("([\"'])/(?![/>\"'])");

    private static final Pattern IN_STYLE = Pattern.compile("url\\(/(?!/)");

    Placed {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("expected a path such as /companion, found " + base);
        }
    }

    String text(String html) {
        return put(NAMED, "$1", html);
    }

    byte[] asset(String path, byte[] bytes) {
        boolean names = path.endsWith(".js") || path.endsWith(".css");
        if (base.isEmpty() || !names) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String placed = path.endsWith(".js") ? put(NAMED_IN_SCRIPT, "$1", text) : put(IN_STYLE, "url(", text);
        return placed.getBytes(StandardCharsets.UTF_8);
    }

    private String put(Pattern named, String before, String text) {
        return base.isEmpty() ? text : named.matcher(text).replaceAll(before + Matcher.quoteReplacement(base + "/"));
    }
}
