package care.plumbline.walk;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Two tabs write into one journal as fast as they can while the worker is stopped again and again, at any
/// moment. What a tab was told is kept has to stand in the file she can save, once, and in the order she said it.
final class StopsUnderLoad {

    private static final List<String> TABS = List.of("left", "right");
    private static final int TELLS_EVERY = 50;
    private static final int LONGEST_PEACE_MILLISECONDS = 400;

    /// A tab sends the same form again until somebody says that it was taken; that is what a second tap is.
    private static final String WRITES = """
            (tab) => {
              window.taken = [];
              window.failed = 0;
              const again = () => { window.failed++; return new Promise((done) => setTimeout(done, 10)); };
              const form = async () => {
                for (;;) {
                  try {
                    const html = await (await fetch("/check-in")).text();
                    const named = (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)[1];
                    return { once: named("once"), day: named("day") };
                  } catch { await again(); }
                }
              };
              window.done = (async () => {
                for (let n = 0; !window.enough; n++) {
                  const note = `${tab} note ${n}`;
                  const body = new URLSearchParams({ ...await form(), signs: "follow", pain_now: "4", day_note: note });
                  for (const shown of ["pain_now", "day_note"]) body.append("shown", shown);
                  for (;;) {
                    try {
                      const answer = await fetch("/check-in", { method: "POST", body, redirect: "manual" });
                      if (answer.type === "opaqueredirect") break;
                    } catch { /* It was stopped under this form. */ }
                    await again();
                  }
                  window.taken.push(note);
                }
              })();
            }""";

    /// What came of it.
    ///
    /// @param taken what the tabs were told is kept, tab after tab
    /// @param kept the notes of the saved file, in its order
    /// @param entries how many entries came to stand there meanwhile
    /// @param failed how often a form had to be sent again, or a page asked for again
    /// @param asked what the network was asked for meanwhile
    /// @param said what else happened that on a walk never may, such as warnings of a worker that was stopped
    record Outcome(
            int stops,
            List<String> taken,
            List<String> kept,
            int entries,
            int failed,
            List<String> asked,
            List<String> said) {

        List<String> lost() {
            return taken.stream().filter(note -> !kept.contains(note)).toList();
        }

        List<String> doubled() {
            return kept.stream()
                    .filter(note -> Collections.frequency(kept, note) > 1)
                    .distinct()
                    .toList();
        }

        /// Notes of a tab that stand in another order than she wrote them in.
        boolean inOrder() {
            return TABS.stream().allMatch(tab -> of(tab, kept).equals(of(tab, taken)));
        }

        private static List<String> of(String tab, List<String> notes) {
            return notes.stream().filter(note -> note.startsWith(tab)).toList();
        }

        /// Each note came with how much it hurts, in one form: both stand, or neither.
        boolean whole() {
            return entries == 2 * kept.size();
        }

        @Override
        public String toString() {
            return "%d stops: %d forms taken, %d kept, %d lost, %d doubled, %s, %s; %d times sent again; asked of the network: %s; said: %s"
                    .formatted(
                            stops,
                            taken.size(),
                            kept.size(),
                            lost().size(),
                            doubled().size(),
                            inOrder() ? "in order" : "OUT OF ORDER",
                            whole() ? "each whole" : "HALF WRITTEN",
                            failed,
                            asked,
                            said);
        }
    }

    private StopsUnderLoad() {}

    static Outcome of(int stops, long seed) {
        try (StaticHost host = Published.host()) {
            HerPhone phone = new HerPhone(host);
            try {
                phone.withAJournal().she().open("/today");
                return of(stops, new Random(seed), phone, host);
            } finally {
                phone.she().leave();
            }
        }
    }

    private static Outcome of(int stops, Random random, HerPhone phone, StaticHost host) {
        Walker she = phone.she();
        int before = phone.entries().size();
        host.forget();
        List<Page> tabs = List.of(she.page(), she.context().newPage());
        tabs.get(1).navigate(she.address() + "/today");
        IntStream.range(0, tabs.size()).forEach(i -> tabs.get(i).evaluate(WRITES, TABS.get(i)));
        for (int stop = 0; stop < stops; stop++) {
            // Every other stop falls close behind a form that was taken, where the next is being written.
            if (stop % 2 == 0) {
                anotherIsTaken(tabs.get(random.nextInt(tabs.size())));
            }
            she.page().waitForTimeout(random.nextInt(LONGEST_PEACE_MILLISECONDS));
            phone.stopWorker();
            if (stop % TELLS_EVERY == TELLS_EVERY - 1) {
                System.out.println("Stops: " + (stop + 1));
            }
        }
        var taken = new ArrayList<String>();
        int failed = 0;
        for (Page tab : tabs) {
            tab.evaluate("async () => { window.enough = true; await window.done; }");
            ((List<?>) tab.evaluate("window.taken")).forEach(note -> taken.add((String) note));
            failed += ((Number) tab.evaluate("window.failed")).intValue();
        }
        phone.stopWorker();
        List<String> now = phone.entries();
        List<String> fresh = now.subList(before, now.size());
        return new Outcome(stops, taken, notes(fresh), fresh.size(), failed, host.asked(), she.forbidden());
    }

    private static void anotherIsTaken(Page tab) {
        Object known = tab.evaluate("window.taken.length");
        tab.waitForFunction("(known) => window.taken.length > known", known);
    }

    private static List<String> notes(List<String> entries) {
        Pattern note = Pattern.compile("\"((?:left|right) note \\d+)\"");
        return entries.stream()
                .flatMap(entry -> note.matcher(entry).results())
                .map(match -> match.group(1))
                .toList();
    }
}
