package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a request says of the way it came, spelled in every way that is about.
class ArrivalTest {

    private static final Arrival PROXIED = new Arrival(true);
    private static final Arrival ALONE = new Arrival(false);

    private static List<String> lines(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("/", -1));
    }

    @ParameterizedTest(name = "{0} is private: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https       | true",
                "HTTPS       | true",
                "Https       | true",
                "' https '   | true",
                "https,http  | true",
                "https, http | true",
                "HTTPS ,http | true",
                "https/http  | true",
                "http        | false",
                "http,https  | false",
                "http/https  | false",
                "''          | false",
                "',https'    | false",
                "httpsx      | false",
                "wss         | false",
                "-           | false"
            })
    void behind_a_proxy_its_first_scheme_says_whether_it_is_private(String protos, boolean secure) {
        assertEquals(secure, PROXIED.isSecure(Optional.of("plumb.example"), lines(protos)));
        assertEquals(
                secure, PROXIED.isSecure(Optional.of("localhost"), lines(protos)), "the proxy knows, not the host");
        assertEquals(false, ALONE.isSecure(Optional.of("plumb.example"), lines(protos)), "nobody's header without one");
        assertEquals(true, ALONE.isSecure(Optional.of("localhost"), lines(protos)));
    }

    @ParameterizedTest(name = "{0} is this machine: {1}")
    @CsvSource({
        "localhost, true",
        "LocalHost:8080, true",
        "localhost., true",
        "127.0.0.1, true",
        "127.0.0.1:80, true",
        "127.8.9.10, true",
        "[::1], true",
        "[::1]:8080, true",
        "[0:0:0:0:0:0:0:1], true",
        "127.0.0.1.evil.example, false",
        "127.0.0.1evil.example, false",
        "127.evil.example, false",
        "localhost.evil.example, false",
        "localhostevil, false",
        "evil.localhost.example, false",
        "1.127.0.0, false",
        "128.0.0.1, false",
        "127.0.0, false",
        "127.0.0.256, false",
        "2130706433, false",
        "0x7f.0.0.1, false",
        "[::2], false",
        "[::1, false",
        "[::1]evil, false",
        "::1, false",
        "localhost:port, false",
        "localhost:80:80, false",
        "localhost:99999, false",
        "user@localhost, false",
        "'', false"
    })
    void only_names_nobody_else_can_have_are_this_machine(String host, boolean here) {
        assertEquals(here, ALONE.isSecure(Optional.of(host), List.of()));
    }

    @ParameterizedTest(name = "{0} from {1} counts as {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                          | 10.0.0.1    | 10.0.0.1",
                "9.9.9.9                    | 10.0.0.1    | 9.9.9.9",
                "1.1.1.1, 9.9.9.9           | 10.0.0.1    | 9.9.9.9",
                "1.1.1.1,9.9.9.9            | 10.0.0.1    | 9.9.9.9",
                "1.1.1.1/9.9.9.9            | 10.0.0.1    | 9.9.9.9",
                "1.1.1.1, 2.2.2.2/9.9.9.9   | 10.0.0.1    | 9.9.9.9",
                "9.9.9.9:1234               | 10.0.0.1    | 9.9.9.9",
                "\"9.9.9.9\"                | 10.0.0.1    | 9.9.9.9",
                "::ffff:9.9.9.9             | 10.0.0.1    | 9.9.9.9",
                "[::ffff:9.9.9.9]:1         | 10.0.0.1    | 9.9.9.9",
                "::FFFF:909:909             | 10.0.0.1    | 9.9.9.9",
                "2001:db8:1:2:3:4:5:6       | 10.0.0.1    | 2001:db8:1:2::/64",
                "2001:DB8:1:2::9            | 10.0.0.1    | 2001:db8:1:2::/64",
                "[2001:db8:1:2::9]          | 10.0.0.1    | 2001:db8:1:2::/64",
                "[2001:db8:1:2::9]:443      | 10.0.0.1    | 2001:db8:1:2::/64",
                "\"[2001:db8:1:2::9]:443\"  | 10.0.0.1    | 2001:db8:1:2::/64",
                "fe80::1%eth0               | 10.0.0.1    | fe80:0:0:0::/64",
                "unknown                    | 10.0.0.1    | 10.0.0.1",
                "_hidden                    | 10.0.0.1    | 10.0.0.1",
                "''                         | 10.0.0.1    | 10.0.0.1",
                "'9.9.9.9,'                 | 10.0.0.1    | 10.0.0.1",
                "9.9.9.9.evil.example       | 10.0.0.1    | 10.0.0.1",
                "-                          | 2001:db8::7 | 2001:db8:0:0::/64",
                "-                          | ::ffff:1.2.3.4 | 1.2.3.4"
            })
    void a_visitor_is_counted_by_what_our_own_proxy_wrote_last(String forwarded, String peer, String counted) {
        assertEquals(counted, PROXIED.address(peer, lines(forwarded)));
        assertEquals(
                ALONE.address(peer, List.of()), ALONE.address(peer, lines(forwarded)), "nobody's header without one");
    }

    @Test
    void a_made_up_first_line_neither_helps_nor_locks_out() {
        for (int i = 0; i < 150; i++) {
            assertEquals("9.9.9.9", PROXIED.address("10.0.0.1", List.of("7.7.7." + i, "9.9.9.9")));
            assertEquals("9.9.9.9", PROXIED.address("10.0.0.1", List.of("7.7.7." + i + ", 9.9.9.9")));
            assertNotEquals("7.7.7.7", PROXIED.address("10.0.0.1", List.of("7.7.7.7", "9.9.9.9")));
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "plumb.example, https://plumb.example, true",
        "plumb.example:443, https://plumb.example, true",
        "plumb.example, https://plumb.example:443, true",
        "plumb.example:80, http://plumb.example, true",
        "plumb.example, http://plumb.example:80, true",
        "PLUMB.example, https://plumb.EXAMPLE, true",
        "plumb.example:8443, https://plumb.example:8443, true",
        "plumb.example:, https://plumb.example, true",
        "plumb.example., https://plumb.example, true",
        "xn--mnchen-3ya.example, https://xn--mnchen-3ya.example, true",
        "münchen.example, https://xn--mnchen-3ya.example, true",
        "[2001:db8::1], https://[2001:db8:0:0:0:0:0:1], true",
        "[2001:DB8::1]:443, https://[2001:db8::1], true",
        "[2001:db8::1]:8443, https://[2001:db8::1]:8443, true",
        "plumb.example:80, https://plumb.example, false",
        "plumb.example:443, http://plumb.example, false",
        "plumb.example, https://plumb.example:8443, false",
        "plumb.example:8443, https://plumb.example, false",
        "plumb.example, https://evil.example, false",
        "plumb.example:443, https://evil.example, false",
        "plumb.example, https://plumb.example.evil.example, false",
        "plumb.example, https://plumb.example@evil.example, false",
        "plumb.example, https://evil@plumb.example, false",
        "plumb.example, https://plumb.example/path, false",
        "plumb.example, ftp://plumb.example, false",
        "plumb.example, plumb.example, false",
        "plumb.example, null, false",
        "plumb.example, https://, false",
        "[2001:db8::1], https://[2001:db8::2], false",
        "'', https://plumb.example, false"
    })
    void an_origin_is_ours_when_host_and_port_are_however_spelled(String host, String origin, boolean ours) {
        assertEquals(ours, Hosts.isOurs(Optional.empty(), Optional.of(origin), List.of(host)));
        assertEquals(false, Hosts.isOurs(Optional.of("cross-site"), Optional.of(origin), List.of(host)));
    }
}
