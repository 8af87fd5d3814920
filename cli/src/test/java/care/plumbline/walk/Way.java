package care.plumbline.walk;

import com.microsoft.playwright.Locator;

/// The steps of the usual way, for tests that begin somewhere behind them.
final class Way {

    private static final int MOST_PAGES = 40;

    private Way() {}

    /// Through the safety screen with nothing to tell, to its result: a birth six weeks ago, no needle, "None of
    /// these" on every list.
    static void throughSafety(Walker she) {
        throughSafety(she, "");
    }

    /// @param base the path below which her home stands
    static void throughSafety(Walker she, String base) {
        String form = "form[action='" + base + "/safety/check'] ";
        for (int i = 0; i < MOST_PAGES && she.has(form + "fieldset, " + form + ".answer"); i++) {
            answer(she);
        }
        if (!she.has(".result")) {
            throw new AssertionError("the safety screen did not end after " + MOST_PAGES + " pages: " + she.heading());
        }
    }

    /// From the first page, where her low back hurts, to the second.
    static void begin(Walker she) {
        she.page().locator("label.spot:has([value=low-back])").click();
        she.tap("Next");
    }

    /// One page of the safety screen, by its lightest answer.
    static void answer(Walker she) {
        Locator none = she.named("None of these");
        Locator sixWeeks = she.page().locator("label.pill:has([name='birth_date.about'][value='42'])");
        if (she.has("button[name=right]")) {
            she.tap(she.page().locator("button[value=mistake]"));
        } else if (sixWeeks.count() > 0) {
            sixWeeks.click();
            she.page()
                    .locator("label.pill:has([name=baby_with_you][value=home])")
                    .click();
            she.page().locator("label.pill:has([name=neuraxial][value=none])").click();
            she.tap("Next");
        } else if (none.count() > 0) {
            she.tap(none);
        } else {
            she.tap(she.page().locator(".answer button").first());
        }
    }

    /// Keeps what she said, and begins no session.
    static void keep(Walker she) {
        Locator later = she.page().locator("details:has([formaction$='/begin']) > summary");
        if (later.count() > 0) {
            later.click();
        }
        she.tap("Keep them and go on");
    }

    /// From the first page to a journal of her own.
    static void toAJournal(Walker she) {
        begin(she.open("/"));
        throughSafety(she);
        Way.keep(she);
    }

    /// The signs that could wait, by their lightest answers, to the end: what is hard opens only then.
    static void laterSigns(Walker she) {
        laterSigns(she, "");
    }

    /// @param base the path below which her home stands
    static void laterSigns(Walker she, String base) {
        String signs = base + "/safety/check";
        String page = "form[action='" + signs + "'] ";
        she.open(signs + "?more=1");
        for (int i = 0; i < MOST_PAGES && she.has(page + "fieldset, " + page + ".answer"); i++) {
            answer(she);
            if (!she.path().startsWith(signs)) {
                she.open(signs + "?more=1");
            }
        }
    }

    /// One page of the questions, by an answer in the middle of what it takes.
    static void answerSomehow(Walker she) {
        Locator none = she.named("None of these");
        Locator taps = she.page().locator("button.choice, .scale button, .pair button, .answer .pill");
        if (none.count() > 0) {
            she.tap(none);
        } else if (taps.count() > 0) {
            she.tap(taps.nth((taps.count() - 1) / 2));
        } else if (she.has("label.choice")) {
            she.page().locator("label.choice").first().click();
            she.tap("Next");
        } else if (she.has("input[inputmode]")) {
            Locator number = she.page().locator("input[inputmode]");
            number.fill(number.getAttribute("data-from"));
            she.tap("Next");
            if (she.has(".near button")) {
                she.tap(she.page().locator(".near button").last());
            }
        } else {
            she.page().locator("textarea").fill("It aches when I lift the car seat.");
            she.tap("Next");
        }
    }

    /// The first session she can have, to the page that asks how it was. Without scripts: a form a movement.
    static void throughSession(Walker she) {
        she.open("/today?m=2").tap("Start");
        for (int i = 0; i < MOST_PAGES && she.path().equals("/session"); i++) {
            she.tap("Done, next");
        }
    }
}
