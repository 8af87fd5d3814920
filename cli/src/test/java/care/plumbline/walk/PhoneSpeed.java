package care.plumbline.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How soon a page is there on her phone, where the worker makes it (`bin/speed`). It hangs on the machine, so it is no
/// test of `./check`. The debugger slows the page down four times; the worker it cannot reach.
class PhoneSpeed {

    private static final List<String> PAGES = List.of("/today", "/why", "/progress", "/settings", "/load");
    private static final int ROUNDS = 6;

    @Test
    void a_tap_with_the_worker_awake_and_with_the_worker_stopped() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            Way.toAJournal(she);
            she.open("/today");
            she.page().waitForTimeout(5_000);
            CDPSession devtools = she.context().newCDPSession(she.page());
            var slower = new JsonObject();
            slower.addProperty("rate", 4);
            devtools.send("Emulation.setCPUThrottlingRate", slower);
            measure("awake, a page that stands", phone, false, "");
            measure("stopped, a page that stands", phone, true, "");
            measure("stopped, a page that does not stand", phone, true, "?x=");
        }
    }

    private static void measure(String what, HerPhone phone, boolean stopped, String query) {
        double[] took = new double[PAGES.size() * ROUNDS];
        for (int i = 0; i < took.length; i++) {
            if (stopped) {
                phone.stopWorker();
                phone.she().page().waitForTimeout(300);
            }
            phone.she()
                    .page()
                    .navigate(phone.she().address() + PAGES.get(i % PAGES.size()) + (query.isEmpty() ? "" : query + i));
            took[i] = ((Number) phone.she()
                            .page()
                            .evaluate("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
                    .doubleValue();
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: %.0f ms in the middle, %.0f at 95 %%, of %d%n",
                what, took[took.length / 2], took[(int) (took.length * 0.95)], took.length);
    }
}
