package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The how-to's own files, run by the real nginx, the real Caddy and the real systemd before the real server.
/// Only ports, paths and the certificate are put in.
class ProxiesTest {

    private static final Path FILES = Path.of("..", "docs", "how-to", "files");
    private static final String NAME = "plumbline.example.org";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_nginx_file_of_the_how_to_works() throws Exception {
        certificate();
        int plain = freePort();
        int tls = freePort();
        try (Program program = server()) {
            String block = Files.readString(FILES.resolve("nginx.conf"))
                    .replace("127.0.0.1:8080", "127.0.0.1:" + program.port())
                    .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                    .replace("listen [::]:80;", "")
                    .replace("listen 443 ssl;", "listen 127.0.0.1:" + tls + " ssl;")
                    .replace("listen [::]:443 ssl;", "")
                    .replace("/etc/letsencrypt/live/" + NAME, folder.toString());
            Path config = Files.writeString(
                    folder.resolve("nginx.conf"),
                    "daemon off; master_process off; pid " + folder + "/nginx.pid; error_log " + folder
                            + "/error.log; events {} http { client_body_temp_path " + folder + "/body; proxy_temp_path "
                            + folder + "/proxy; fastcgi_temp_path " + folder + "/fastcgi; uwsgi_temp_path " + folder
                            + "/uwsgi; scgi_temp_path " + folder + "/scgi;\n" + block + "}\n");
            Process nginx = start(Map.of(), "nginx", "-p", folder.toString(), "-c", config.toString());
            try {
                walk(tls, nginx);
                var redirect = curl(
                        "-s",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{http_code} %{redirect_url}",
                        "-H",
                        "Host: " + NAME,
                        "http://127.0.0.1:" + plain + "/start");
                assertEquals("301 https://" + NAME + "/start", redirect);
            } finally {
                end(nginx);
            }
        }
    }

    @Test
    void the_caddy_file_of_the_how_to_works() throws Exception {
        certificate();
        int tls = freePort();
        try (Program program = server()) {
            String block = Files.readString(FILES.resolve("Caddyfile"))
                    .replace("127.0.0.1:8080", "127.0.0.1:" + program.port())
                    .replace(
                            "\n" + NAME + " {",
                            "\n{\n\tadmin off\n\tauto_https disable_redirects\n}\nhttps://" + NAME + ":" + tls
                                    + " {\n\ttls " + folder + "/fullchain.pem " + folder + "/privkey.pem");
            Path config = Files.writeString(folder.resolve("Caddyfile"), block);
            Process caddy = start(
                    Map.of(
                            "HOME",
                            folder.toString(),
                            "XDG_DATA_HOME",
                            folder.toString(),
                            "XDG_CONFIG_HOME",
                            folder.toString()),
                    "caddy",
                    "run",
                    "--config",
                    config.toString(),
                    "--adapter",
                    "caddyfile");
            try {
                walk(tls, caddy);
            } finally {
                end(caddy);
            }
        }
    }

