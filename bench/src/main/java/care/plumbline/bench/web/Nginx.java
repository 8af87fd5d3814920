package care.plumbline.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// nginx serving one saved answer from disk: what any page could reach at the most.
final class Nginx {

    static final String PAGE = "/page.html";

    private Nginx() {}

    /// One worker, keep-alive, no log; the same bytes, with the same headers.
    static Server serving(Saved page, Path work) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("nginx"));
        Files.write(folder.resolve("page.html"), page.body());
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("page.html.gz")))) {
            zipped.write(page.body());
        }
        int port = Server.freePort();
        var headers = new StringBuilder();
        page.headers()
                .forEach((name, value) -> headers.append("add_header ")
                        .append(name)
                        .append(" \"")
                        .append(value.replace("\"", "\\\""))
                        .append("\";\n"));
        // Started by root it would hand its worker to another user, who may not read here.
        String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        Files.writeString(folder.resolve("nginx.conf"), user + """
                daemon off;
                worker_processes 1;
                pid %1$s/pid;
                error_log %1$s/error.log crit;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  gzip_static on;
                  gzip_vary on;
                  open_file_cache max=10;
                  types { text/html html; }
                  charset utf-8;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; %3$s }
                }
                """.formatted(folder, port, headers));
        return Server.start(
                List.of("nginx", "-c", folder.resolve("nginx.conf").toString(), "-e", folder + "/error.log"),
                Map.of(),
                port,
                PAGE,
                work.resolve("nginx.log"));
    }
}
