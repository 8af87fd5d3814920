package care.plumbline.server.cookies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.JournalId;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.Wire;
import care.plumbline.server.seal.DeviceSecret;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys her device holds: none is lost, and a journal begun over an open connection opens over a private one.
class KeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OPEN = "plumbline.home";
    private static final String PRIVATE = "localhost";

    private static DeviceSecret key() {
        return DeviceSecret.random(JournalId.random(RANDOM), RANDOM);
    }

    private static String asked(String method, String path, String host, String cookies) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nSec-Fetch-Site: same-origin\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n");
    }

    private static List<String> set(Wire.Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring(12))
                .toList();
    }

    @Test
    void a_journal_begun_over_http_opens_over_https_and_its_key_moves(@TempDir Path folder) throws Exception {
        try (Companion companion = new Companion(folder)) {
            int port = companion.port();
            Wire.Answer begun = Wire.send(
                    port, asked("POST", "/begin", OPEN, ""), "once=" + UUID.randomUUID() + "&k.activity_1=stairs");
            assertEquals(303, begun.status());
            String cookie = set(begun).getFirst().split(";", 2)[0];
            assertTrue(cookie.startsWith("plumbline="), cookie);
            String secret = cookie.substring("plumbline=".length());

            Wire.Answer there = Wire.send(port, asked("GET", "/settings/export.json", PRIVATE, cookie), "");
            assertEquals(200, there.status());
            assertTrue(there.body().contains("stairs"), there.body());
            List<String> moved = set(there);
            assertTrue(
                    moved.stream()
                            .anyMatch(one ->
                                    one.startsWith("__Host-plumbline=" + secret + ";") && one.endsWith("; Secure")),
                    moved.toString());
            assertTrue(
                    moved.stream().anyMatch(one -> one.startsWith("plumbline=;") && one.contains("Max-Age=0")),
                    moved.toString());

            Wire.Answer later = Wire.send(port, asked("GET", "/settings/export.json", PRIVATE, "__Host-" + cookie), "");
            assertTrue(later.body().contains("stairs") && set(later).isEmpty(), later.text());
        }
    }

    @Test
    void a_private_key_goes_before_an_open_one_and_the_open_one_is_offered(@TempDir Path folder) throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone first = companion.phone();
            first.begin("activity_1", "stairs");
            Phone second = companion.phone();
            second.begin("activity_1", "hills");
            second.hold("plumbline", first.cookie(Phone.DEVICE));
            assertTrue(second.get("/settings/export.json").body().contains("hills"));
            assertTrue(second.get("/today").body().contains("/settings/earlier"));
            assertEquals(303, second.post("/settings/earlier").statusCode());
            assertTrue(second.get("/settings/export.json").body().contains("stairs"));
        }
    }

    @Test
    void whatever_order_they_come_in_no_key_is_lost() {
        var sent = new HashMap<String, String>();
        List<DeviceSecret> all = Stream.generate(KeysTest::key).limit(8).toList();
        for (DeviceSecret key : all) {
            Keys keys = Cookies.keys(sent, true, false).with(key);
            Cookies.keys(keys, true, false).forEach(cookie -> sent.put(cookie.name(), cookie.value()));
        }
        Keys held = Cookies.keys(sent, true, false);
        assertEquals(all.reversed(), held.all());
        for (DeviceSecret key : all) {
            assertEquals(8, held.with(key).all().size());
            assertEquals(key, held.with(key).first().orElseThrow());
        }
    }

    @Test
    void broken_cookies_count_as_none() {
        Keys keys = Cookies.keys(
                Map.of("__Host-plumbline", "x", "plumbline", "?", "__Host-plumbline-earlier", ".." + "a.b"),
                true,
                false);
        assertTrue(keys.all().isEmpty());
        assertFalse(keys.moving());
    }

    @Test
    void erasing_takes_every_cookie_of_ours_whatever_connection_it_came_over() {
        List<String> names =
                Cookies.gone(true, false).stream().map(Cookie::name).toList();
        for (String plain : List.of("plumbline", "plumbline-earlier", "plumbline-view")) {
            assertTrue(names.contains(plain) && names.contains("__Host-" + plain), names.toString());
        }
    }
}
