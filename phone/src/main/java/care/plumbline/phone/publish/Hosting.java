package care.plumbline.phone.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What tells a host which headers to send, in the forms that common hosts read. A host that reads none of them
/// still serves a page that is safe: each page says its policy itself, and the worker sends its own headers.
final class Hosting {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json",
            "bin", "application/octet-stream",
            "txt", "text/plain",
            "png", "image/png",
            "woff2", "font/woff2"));

    private final String base;
    private final String policy;
    private final Map<String, String> always;

    /// @param base where the folder stands on its host, such as `/companion`; empty: at its root
    Hosting(String base, String policy, Map<String, String> always) {
        this.base = base;
        this.policy = policy;
        this.always = new LinkedHashMap<>(always);
    }

    void addTo(Folder folder) {
        folder.add("_headers", headers());
        folder.add(".htaccess", apache());
        folder.add("nginx.conf", nginx());
    }

    /// Netlify, Cloudflare Pages and others.
    private String headers() {
        var text = new StringBuilder(base + "/*\n");
        always.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
        text.append("  Content-Security-Policy: ").append(policy).append('\n');
        text.append("  Cache-Control: ").append(ASK_AGAIN).append('\n');
        // These hosts join values that are said twice: the first is taken back.
        text.append(base)
                .append("/assets/*\n  ! Cache-Control\n  Cache-Control: ")
                .append(FOR_EVER)
                .append('\n');
        return text.toString();
    }

    private String apache() {
        var text = new StringBuilder("""
                # Apache: read where AllowOverride allows FileInfo and Indexes.
                Options -Indexes -MultiViews
                DirectoryIndex index.html
                ErrorDocument 404 %s/404.html
                AddType application/manifest+json .webmanifest
                AddType application/octet-stream .bin
                <IfModule mod_headers.c>
                """.formatted(base));
        always.forEach((name, value) -> text.append("Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
        text.append("Header always set Content-Security-Policy \"")
                .append(policy)
                .append("\"\n");
        text.append("""
                Header always set Cache-Control "%s"
                SetEnvIf Request_URI "/assets/" FOR_EVER
                Header always set Cache-Control "%s" env=FOR_EVER
                <FilesMatch "\\.br$">
                Header set Content-Encoding br
                Header append Vary Accept-Encoding
                </FilesMatch>
                <FilesMatch "\\.gz$">
                Header set Content-Encoding gzip
                Header append Vary Accept-Encoding
                </FilesMatch>
                </IfModule>
                <IfModule mod_rewrite.c>
                RewriteEngine On
                """.formatted(ASK_AGAIN, FOR_EVER));
        for (String end : List.of("br", "gz")) {
            text.append("""
                    RewriteCond %%{HTTP:Accept-Encoding} %s
                    RewriteCond %%{REQUEST_FILENAME}.%s -f
                    RewriteRule ^(.+)$ $1.%s [L]
                    """.formatted(end.equals("br") ? "br" : "gzip", end, end));
        }
        TYPES.forEach((end, type) -> text.append("RewriteRule \\.")
                .append(end)
                .append("\\.(br|gz)$ - [T=")
                .append(type)
                .append(",E=no-gzip:1,E=no-brotli:1]\n"));
        return text.append("</IfModule>\n").toString();
    }

    private String nginx() {
        var text = new StringBuilder("""
                # nginx: include this file within server { }, and put the folder at the root of that server%s.
                location %s/ {
                    gzip_static on;  # and brotli_static on; where that module is
                    types { %s}
                    charset utf-8;
                    charset_types text/html text/javascript text/css text/plain;
                    try_files $uri $uri/index.html =404;
                    error_page 404 %s/404.html;
                    location ~ ^%s/(_headers|\\.htaccess|nginx\\.conf) { return 404; }
                """.formatted(base.isEmpty() ? "" : ", under " + base, base, types(), base, base));
        headersOfNginx(text, "    ", ASK_AGAIN);
        text.append("    location ").append(base).append("/assets/ {\n");
        text.append("        try_files $uri =404;\n");
        headersOfNginx(text, "        ", FOR_EVER);
        text.append("    }\n}\n");
        return text.toString();
    }

    private static String types() {
        var text = new StringBuilder();
        TYPES.forEach((end, type) -> text.append(type).append(' ').append(end).append("; "));
        return text.toString();
    }

    private void headersOfNginx(StringBuilder text, String in, String kept) {
        always.forEach((name, value) -> text.append(in)
                .append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
        text.append(in)
                .append("add_header Content-Security-Policy \"")
                .append(policy)
                .append("\" always;\n");
        text.append(in).append("add_header Cache-Control \"").append(kept).append("\" always;\n");
    }
}
