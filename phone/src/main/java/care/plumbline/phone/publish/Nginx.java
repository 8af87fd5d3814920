package care.plumbline.phone.publish;

import java.util.Map;

/// A part of the configuration of nginx.
record Nginx(Hosting hosting) {

    String text() {
        String base = hosting.base();
        var text = new StringBuilder(
                """
                # nginx: include this file within server { }, whose root is the folder%s.
                location %s/ {
                    gzip_static on;  # and brotli_static on; where that module is
                    absolute_redirect off;
                    types { %s}
                    charset utf-8;
                    charset_types text/html text/javascript text/css text/plain;
                    try_files $uri $uri/index.html =404;
                    error_page 404 %s/404.html;
                    location ~ ^%s/(_headers|\\.htaccess|nginx\\.conf|Caddyfile)$ { return 404; }
                    location ~ \\.(br|gz)$ { return 404; }
                """.formatted(base.isEmpty() ? "" : " that holds this one as " + base, base, types(), base, base));
        headers(text, "    ", hosting.headers(hosting.policy(), Hosting.ASK_AGAIN));
        kept(text, "/assets/", hosting.headers(hosting.policy(), Hosting.FOR_EVER));
        kept(text, "/figures/", hosting.headers(Hosting.PICTURE_POLICY, Hosting.ASK_AGAIN));
        text.append("}\n");
        if (!base.isEmpty()) {
            text.append("location = ")
                    .append(base)
                    .append(" { absolute_redirect off; return 301 ")
                    .append(base)
                    .append("/; }\n");
        }
        return text.toString();
    }

    private static String types() {
        var text = new StringBuilder();
        Hosting.TYPES.forEach(
                (end, type) -> text.append(type).append(' ').append(end).append("; "));
        return text.toString();
    }

    private void kept(StringBuilder text, String folder, Map<String, String> headers) {
        text.append("    location ")
                .append(hosting.base())
                .append(folder)
                .append(" {\n        location ~ \\.(br|gz)$ { return 404; }\n        try_files $uri =404;\n");
        headers(text, "        ", headers);
        text.append("    }\n");
    }

    private static void headers(StringBuilder text, String in, Map<String, String> headers) {
        headers.forEach((name, value) -> text.append(in)
                .append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
    }
}
