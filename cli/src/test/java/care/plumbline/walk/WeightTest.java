package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: light on a thin line. All bytes of a first visit count, headers too, as they cross the wire.
class WeightTest {

    private static final int FIRST_PAGE = 60_000;
    private static final int TODAY = 90_000;

    @Test
    void the_first_page_with_its_letters_and_figure_stays_under_60_kilobytes() {
        try (Walker she = Known.stranger(Device.PHONE)) {
            weigh(she, "/", FIRST_PAGE);
        }
    }

    @Test
    void today_with_its_moving_figure_stays_under_90_kilobytes() {
        try (Walker she = Known.her(Device.PHONE)) {
            weigh(she, "/today", TODAY);
        }
    }

    @Test
    void the_load_page_with_its_pairs_of_figures_stays_under_90_kilobytes() {
        try (Walker she = Known.her(Device.PHONE)) {
            weigh(she, "/load", TODAY);
        }
    }

    private static void weigh(Walker she, String path, int most) {
        List<Request> finished = new ArrayList<>();
        she.page().onRequestFinished(finished::add);
        she.open(path);
        she.page().waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = 0;
        var each = new StringBuilder();
        for (Request request : List.copyOf(finished)) {
            int here = request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            bytes += here;
            each.append("\n  ").append(here).append(' ').append(request.url().replaceFirst("^http://[^/]+", ""));
        }
        System.out.println(path + " weighs " + bytes + " bytes:" + each);
        assertTrue(finished.size() >= 4, "page, stylesheet, letters and script: " + each);
        assertTrue(bytes <= most, bytes + " of " + most + ":" + each);
    }

    @Test
    void no_script_holds_a_page_up() {
        try (Walker she = Known.her(Device.PHONE)) {
            for (String path : List.of("/start", "/today", "/why", "/load", "/learn", "/settings")) {
                she.open(path);
                assertEquals(
                        0,
                        she.page()
                                .locator("script:not([type=module], [defer], [async])")
                                .count(),
                        path);
                assertEquals(1, she.page().locator("link[rel=stylesheet]").count(), path);
            }
        }
    }
}
