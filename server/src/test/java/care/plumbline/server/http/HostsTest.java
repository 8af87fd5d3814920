package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.Companion;
import care.plumbline.server.Web;
import care.plumbline.server.Wire;
import care.plumbline.server.guides.GuideFolder;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    private static final List<String> NAMES = List.of("plumb.example", "M\u00fcnchen.example");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: here {1}, at home {2}, behind a proxy {3}, behind one with names {4}")
    @CsvSource({
        "localhost:8080, true, true, true, true",
        "127.0.0.1, true, true, true, true",
        "'[::1]:8080', true, true, true, true",
        "plumb.example, true, true, true, true",
        "PLUMB.example:443, true, true, true, true",
        "xn--mnchen-3ya.example, true, true, true, true",
        "192.168.1.5:8080, false, true, true, true",
        "'[fd00::5]', false, true, true, true",
        "raspberry, false, true, true, true",
        "raspberry.local, false, true, true, true",
        "box.home.arpa, false, true, true, true",
        "evil.example, false, false, true, false",
        "127.0.0.1.evil.example, false, false, true, false",
        "localhost.evil.example, false, false, true, false",
        "plumb.example.evil.example, false, false, true, false",
        "evil.local.example, false, false, true, false",
        "'', false, false, true, false"
    })
    void only_names_that_can_be_ours_are_answered(
            String host, boolean here, boolean home, boolean proxy, boolean named) {
        Optional<String> asked = Optional.of(host);
        assertEquals(here, Hosts.of("127.0.0.1", false, NAMES).take(asked));
        assertEquals(here, Hosts.of("localhost", false, NAMES).take(asked));
        assertEquals(home, Hosts.of("0.0.0.0", false, NAMES).take(asked));
        assertEquals(home, Hosts.of("::", false, NAMES).take(asked));
        assertEquals(proxy, Hosts.of("127.0.0.1", true, List.of()).take(asked));
        assertEquals(named, Hosts.of("127.0.0.1", true, NAMES).take(asked));
    }

    /// What a passkey signs names the server as the browser does, whatever a proxy makes of it.
    @ParameterizedTest(name = "{0}, over TLS {1}: {2}")
    @CsvSource({
        "PLUMB.example:443, true, https://plumb.example",
        "plumb.example:8443, true, https://plumb.example:8443",
        "M\u00fcnchen.example, true, https://xn--mnchen-3ya.example",
        "localhost:80, false, http://localhost",
        "localhost:8080, false, http://localhost:8080"
    })
    void an_origin_is_written_as_browsers_write_it(String host, boolean https, String origin) {
        assertEquals(origin, HostName.parse(host).orElseThrow().origin(https));
    }

    @Test
    void a_name_that_is_none_is_refused() {
        for (String none : List.of("a/b", "http://plumb.example", "a b", "*.example", "")) {
            assertThrows(IllegalArgumentException.class, () -> Hosts.of("127.0.0.1", true, List.of(none)), none);
        }
    }

    @Test
    void head_says_what_get_says_on_every_route() throws Exception {
        var guide = GuideFolder.bundled();
        var figures = GuideFolder.figures();
        var routes = Web.routes(guide, AssetFiles.read(), new Drawings(figures, guide.version()))
                .all();
        try (Companion companion = new Companion(folder)) {
            for (Routes.Route route : routes) {
                if (route.method() == Routes.Method.GET) {
                    String path = route.pattern().replaceAll("\\{[a-z]+}", "x");
                    String get = head(companion, "GET", path);
                    assertEquals(get, head(companion, "HEAD", path), path);
                }
            }
        }
    }

    private static String head(Companion companion, String method, String path) throws Exception {
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", companion.port())) {
            socket.getOutputStream().write(Wire.bytes(request));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = all.indexOf("\r\n\r\n") + 4;
            if (method.equals("HEAD")) {
                assertEquals(all.length(), end, all);
            }
            // Names of forms differ from page to page, and with them a length by compression only.
            return all.substring(0, end)
                    .replaceAll("Date: [^\r]*\r\n", "")
                    .lines()
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
