package care.plumbline.phone.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page that stands as a file has beyond what the same page has elsewhere: its own policy, for hosts
/// that send none, the script that starts the worker, and what to say while that is not there.
final class Dress {

    private static final Pattern MAIN = Pattern.compile("<main [^>]*>");

    /// A policy within a page may not say who may frame it.
    private static final Pattern ONLY_IN_HEADERS = Pattern.compile("; frame-ancestors [^;]*");

    private final Parts parts;
    private final Placed placed;
    private final String script;

    Dress(Parts parts, Placed placed, String script) {
        this.parts = parts;
        this.placed = placed;
        this.script = script;
    }

    String page(String path, String html) {
        String policy = ONLY_IN_HEADERS.matcher(parts.policy()).replaceAll("");
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
        String head = "<script type=\"module\" src=\"" + script + "\"></script>\n</head>";
        String says = "<noscript><p class=\"card honey\">" + says("no_script") + "</p></noscript>"
                + "<div hidden data-home-coming=\"" + says("first_time") + "\"></div>";
        String dressed = html.replace("<title>", meta + "<title>").replace("</head>", head);
        boolean isRead = path.startsWith("/learn") || path.equals("/safety") || path.equals("/away");
        return placed.text(
                isRead ? dressed : MAIN.matcher(dressed).replaceFirst("$0" + Matcher.quoteReplacement(says)));
    }

    private String says(String phrase) {
        return Worker.escaped(parts.words().say("phone." + phrase));
    }
}
