package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.server.guides.GuideFolder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Promise: whatever is found, what she can press is in her first view, on a usual phone and on a small one.
@InBothHomes
class ResultsInOneViewTest {

    private static final Guide GUIDE = GuideFolder.bundled();

    /// Set to a folder, pictures of some results are left there.
    private static final String PICTURES = System.getProperty("pictures", "");

    private static final String TELL = """
            (said) => {
              const form = Object.assign(document.createElement("form"), { method: "post", action: "/safety/check" });
              for (const [name, value] of Object.entries(said)) {
                form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
              }
              document.body.append(form);
              form.submit();
            }""";

    /// What is cut off below, or hidden behind the bar.
    private static final String OUT_OF_SIGHT = """
            () => {
              const bar = document.querySelector("nav.nav")?.getBoundingClientRect();
              const end = bar && bar.top > innerHeight / 2 ? bar.top : innerHeight;
              return [...document.querySelectorAll(".result :is(a.btn, button, input:not([type=hidden]))")]
                .map((one) => [one.innerText || one.id, Math.round(one.getBoundingClientRect().bottom)])
                .filter(([, bottom]) => bottom > end)
                .map(([name, bottom]) => `${name} ends at ${bottom} of ${end}`);
            }""";

    private final Home home;

    ResultsInOneViewTest(Home home) {
        this.home = home;
    }

    private static Map<String, String> yeses(DangerSign sign) {
        var said = new LinkedHashMap<String, String>();
        sign.when().facts().stream()
                .flatMap(fact -> GUIDE.question(fact.name()).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .map(Question::id)
                .forEach(question -> said.put("k." + question, "yes"));
        return said;
    }

    private static void tells(Walker she, Map<String, String> yeses, String unit) {
        she.open("/safety/check");
        var said = new LinkedHashMap<>(yeses);
        said.put("once", "00000000-0000-4000-8000-000000000001");
        said.put("stop", "1");
        said.put("k.birth_date", "2026-10-20");
        said.put("k.baby_with_you", "home");
        if (!unit.isEmpty()) {
            said.put("k.unit_number", unit);
        }
        she.follow(() -> she.page().evaluate(TELL, said));
    }

    private List<String> hidden(Device device, String country, String unit) {
        var hidden = new ArrayList<String>();
        try (Walker she = home.stranger(device)) {
            she.open("/settings");
            she.follow(() -> she.page()
                    .evaluate("(country) => document.querySelector(`#country [value=${country}]`).click()", country));
            int looked = 0;
            for (DangerSign sign : GUIDE.dangerSigns()) {
                Map<String, String> yeses = yeses(sign);
                if (yeses.isEmpty()) {
                    continue;
                }
                tells(she, yeses, unit);
                if (!she.has(".result.call-now, .result.same-day, .result.soon")) {
                    continue;
                }
                looked++;
                ((List<?>) she.page().evaluate(OUT_OF_SIGHT))
                        .forEach(one -> hidden.add(sign.id() + " in " + country + ": " + one));
                picture(she, sign.id() + "-" + country + (unit.isEmpty() ? "" : "-unit"), looked);
            }
            assertTrue(looked > 30, looked + " results looked at");
        }
        return hidden;
    }

    private static void picture(Walker she, String name, int looked) {
        if (!PICTURES.isEmpty() && looked % 4 == 0) {
            she.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    @Test
    void every_result_can_be_acted_on_without_scrolling_where_there_is_no_line_for_advice() {
        assertEquals(List.of(), hidden(Device.PHONE, "IE", ""));
    }

    @Test
    void and_with_the_number_of_her_own_unit_beside_the_lines_of_her_country() {
        assertEquals(List.of(), hidden(Device.PHONE, "GB", "01 700-1234"));
    }

    @Test
    void and_where_we_know_no_country() {
        assertEquals(List.of(), hidden(Device.PHONE, "other", ""));
    }
}
