package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.Web;
import care.plumbline.server.Wire;
import care.plumbline.server.guides.GuideFolder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every route there is, asked by a stranger and by her.
class HeadersTest {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    /// What our policy would keep from working, and what a browser must never be asked to fetch elsewhere.
    private static final Pattern NEVER = Pattern.compile(
            "<style|\\sstyle=|\\son[a-z]+=|<script(?! type=\"module\" (?:data-turns=\"[a-z]+\" )?src=\"/)|javascript:|(src|action)=\"(https?:)?//|<link[^>]+href=\"(https?:)?//",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private static Path folder;

    private static Companion companion;

    @BeforeAll
    static void open() {
        companion = new Companion(folder);
    }

    @AfterAll
    static void close() {
        companion.close();
    }

    private static List<Routes.Route> routes() {
        var guide = GuideFolder.bundled();
        var figures = GuideFolder.figures();
        return Web.routes(guide, AssetFiles.read(), new Drawings(figures, guide.version()))
                .all();
    }

    @Test
    void every_answer_keeps_itself_to_itself() throws Exception {
        Phone hers = companion.phone();
        hers.begin("birth_date", "2026-10-11");
        List<Routes.Route> routes = routes();
        assertTrue(routes.size() > 30, "all of them");
        for (Routes.Route route : routes) {
            String path = route.pattern().replaceAll("\\{[a-z]+}", "x");
            for (Phone phone : List.of(companion.phone(), hers)) {
                HttpResponse<String> answer = route.method() == Routes.Method.GET ? phone.get(path) : phone.post(path);
                assertKept(route.method() + " " + path, answer);
            }
        }
        assertKept("an unknown address", companion.phone().get("/nothing/here"));
    }

    private static void assertKept(String what, HttpResponse<String> answer) {
        EVERYWHERE.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), what + ": " + name));
        assertEquals(List.of(Headers.POLICY), answer.headers().allValues("Content-Security-Policy"), what);
        assertTrue(answer.headers().firstValue("Permissions-Policy").isPresent(), what);
        assertEquals(1, answer.headers().allValues("Cache-Control").size(), what + ": Cache-Control");
        assertTrue(answer.statusCode() < 500, what + ": " + answer.statusCode());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow(), what);
            var never = NEVER.matcher(answer.body());
            assertFalse(never.find(), () -> what + " has " + never.group());
        }
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            assertTrue(
                    Stream.of("__Host-", "; Path=/;", "SameSite=Lax", "HttpOnly", "Secure")
                            .allMatch(cookie::contains),
                    what + " sets " + cookie);
        }
    }

    @Test
    void one_page_may_ask_for_the_camera_and_no_other() throws Exception {
        Phone hers = companion.phone();
        hers.begin("birth_date", "2026-10-11");
        for (Routes.Route route : routes()) {
            if (route.method() == Routes.Method.GET) {
                String path = route.pattern().replaceAll("\\{[a-z]+}", "x");
                String permissions = hers.get(path)
                        .headers()
                        .firstValue("Permissions-Policy")
                        .orElseThrow();
                assertEquals(path.equals("/coach/look"), permissions.contains("camera=(self)"), path);
                assertTrue(permissions.contains("microphone=()"), path);
            }
        }
    }

    @Test
    void a_picture_may_hold_its_own_style_and_nothing_else() throws Exception {
        Phone phone = companion.phone();
        String picture =
                phone.get("/settings").body().split("src=\"/figures/", 2)[1].split("\"", 2)[0];
        HttpResponse<String> answer = phone.get("/figures/" + picture);
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'",
                answer.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertEquals(
                "public, max-age=31536000, immutable",
                answer.headers().firstValue("Cache-Control").orElseThrow());
        assertFalse(answer.body().contains("<script"));
    }

    @Test
    void on_a_plain_connection_cookies_go_without_the_promise_of_a_private_one() throws Exception {
        Wire.Answer answer = Wire.send(
                companion.port(),
                "POST /view HTTP/1.1\r\nHost: companion.example\r\nSec-Fetch-Site: same-origin\r\n",
                "wish=theme&value=NIGHT");
        assertTrue(answer.text().contains("Set-Cookie: plumbline-view=theme=NIGHT"), answer.text());
        assertFalse(answer.text().contains("Secure"), answer.text());
    }
}
