package care.plumbline.phone.publish;

import java.util.Map;

/// A part of the configuration of Caddy.
record Caddy(Hosting hosting) {

    String text() {
        String base = hosting.base();
        var text = new StringBuilder("""
                # Caddy: import this file within the block of your site, whose root is the folder%s.
                """.formatted(base.isEmpty() ? "" : " that holds this one as " + base));
        if (!base.isEmpty()) {
            text.append("redir ").append(base).append(' ').append(base).append("/ permanent\n");
        }
        text.append("handle ").append(base).append("/* {\n\theader {\n");
        headers(text, hosting.always());
        text.append("\t}\n");
        // Caddy puts them in an order of its own: one that is said without a condition would win.
        either(text, "assets", "Cache-Control", Hosting.FOR_EVER, Hosting.ASK_AGAIN);
        either(text, "figures", "Content-Security-Policy", Hosting.PICTURE_POLICY, hosting.policy());
        Hosting.TYPES.forEach((end, type) -> text.append("\t@")
                .append(end)
                .append(" path *.")
                .append(end)
                .append("\n\theader @")
                .append(end)
                .append(" Content-Type \"")
                .append(type)
                .append(type.startsWith("text/") ? "; charset=utf-8\"\n" : "\"\n"));
        text.append("""
                	@hidden path %1$s/_headers %1$s/.htaccess %1$s/nginx.conf %1$s/Caddyfile *.br *.gz
                	error @hidden 404
                	try_files {path} {path}/index.html
                	file_server {
                		precompressed br gzip
                	}
                }
                handle_errors {
                	@plumbline path %1$s/*
                	handle @plumbline {
                		rewrite * %1$s/404.html
                		file_server {
                			precompressed br gzip
                		}
                	}
                }
                """.formatted(base));
        return text.toString();
    }

    private void either(StringBuilder text, String folder, String header, String there, String elsewhere) {
        String path = "path " + hosting.base() + '/' + folder + "/*\n";
        text.append("\t@").append(folder).append(' ').append(path);
        text.append("\t@no-").append(folder).append(" not ").append(path);
        text.append("\theader @")
                .append(folder)
                .append(' ')
                .append(header)
                .append(" \"")
                .append(there)
                .append("\"\n");
        text.append("\theader @no-")
                .append(folder)
                .append(' ')
                .append(header)
                .append(" \"")
                .append(elsewhere)
                .append("\"\n");
    }

    private static void headers(StringBuilder text, Map<String, String> headers) {
        headers.forEach((name, value) ->
                text.append("\t\t").append(name).append(" \"").append(value).append("\"\n"));
    }
}
