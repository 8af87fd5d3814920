package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: Today is a screen and a half on a phone, whatever her day is like, and Start stands in the first
/// screen.
@InBothHomes
class TodayFitsTest {

    private static final int A_SCREEN_AND_A_HALF = 1266;
    private static final Device SMALL = new Device(360, 640, true, false, false);

    private static final String HEIGHT = "() => document.documentElement.scrollHeight";

    /// How far the button that begins or goes on lies above the bar.
    private static final String START_ABOVE_THE_BAR = """
            () => {
              const start = document.querySelector(".session .btn");
              const bar = document.querySelector(".nav").getBoundingClientRect().top;
              return Math.round(bar - start.getBoundingClientRect().bottom);
            }""";

    private static final String LOWEST_TAP_ABOVE_THE_BAR = """
            () => {
              const bar = document.querySelector(".nav").getBoundingClientRect().top;
              return Math.min(...[...document.querySelectorAll("#back .pill")]
                .map((one) => Math.round(bar - one.getBoundingClientRect().bottom)));
            }""";

    private final Home home;
    private final List<String> measured = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    TodayFitsTest(Home home) {
        this.home = home;
    }

    @Test
    void today_is_a_screen_and_a_half_in_every_state_and_start_is_in_the_first() {
        for (Device device : List.of(Device.PHONE, SMALL)) {
            try (Walker she = home.her(device)) {
                // On a server her devices share a journal: what the first said, the second finds said.
                measure("her day", she.open("/today"), device);
                if (device.equals(Device.PHONE)) {
                    sayHowItIs(she);
                    walk(she, device);
                }
            }
            try (Walker she = home.stranger(device)) {
                Way.toAJournal(she);
                measure("new", she.open("/today"), device);
                she.tap("Start");
                measure("new, after her first session began", she.open("/today"), device);
            }
        }
        System.out.println(home + ": " + String.join(", ", measured));
        assertEquals(List.of(), broken);
    }

    /// Better, same or worse can be tapped before she scrolls.
    private void sayHowItIs(Walker she) {
        int above = ((Number) she.page().evaluate(LOWEST_TAP_ABOVE_THE_BAR)).intValue();
        if (above < 0) {
            broken.add("how her back is lies " + -above + " px behind the bar");
        }
    }

    private void walk(Walker she, Device device) {
        she.tap(she.page().locator("#back .pill").first());
        measure("better", she.open("/today"), device);
        she.tap("Bad day today");
        assertEquals("/today/bad", she.path());
        measure("a bad day", she.open("/today"), device);
        she.tap(she.page().locator(".session .btn").first());
        measure("a session to go on with", she.open("/today"), device);
    }

    private void measure(String state, Walker she, Device device) {
        int height = ((Number) she.page().evaluate(HEIGHT)).intValue();
        int above = ((Number) she.page().evaluate(START_ABOVE_THE_BAR)).intValue();
        measured.add("%s at %d × %d: %d px, start %d px above the bar"
                .formatted(state, device.width(), device.height(), height, above));
        if (device.equals(Device.PHONE) && height > A_SCREEN_AND_A_HALF || above < 0) {
            broken.add(measured.getLast());
        }
    }
}
