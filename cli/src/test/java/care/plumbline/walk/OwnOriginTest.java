package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: nothing leaves for anybody else. Every [Walker] watches for it on all its pages, and
/// [EveryPageTest] goes to every page; here is shown that the watching works.
@InBothHomes
class OwnOriginTest {

    private static final int A_MOMENT = 300;

    private final Home home;

    OwnOriginTest(Home home) {
        this.home = home;
    }

    private List<String> after(String script) {
        Walker she = home.stranger(Device.PHONE);
        she.open("/");
        she.page().evaluate(script);
        she.page().waitForTimeout(A_MOMENT);
        return she.leave();
    }

    private static void seen(String what, List<String> forbidden) {
        assertTrue(forbidden.toString().contains(what), forbidden::toString);
    }

    @Test
    void a_picture_from_elsewhere_would_be_seen() {
        List<String> forbidden =
                after("() => { document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.2:1/x.png'})) }");
        seen("asked another origin: http://127.0.0.2:1/x.png", forbidden);
        seen("Content Security Policy", forbidden);
    }

    @Test
    void a_style_within_the_page_would_be_seen() {
        seen("Content Security Policy", after("() => { document.body.setAttribute('style', 'color: red') }"));
    }

    @Test
    void a_missing_picture_would_be_seen() {
        seen(
                "404 for",
                after("() => { document.body.append(Object.assign(new Image(), {src: '/figures/x/y/z.svg'})) }"));
    }

    @Test
    void a_broken_script_would_be_seen() {
        seen("script:", after("() => { setTimeout(() => { throw new Error('broken') }, 0) }"));
    }
}
