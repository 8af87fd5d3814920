package care.plumbline.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Every page looked at once: by day and by night, at the usual size, at 200 % text and on a narrow screen, with
/// all that folds unfolded.
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String TABBABLE = script("tabbable.js");
    private static final String FOCUSED = script("focused.js");
    private static final String CONTROLS = script("controls.js");

    /// The narrowest screen that WCAG 1.4.10 asks for.
    private static final int NARROW = 320;

    private static final int TALL = 9_000;

    /// How much of a page may move while it comes: below what Web Vitals calls good (0.1), and by half.
    private static final double MOVES = .05;

    private static final Duration LATE = Duration.ofMillis(150);

    private static final String MOVED = """
            () => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 60);
            })""";

    private final Map<Heading, List<String>> found = new EnumMap<>(Heading.class);
    private final TreeSet<String> inline = new TreeSet<>();
    private final Set<String> addresses = new TreeSet<>();
    private int reached;
    private int pages;

    /// All stops of the [Tour]. On her phone each is reached, and looked at closely where it is the phone's
    /// own: that all others are the same there, letter by letter, `HomesAgreeTest` says, and both homes hand
    /// out the same styles.
    static Inspection ofEveryPage(Home home) {
        var inspection = new Inspection();
        Map<Tour.Who, Walker> walkers = Tour.walkers(home, Device.PHONE);
        if (home == Home.A_SERVER) {
            walkers.values().forEach(one -> one.page().route("**/*.js", Inspection::late));
        }
        for (Tour.Stop stop : Tour.everyPage()) {
            Walker one = inspection.reach(stop, walkers);
            if (home == Home.A_SERVER) {
                inspection.look(stop.name(), one.page());
            }
        }
        if (home == Home.HER_PHONE) {
            for (Tour.Stop stop : Tour.onHerPhoneOnly()) {
                Walker one = inspection.reach(stop, walkers);
                inspection.look(stop.name(), one.page());
            }
        }
        walkers.values().forEach(inspection::leaves);
        return inspection;
    }

    /// A script comes when its page has long been seen, as over a slow line: what it moves then, she sees jump. Where
    /// it comes at once, chance says whether anything was painted before.
    static void late(Route route) {
        try {
            Thread.sleep(LATE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        route.resume();
    }

    private Walker reach(Tour.Stop stop, Map<Tour.Who, Walker> walkers) {
        Walker one = Objects.requireNonNull(walkers.get(stop.who()));
        stop.reach(one);
        addresses.add(one.path().split("\\?", 2)[0]);
        reached++;
        return one;
    }

    /// What was forbidden on all her way.
    void leaves(Walker she) {
        she.leave().forEach(sentence -> note(Heading.FORBIDDEN, sentence));
    }

    /// What was wrong under one heading; empty: nothing.
    List<String> of(Heading heading) {
        return found.getOrDefault(heading, List.of());
    }

    /// Links among the words of a sentence, which may be smaller than a thumb.
    List<String> inlineLinks() {
        return List.copyOf(inline);
    }

    /// Where the stops of the tour led, without what follows a question mark.
    Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    /// How many stops there were.
    int reached() {
        return reached;
    }

    /// How many of them were looked at closely.
    int pages() {
        return pages;
    }

    void look(String stop, Page page) {
        pages++;
        moved(stop, page);
        keys(stop, page);
        page.evaluate("() => document.activeElement?.blur()");
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        // High enough to hold the whole page: axe takes what the bar at the bottom covers now for covered always.
        page.setViewportSize(Device.PHONE.width(), TALL);
        axe(stop, page, Heading.AXE_BY_DAY, builder -> builder.withTags(RULES));
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        controls(stop, page, Heading.Size.AT_THE_USUAL_SIZE);
        page.setViewportSize(NARROW, Device.PHONE.height());
        controls(stop, page, Heading.Size.ON_A_NARROW_SCREEN);
        page.setViewportSize(Device.PHONE.height(), Device.PHONE.width());
        controls(stop, page, Heading.Size.IN_LANDSCAPE);
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        page.evaluate("() => document.documentElement.dataset.text = '200'");
        controls(stop, page, Heading.Size.AT_200_PERCENT);
        page.evaluate(
                "() => { document.documentElement.dataset.text = '100'; document.documentElement.className = 'night' }");
        axe(stop, page, Heading.AXE_BY_NIGHT, builder -> builder.withRules(List.of("color-contrast")));
    }

    /// How far what she reads jumped while the page came.
    private void moved(String stop, Page page) {
        double moved = ((Number) page.evaluate(MOVED)).doubleValue();
        if (moved >= MOVES) {
            note(Heading.MOVES, String.format(Locale.ROOT, "%s: moved by %.3f", stop, moved));
        }
    }

    /// Tab by Tab over the page, as it comes: folds are closed.
    private void keys(String stop, Page page) {
        int count = ((Number) page.evaluate(TABBABLE)).intValue();
        for (int i = 0; i < count + 2; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED) instanceof List<?> wrong) {
                wrong.forEach(sentence -> note(Heading.FOCUS, stop + ": " + sentence));
            }
        }
        var missed = (List<?>) Objects.requireNonNull(
                page.evaluate("() => [...window.toReach.values()].map(node => node.outerHTML.slice(0, 80))"));
        missed.forEach(node -> note(Heading.FOCUS, stop + ": Tab does not reach " + node));
    }

    private void axe(String stop, Page page, Heading when, UnaryOperator<AxeBuilder> asked) {
        List<Rule> violations =
                asked.apply(new AxeBuilder(page).setLegacyMode(true)).analyze().getViolations();
        for (Rule rule : violations) {
            note(
                    when,
                    stop + ": " + rule.getId() + " (" + rule.getImpact() + "), " + rule.getHelp() + ": "
                            + rule.getNodes().stream()
                                    .limit(3)
                                    .map(Inspection::words)
                                    .toList());
        }
    }

    private static String words(CheckedNode node) {
        String html = node.getHtml();
        return node.getTarget() + " " + html.substring(0, Math.min(html.length(), 120));
    }

    private void controls(String stop, Page page, Heading.Size size) {
        var lists = (Map<?, ?>) Objects.requireNonNull(page.evaluate(CONTROLS));
        lists.forEach((list, sentences) -> {
            for (Object sentence : (List<?>) Objects.requireNonNull(sentences)) {
                if (list.equals("inline")) {
                    inline.add(stop + ": " + sentence);
                } else {
                    note(Heading.of(String.valueOf(list), size), stop + ": " + sentence);
                }
            }
        });
    }

    private void note(Heading heading, String sentence) {
        found.computeIfAbsent(heading, _ -> new ArrayList<>()).add(sentence);
    }

    @Override
    public String toString() {
        return found.entrySet().stream()
                .map(one -> "== " + one.getKey() + "\n" + String.join("\n", one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Inspection.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
