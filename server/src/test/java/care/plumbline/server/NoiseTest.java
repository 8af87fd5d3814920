package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two thousand requests that mean nothing. Each is answered, none breaks anything, and nobody is shown what is
/// inside.
class NoiseTest {

    private static final int REQUESTS = 2_000;
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.[a-z]+[.(]|care\\.plumbline\\.|java\\.(lang|util)|io\\.helidon");

    /// Names and values that mean something, so that noise also gets behind the first check.
    private static final List<String> KNOWN = List.of(
            "once",
            "wish",
            "value",
            "to",
            "theme",
            "text",
            "look",
            "zone",
            "country",
            "steps",
            "done",
            "step",
            "shown",
            "back",
            "skip",
            "none",
            "sure",
            "yes",
            "no",
            "m",
            "w",
            "k.birth_date",
            "k.activity_1",
            "birth_date.day",
            "birth_date.month",
            "birth_date.year",
            "birth_date.ago",
            "31",
            "2",
            "2026",
            "-1",
            "1e9",
            "99999999999999",
            "NaN",
            "what",
            "0",
            "%",
            "%zz",
            "%00",
            "%f0%9f",
            "+",
            "what",
            "any",
            "lying");

    @TempDir
    private Path folder;

    private final Random random = new Random(20261122);

    @Test
    void two_thousand_requests_of_noise_break_nothing() throws Exception {
        var guide = GuideFolder.bundled();
        var figures = GuideFolder.figures();
        List<Routes.Route> routes = Web.routes(guide, AssetFiles.read(), new Drawings(figures, guide.version()))
                .all();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (Companion companion = new Companion(folder)) {
            Phone hers = companion.phone();
            hers.begin("birth_date", "2026-10-11");
            String key = hers.cookie(Phone.DEVICE);
            for (int i = 0; i < REQUESTS; i++) {
                byte[] head = head(routes.get(random.nextInt(routes.size())), key);
                Wire.Answer answer = Wire.send(companion.port(), head, random.nextInt(8) == 0 ? noise(400) : form());
                String sent = i + ": " + new String(head, StandardCharsets.ISO_8859_1);
                assertTrue(answer.status() >= 200 && answer.status() < 500, sent + "\n" + answer.text());
                assertFalse(INSIDE.matcher(answer.body()).find(), sent + "\n" + answer.body());
                statuses.merge(answer.status(), 1, Integer::sum);
            }
            assertFalse(companion.log().contains("\"broken\""), companion.log());
            assertEquals(200, hers.get("/settings").statusCode(), "and it goes on");
        }
        for (int reached : List.of(200, 303, 422)) {
            assertTrue(statuses.getOrDefault(reached, 0) > 50, "noise must get in, too: " + statuses);
        }
    }

    @Test
    void a_browser_that_hangs_up_before_its_page_is_whole_breaks_nothing() throws Exception {
        try (Companion companion = new Companion(folder)) {
            for (int i = 0; i < 200; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), companion.port())) {
                    // Closed at once and with a reset, whatever is on its way.
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream().write(Wire.bytes("GET /safety HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                    socket.getOutputStream().flush();
                    Thread.sleep(i % 8);
                }
            }
            assertEquals(200, companion.phone().get("/safety").statusCode(), "and it goes on");
            assertFalse(companion.log().contains("\"broken\""), companion.log());
        }
    }

    private byte[] head(Routes.Route route, String key) throws IOException {
        var head = new ByteArrayOutputStream();
        head.writeBytes(Wire.bytes(route.method() + " "));
        head.writeBytes(path(route));
        head.writeBytes(Wire.bytes(" HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"));
        switch (random.nextInt(4)) {
            case 0 -> header(head, "Cookie: ", words(120));
            case 1 -> header(head, "Cookie: " + Phone.DEVICE + "=" + key + "; " + Phone.VIEW + "=", words(60));
            case 2 -> header(head, "Cookie: " + Phone.DEVICE + "=", words(64));
            default -> header(head, "Cookie: " + Phone.DEVICE + "=", Wire.bytes(key));
        }
        if (random.nextInt(4) == 0) {
            header(head, "Accept-Language: ", words(40));
        }
        return head.toByteArray();
    }

    /// Within a header a line cannot end.
    private static void header(ByteArrayOutputStream head, String name, byte[] value) {
        head.writeBytes(Wire.bytes(name));
        for (byte one : value) {
            head.write(one == '\r' || one == '\n' || one == 0 ? ' ' : one);
        }
        head.writeBytes(Wire.bytes("\r\n"));
    }

    private byte[] path(Routes.Route route) {
        var path = new ByteArrayOutputStream();
        for (String part : route.pattern().substring(1).split("/", -1)) {
            path.write('/');
            path.writeBytes(part.startsWith("{") || random.nextInt(20) == 0 ? visible(12) : Wire.bytes(part));
        }
        if (random.nextInt(2) == 0) {
            path.write('?');
            path.writeBytes(random.nextInt(3) == 0 ? visible(60) : form());
        }
        return path.toByteArray();
    }

    private byte[] form() {
        StringBuilder form = new StringBuilder("once=" + new UUID(random.nextLong(), random.nextLong()));
        for (int i = random.nextInt(8); i > 0; i--) {
            form.append('&')
                    .append(known())
                    .append(random.nextInt(9) == 0 ? "" : "=")
                    .append(known());
        }
        return Wire.bytes(form.toString());
    }

    private String known() {
        return random.nextInt(6) == 0
                ? new String(visible(20), StandardCharsets.ISO_8859_1)
                : KNOWN.get(random.nextInt(KNOWN.size()));
    }

    private byte[] noise(int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Mostly what the server's own parser lets through: letters a line may hold, and bytes behind a `%`.
    private byte[] visible(int most) {
        StringBuilder text = new StringBuilder();
        for (byte one : noise(most)) {
            int letter = one & 0xff;
            boolean plain = letter > ' ' && letter < 127 && "#%\"<>\\^`{|}".indexOf(letter) < 0;
            text.append(plain ? Character.toString(letter) : "%%%02x".formatted(letter));
        }
        return Wire.bytes(text.toString());
    }

    /// Any bytes at times, else letters that a header may hold.
    private byte[] words(int most) {
        byte[] bytes = noise(most);
        if (random.nextInt(8) > 0) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (' ' + (bytes[i] & 0xff) % 95);
            }
        }
        return bytes;
    }
}
