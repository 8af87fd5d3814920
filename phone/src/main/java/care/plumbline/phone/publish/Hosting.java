package care.plumbline.phone.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What tells a host which headers to send, in the forms that common hosts read. A host that reads none of them
/// still serves a page that is safe: each page says its policy itself, and the worker sends its own headers.
///
/// @param base where the folder stands on its host, such as `/companion`; empty: at its root
/// @param policy what a page may load
/// @param always the other headers of every answer
record Hosting(String base, String policy, Map<String, String> always) {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "no-cache";

    /// Pictures are documents of their own when opened alone; theirs may hold their one line of style.
    static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json",
            "bin", "application/octet-stream",
            "wasm", "application/wasm",
            "txt", "text/plain",
            "png", "image/png",
            "woff2", "font/woff2"));

    Hosting {
        always = new LinkedHashMap<>(always);
    }

    void addTo(Folder folder) {
        folder.add("_headers", headers());
        folder.add(".htaccess", new Apache(this).text());
        folder.add("nginx.conf", new Nginx(this).text());
        folder.add("Caddyfile", new Caddy(this).text());
    }

    /// The headers of a page or of a picture.
    Map<String, String> headers(String policy, String kept) {
        Map<String, String> headers = new LinkedHashMap<>(always);
        headers.put("Content-Security-Policy", policy);
        headers.put("Cache-Control", kept);
        return headers;
    }

    /// Netlify, Cloudflare Pages and others. A header is said for one pattern alone: what a host does with two
    /// of a name differs. Without a word they let a browser keep nothing unasked.
    private String headers() {
        var text = new StringBuilder(base + "/*\n");
        always.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
        text.append("  Content-Security-Policy: ").append(policy).append('\n');
        text.append(base)
                .append("/assets/*\n  Cache-Control: ")
                .append(FOR_EVER)
                .append('\n');
        return text.toString();
    }
}
