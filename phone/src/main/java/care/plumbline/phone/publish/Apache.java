package care.plumbline.phone.publish;

import java.util.List;
import java.util.Map;

/// The file that Apache reads in the folder itself.
record Apache(Hosting hosting) {

    String text() {
        String base = hosting.base();
        var text = new StringBuilder("""
                # Apache: read where AllowOverride allows FileInfo, Indexes and Options.
                Options -Indexes
                DirectoryIndex index.html
                DirectorySlash Off
                ErrorDocument 404 %s/404.html
                AddDefaultCharset utf-8
                """.formatted(base));
        Hosting.TYPES.forEach((end, type) ->
                text.append("AddType ").append(type).append(" .").append(end).append('\n'));
        text.append("AddCharset utf-8 .css .js\n<IfModule mod_headers.c>\n");
        headers(text, hosting.headers(hosting.policy(), Hosting.ASK_AGAIN));
        text.append("""
                SetEnvIf Request_URI "^%s/assets/" FOR_EVER
                SetEnvIf Request_URI "^%s/figures/" PICTURE
                Header always set Cache-Control "%s" env=FOR_EVER
                Header always set Content-Security-Policy "%s" env=PICTURE
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
                RewriteRule ^(_headers|nginx\\.conf|Caddyfile)$ - [R=404,L]
                RewriteCond %%{REQUEST_FILENAME}/index.html -f
                RewriteRule ^(.*[^/])/?$ $1/index.html
                RewriteRule ^$ index.html
                """.formatted(base, base, Hosting.FOR_EVER, Hosting.PICTURE_POLICY));
        for (String end : List.of("br", "gz")) {
            text.append("""
                    RewriteCond %%{HTTP:Accept-Encoding} %s
                    RewriteCond %%{REQUEST_FILENAME}.%s -f
                    RewriteRule ^(.+)$ $1.%s [L]
                    """.formatted(end.equals("br") ? "\\bbr\\b" : "\\bgzip\\b", end, end));
        }
        Hosting.TYPES.forEach((end, type) -> text.append("RewriteRule \\.")
                .append(end)
                .append("\\.(br|gz)$ - [T=")
                .append(type)
                .append(type.startsWith("text/") ? ";charset=utf-8" : "")
                .append(",E=no-gzip:1,E=no-brotli:1]\n"));
        return text.append("</IfModule>\n").toString();
    }

    private static void headers(StringBuilder text, Map<String, String> headers) {
        headers.forEach((name, value) -> text.append("Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
    }
}
