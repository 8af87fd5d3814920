package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Promise: whichever write the phone has no room for, she is told, her words stay on the page, and of what was
/// to be kept together nothing is kept.
class NoRoomTest {

    private static final String NOTE = "The stairs were easier than yesterday.";
    private static final int MOST_WRITES = 200;

    private static final String HERS = "page head key own";

    /// These stores refuse the write after so many more, as full ones do: later, and with all that belongs to it.
    private static final String FULL = """
            self.room = %d;
            self.stores = "%s";
            if (!self.isFull) {
              self.isFull = true;
              for (const what of ["put", "add"]) {
                const real = IDBObjectStore.prototype[what];
                IDBObjectStore.prototype[what] = function (...all) {
                  const request = real.apply(this, all);
                  if (self.stores.includes(this.name) && self.room-- === 0) {
                    const whole = this.transaction;
                    Object.defineProperty(whole, "error", { value: new DOMException("full", "QuotaExceededError") });
                    queueMicrotask(() => whole.abort());
                  }
                  return request;
                };
              }
            } 0""";

    private static final String STORED = """
            () => new Promise((done) => {
              const asked = indexedDB.open("plumbline");
              asked.onsuccess = async () => {
                const all = [];
                for (const store of ["page", "head", "key", "own"]) {
                  const look = asked.result.transaction(store).objectStore(store).getAllKeys();
                  all.push(store + " " + await new Promise((ok) => { look.onsuccess = () => ok(JSON.stringify(look.result)); }));
                }
                asked.result.close();
                done(all.join());
              };
            })""";

    @Test
    void a_journal_is_begun_whole_or_not_at_all() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            Way.begin(she.open("/"));
            Way.throughSafety(she);
            String before = stored(she);
            try (Inside inside = new Inside(she)) {
                inside.startAnew();
                int refused = 0;
                for (int room = 0; room < MOST_WRITES && !she.path().equals("/today"); room += room < 4 ? 1 : 5) {
                    full(inside, room);
                    if (room == 0) {
                        Way.keep(she);
                    } else {
                        she.tap("Send it again");
                    }
                    if (!she.path().equals("/today")) {
                        refused++;
                        isTold(she);
                        assertEquals(before, stored(she), "with room for " + room);
                    }
                }
                assertTrue(refused > 6, "refused at " + refused + " writes");
                assertTrue(phone.entries().size() > 10, "and at last all of it is kept");
            }
        }
    }

    @Test
    void what_she_says_of_a_day_is_kept_whole_or_not_at_all_and_her_words_stay() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            she.open("/today").open("/check-in");
            try (Inside inside = new Inside(she)) {
                inside.startAnew();
                String before = stored(she);
                int entries = phone.entries().size();
                she.page().locator(".scale label").nth(4).click();
                she.page().locator("details.fold summary").first().click();
                she.page().locator("[name=day_note]").fill(NOTE);
                int room = 0;
                for (; room < MOST_WRITES && (room == 0 || she.has("[value='" + NOTE + "']")); room++) {
                    full(inside, room);
                    she.tap(room == 0 ? she.page().locator(".dock .main") : she.named("Send it again"));
                    if (she.has("[value='" + NOTE + "']")) {
                        isTold(she);
                        assertEquals(before, stored(she), "with room for " + room);
                    }
                }
                assertTrue(room > 3, "its head and both entries were refused first: " + room);
                assertEquals(entries + 2, phone.entries().size());
                assertTrue(phone.export().contains(NOTE), "her words are kept in the end");
            }
        }
    }

    @Test
    void a_page_that_cannot_be_kept_ready_is_made_anew() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            for (String path : List.of("/why", "/today", "/progress", "/why")) {
                try (Inside inside = new Inside(she)) {
                    inside.startAnew().evaluate(FULL.formatted(0, "finished own"));
                    she.open(path);
                    assertTrue(she.has("html[data-journal=yes]"), path);
                    assertFalse(she.path().contains("offline"), path);
                }
            }
            assertTrue(phone.entries().size() > 10);
        }
    }

    @Test
    void a_copy_is_brought_back_whole_or_not_at_all() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            String saved = phone.export();
            she.open("/settings/erase").tap("Erase now");
            she.page().waitForTimeout(1_000);
            she.open("/keeping");
            she.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
            try (Inside inside = new Inside(she)) {
                inside.startAnew();
                for (int room : new int[] {0, 1, 2, 3, 9}) {
                    full(inside, room);
                    phone.bring(saved);
                    she.page().getByText("Your phone has no room left").waitFor();
                    assertFalse(she.has("[data-wrong=file]"), "the file is not to blame");
                    assertFalse(stored(she).contains("journal"), "with room for " + room);
                    she.open("/keeping");
                }
                full(inside, MOST_WRITES * MOST_WRITES);
                phone.bring(saved);
                she.page().waitForURL("**/today");
                assertEquals(saved, phone.export());
            }
        }
    }

    private static void isTold(Walker she) {
        assertTrue(she.sees("Your phone has no room left for this browser."), she.heading());
        assertTrue(she.sees("What you wrote is still on this page."), she.heading());
    }

    private static void full(Inside inside, int room) {
        inside.evaluate(FULL.formatted(room, HERS));
    }

    private static String stored(Walker she) {
        return String.valueOf(Objects.requireNonNull(she.page().evaluate(STORED)));
    }
}