    @Test
    void the_systemd_file_of_the_how_to_is_one() throws Exception {
        String unit = Files.readString(FILES.resolve("plumbline.service"));
        for (String line : List.of(
                "Restart=always", "LimitCORE=0", "MemorySwapMax=0", "DynamicUser=yes", "ProtectSystem=strict")) {
            assertTrue(unit.contains("\n" + line + "\n"), line);
        }
        Path copy = Files.writeString(
                folder.resolve("plumbline.service"), unit.replace("/opt/plumbline/plumbline", "/bin/true"));
        Process verify = new ProcessBuilder("systemd-analyze", "verify", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = text(verify.getInputStream());
        assertEquals(0, verify.waitFor(), said);
        assertFalse(said.contains("plumbline.service"), said);
    }

    @Test
    void the_how_to_shows_these_very_files() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "how-to", "run-it-at-home.md"));
        for (String file : List.of("nginx.conf", "Caddyfile", "plumbline.service")) {
            assertTrue(page.contains("(files/" + file + ")"), file);
        }
    }

    private Program server() {
        return Program.start(
                        folder,
                        Map.of(),
                        "serve",
                        "--behind-proxy",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .serving();
    }

    /// Pages, headers, forms, a journal, limits, as a browser sees them through the proxy.
    private void walk(int port, Process proxy) throws Exception {
        String at = "https://" + NAME + ":" + port;
        for (int i = 0; i < 100 && !page(at, "/health").startsWith("HTTP"); i++) {
            assertTrue(proxy.isAlive(), () -> log());
            Thread.sleep(50);
        }
        for (String path :
                List.of("/health", "/start", "/safety", "/safety/check", "/learn", "/settings", "/offline/safety")) {
            String answer = page(at, path);
            assertTrue(status(answer) == 200, path + ": " + answer + log());
            String head = curl("-sk", "-I", "--resolve", NAME + ":" + port + ":127.0.0.1", at + path);
            assertEquals(200, status(head), path + ": " + head);
        }
        String start = page(at, "/start");
        assertEquals(
                List.of("max-age=31536000"),
                Pattern.compile("(?im)^strict-transport-security: (.*?)\r?$")
                        .matcher(start)
                        .results()
                        .map(one -> one.group(1))
                        .toList());
        assertTrue(start.contains("default-src 'none'"), start);
        assertEquals(404, status(page(at, "/metrics")));
        assertEquals(404, status(page(at, "/nothing")));
        Matcher asset = Pattern.compile("/assets/[^\"]+").matcher(start);
        assertTrue(asset.find(), start);
        assertEquals(200, status(page(at, asset.group())), asset.group());

        for (String origin : List.of("Origin: " + at, "Sec-Fetch-Site: same-origin")) {
            assertEquals(303, status(post(at, origin, "/view", "wish=country&value=GB")));
        }
        assertEquals(422, status(post(at, "Origin: https://evil.example", "/view", "wish=country&value=GB")));
        String begun = post(at, "Origin: " + at, "/begin", "once=" + UUID.randomUUID());
        assertEquals(303, status(begun), begun);
        Matcher cookie = Pattern.compile("(?im)^set-cookie: (__Host-plumbline=[^;]+);(.*)$")
                .matcher(begun);
        assertTrue(cookie.find() && cookie.group(2).contains("Secure"), begun);
        String settings = curl(
                "-ski", "-b", cookie.group(1), "--resolve", NAME + ":" + port + ":127.0.0.1", at + "/settings/export");
        assertEquals(200, status(settings), settings);

        Path big = Files.writeString(folder.resolve("big"), "a=" + "x".repeat(100_000));
        assertEquals(422, status(post(at, "Origin: " + at, "/view", "@" + big)));
        Path far = Files.writeString(folder.resolve("far"), "a=" + "x".repeat(3_000_000));
        int refused = status(post(at, "Origin: " + at, "/view", "@" + far));
        assertTrue(refused == 413 || refused == 502 || refused == 0, "says so or hangs up, but said " + refused);
        String many = curl(
                "-sk",
                "-o",
                "/dev/null",
                "-w",
                "%{http_code} ",
                "-b",
                cookie.group(1),
                "-H",
                "X-Forwarded-For: 7.7.7.7",
                "-H",
                "Origin: " + at,
                "--resolve",
                NAME + ":" + port + ":127.0.0.1",
                "-d",
                "wish=theme&value=DAY",
                at + "/view?n=[1-180]");
        assertTrue(many.contains("303") && many.contains("429"), "the limit of a journal holds: " + many);
        assertEquals(200, status(page(at, "/safety/check")), "and the check goes on");
    }

    private static String page(String at, String path) throws Exception {
        String port = at.substring(at.lastIndexOf(':') + 1);
        return curl("-ski", "--resolve", NAME + ":" + port + ":127.0.0.1", at + path);
    }

    private static String post(String at, String header, String path, String form) throws Exception {
        String port = at.substring(at.lastIndexOf(':') + 1);
        return curl(
                "-ski",
                "-H",
                header,
                "-H",
                "Expect:",
                "--resolve",
                NAME + ":" + port + ":127.0.0.1",
                "--data",
                form,
                at + path);
    }

    private static int status(String answer) {
        Matcher first = Pattern.compile("HTTP/[0-9.]+ ([0-9]{3})").matcher(answer);
        return first.find() ? Integer.parseInt(first.group(1)) : 0;
    }

    private static String curl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("curl", "--max-time", "20"));
        command.addAll(List.of(arguments));
        Process curl = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = text(curl.getInputStream());
        curl.waitFor();
        return said;
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("proxy.log").toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "this test needs " + command[0] + " (on Debian, as root: apt-get install " + command[0] + ")",
                    missing);
        }
    }

    private void certificate() throws Exception {
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=" + NAME,
                        "-addext",
                        "subjectAltName=DNS:" + NAME,
                        "-keyout",
                        folder.resolve("privkey.pem").toString(),
                        "-out",
                        folder.resolve("fullchain.pem").toString())
                .redirectErrorStream(true)
                .start();
        String said = text(openssl.getInputStream());
        assertEquals(0, openssl.waitFor(), said);
    }

    private String log() {
        try {
            Path errors = folder.resolve("error.log");
            return Files.readString(folder.resolve("proxy.log"))
                    + (Files.exists(errors) ? Files.readString(errors) : "");
        } catch (IOException none) {
            return "";
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
