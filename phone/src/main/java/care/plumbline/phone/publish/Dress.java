package care.plumbline.phone.publish;

import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.pages.words.PhoneWords;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page that stands as a file has beyond what the same page has elsewhere: its own policy, for hosts
/// that send none, the scripts that make it dim by the hour and start the worker, and what to say while that is
/// not there.
final class Dress {

    private static final Pattern MAIN = Pattern.compile("<main [^>]*>");

    /// A policy within a page may not say who may frame it.
    private static final Pattern ONLY_IN_HEADERS = Pattern.compile("; frame-ancestors [^;]*");

    /// Pages on which she may begin before the worker is there: none of them is taken from under her hands.
    private static final Set<String> AS_THEY_ARE = Set.of("/", "/keeping", "/settings/privacy");

    /// Read on the phone or computer of somebody else: no worker is started there, and nothing is kept.
    private static final String SCANNED = "/scanned";

    private final Parts parts;
    private final Placed placed;
    private final String script;
    private final String night;

    Dress(Parts parts, Placed placed, String script, String night) {
        this.parts = parts;
        this.placed = placed;
        this.script = script;
        this.night = night;
    }

    String page(String path, String html) {
        String policy = ONLY_IN_HEADERS.matcher(parts.policy()).replaceAll("");
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
        if (path.equals(SCANNED)) {
            return placed.text(html.replace("<title>", meta + "<title>"));
        }
        String head = "<script type=\"module\" src=\"" + script + "\"></script>\n</head>";
        boolean isRead = path.startsWith("/learn") || path.equals("/safety") || path.equals("/away");
        String says = "<noscript><p class=\"card honey\">" + escaped(PhoneWords::noScript) + "</p>" + server()
                + "</noscript>";
        String main = Matcher.quoteReplacement((isRead ? "" : says) + coming(isRead || AS_THEY_ARE.contains(path)));
        // A file can take no form: without a script, none is shown (`plumbline.css`).
        String dressed = html.replace("<html ", "<html data-file data-dim=\"" + dim() + "\" ")
                .replace("<title>", meta + "<title>")
                .replaceFirst("<link ", dims(html) + "<link ")
                .replace("</head>", head);
        return placed.text(MAIN.matcher(dressed).replaceFirst("$0" + main));
    }

    /// The neutral page is never dim: it looks like somebody else's.
    private String dims(String html) {
        return html.contains("class=\"auto\"") ? "<script src=\"" + night + "\"></script>\n" : "";
    }

    /// From which hour until which a page is dim by itself.
    private String dim() {
        DayParts hours = parts.guide().dayParts();
        return hours.dimFrom() + " " + hours.dimUntil();
    }

    /// What to say until the worker is there.
    ///
    /// @param isWhole whether the page is hers as it stands; else it is shown anew once the worker is there
    private String coming(boolean isWhole) {
        return "<div hidden data-home-coming=\"" + escaped(PhoneWords::firstTime) + "\" data-home-none=\""
                + escaped(PhoneWords::noWorker) + '"' + (isWhole ? "" : " data-home-again") + "></div>";
    }

    /// Without a script her phone is no home, and a server is.
    private String server() {
        return parts.server().isEmpty()
                ? ""
                : "<p><a class=\"btn\" href=\"" + Worker.escaped(parts.server()) + "\">"
                        + escaped(PhoneWords::noScriptServer) + "</a></p>";
    }

    private String escaped(Function<PhoneWords, String> phrase) {
        return Worker.escaped(phrase.apply(parts.words().phone()));
    }
}
