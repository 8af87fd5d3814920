package care.plumbline.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.app.web.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: nothing leaves for anybody else. Every [Walker] of this package watches for it; this test walks
/// every page, and shows that the watching works.
class OwnOriginTest {

    @Test
    void no_page_asks_another_origin_or_does_what_its_policy_forbids() {
        try (Server server = Server.inTheMorning();
                Walker she = new Walker(server, Device.PHONE)) {
            Way.toAJournal(she);
            for (String path :
                    List.of("/", "/start", "/safety", "/welcome", "/questions", "/why", "/today", "/learn")) {
                she.open(path);
            }
            assertEquals(List.of(), she.forbidden());
        }
    }

    @Test
    void a_picture_from_elsewhere_would_be_seen() {
        try (Server server = Server.inTheMorning()) {
            Walker she = new Walker(server, Device.PHONE);
            she.open("/");
            she.page()
                    .evaluate(
                            "() => { document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.2:1/x.png'})) }");
            she.page().waitForTimeout(200);
            she.context().close();
            assertTrue(
                    she.forbidden().toString().contains("asked another origin: http://127.0.0.2:1/x.png"),
                    she.forbidden().toString());
            assertTrue(
                    she.forbidden().toString().contains("Content Security Policy"),
                    she.forbidden().toString());
        }
    }
}
