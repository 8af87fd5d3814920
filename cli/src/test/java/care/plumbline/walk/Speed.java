package care.plumbline.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// How soon a page shows its largest piece on a slow phone over a slow line (`bin/speed`). It hangs on the machine, so
/// it is no test of `./check`.
///
/// Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; a processor four times
/// slower than this one; nothing in the cache. The promise is 1.5 seconds.
class Speed {

    private static final int RUNS = 5;
    private static final int SLOWER = 4;

    @Test
    void largest_paint_of_start_and_today() {
        measure("start", "/", () -> Known.stranger(Device.PHONE));
        measure("today", "/today", () -> Known.her(Device.PHONE));
    }

    private static void measure(String name, String path, Supplier<Walker> walkers) {
        double[] paints = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            try (Walker she = walkers.get()) {
                slow(she);
                she.page()
                        .addInitScript("window.largest = 0; new PerformanceObserver(list => "
                                + "list.getEntries().forEach(one => window.largest = one.startTime))"
                                + ".observe({type: 'largest-contentful-paint', buffered: true})");
                she.open(path);
                she.page().waitForLoadState(LoadState.NETWORKIDLE);
                paints[run] = ((Number) she.page().evaluate("() => window.largest")).doubleValue();
            }
        }
        Arrays.sort(paints);
        System.out.printf(
                "Largest paint of %s: %.0f ms in the middle of %d runs (%.0f to %.0f)%n",
                name, paints[RUNS / 2], RUNS, paints[0], paints[RUNS - 1]);
    }

    private static void slow(Walker she) {
        Page page = she.page();
        CDPSession devtools = she.context().newCDPSession(page);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", processor);
    }
}
