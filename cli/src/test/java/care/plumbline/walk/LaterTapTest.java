package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// Promise: of a date and about when it was, the later tap counts.
@InBothHomes
class LaterTapTest {

    private final Home home;

    LaterTapTest(Home home) {
        this.home = home;
    }

    @Test
    void a_date_takes_back_about_when_and_about_when_takes_back_a_date() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.begin(she.open("/"));
            Locator sixWeeks = she.page().locator("[name='birth_date.about'][value='42']");
            for (int page = 0; page < 20 && sixWeeks.count() == 0; page++) {
                Way.answer(she);
            }
            Locator day = she.page().locator("select[name='birth_date.day']");
            Locator month = she.page().locator("select[name='birth_date.month']");
            she.page()
                    .locator("label.pill:has([name='birth_date.about'][value='42'])")
                    .click();
            she.page().locator("details:has(select) > summary").click();
            day.selectOption("3");
            month.selectOption("10");
            assertFalse(sixWeeks.isChecked(), "the date came later");
            she.page()
                    .locator("label.pill:has([name='birth_date.about'][value='42'])")
                    .click();
            assertTrue(sixWeeks.isChecked());
            assertEquals("", day.inputValue());
            assertEquals("", month.inputValue());
        }
    }
}
