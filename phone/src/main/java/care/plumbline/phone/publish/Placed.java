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
    private static final Pattern IN_STYLE = Pattern.compile("url\\(/(?!/)");

    Placed {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("expected a path such as /companion, found " + base);
        }
    }

    String text(String html) {
        return base.isEmpty() ? html : NAMED.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(base + "/"));
    }

    byte[] asset(String path, byte[] bytes) {
        boolean names = path.endsWith(".js") || path.endsWith(".css");
        if (base.isEmpty() || !names) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String placed = path.endsWith(".js")
                ? text(text)
                : IN_STYLE.matcher(text).replaceAll("url(" + Matcher.quoteReplacement(base + "/"));
        return placed.getBytes(StandardCharsets.UTF_8);
    }
}
