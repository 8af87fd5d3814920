package care.plumbline.phone.publish;

import care.plumbline.phone.Companion;
import care.plumbline.phone.Companion.Answered;
import care.plumbline.phone.Companion.Request;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the folder together: finished pages, the worker, the program, the guide and what they need.
public final class Publication {

    /// Pages that are the same for everybody, so that they stand as files; the pages of Learn follow.
    private static final List<String> PAGES = List.of(
            "/",
            "/safety",
            "/safety/check",
            "/learn",
            "/away",
            "/away/now",
            "/offline",
            "/keeping",
            "/bring",
            "/care",
            "/coach",
            "/scanned",
            "/settings",
            "/settings/reminders",
            "/settings/privacy");

    /// Those that have to stand whatever breaks (`instead` in `worker.js`). All others the program makes as
    /// well, so they are not fetched twice.
    private static final List<String> KEPT = List.of("/away", "/offline", "/safety");

    /// The address of no page: what is shown there, a host shows for any address it does not know.
    private static final String NOWHERE = "/nothing-here";

    private static final Pattern FORM = Pattern.compile("(name=\"once\" value=\")[0-9a-f-]{36}");
    private static final Pattern LEARN = Pattern.compile("href=\"(/learn/[a-z0-9/-]+)[\"#?]");
    private static final Pattern FIGURE = Pattern.compile("(?:src|srcset)=\"(/figures/[^\"]+)\"");
    private static final int NOON = 12;

    private final Parts parts;
    private final Placed placed;
    private final Companion companion;
    private final Folder folder = new Folder();

    private Publication(Parts parts, String base) {
        this.parts = parts;
        this.placed = new Placed(base);
        this.companion = parts.companion();
    }

    /// The folder.
    ///
    /// @param base where it stands on its host, such as `/companion`; empty: at its root
    public static Folder of(Parts parts, String base) {
        return new Publication(parts, base).made();
    }

    private Folder made() {
        Map<String, String> pages = pages();
        Dress dress = new Dress(parts, placed, script(), night());
        pages.forEach((path, html) -> folder.add(file(path), dress.page(path, html)));
        folder.add("404.html", dress.page(NOWHERE, page(NOWHERE)));
        figures(pages.values())
                .forEach(path ->
                        folder.add(path.substring(1), placed.text(asked(path).text())));
        parts.assets().forEach((path, bytes) -> folder.add(path.substring(1), placed.asset(path, bytes)));
        folder.add(script().substring(1), Shell.page());
        folder.add(night().substring(1), Shell.night());
        for (String manifest : List.of("manifest.webmanifest", "notes.webmanifest")) {
            folder.add(manifest, placed.text(asked('/' + manifest).text()));
        }
        // Not among the files of the worker: it is fetched when she opens the camera for the first time.
        parts.sight()
                .files()
                .forEach((name, bytes) -> folder.add(parts.sight().at().substring(1) + name, bytes));
        var worker = new Worker(parts, placed.base(), script());
        worker.addTo(folder, KEPT.stream().map(path -> '/' + file(path)).toList());
        new Hosting(placed.base(), parts.policy(), parts.always()).addTo(folder);
        return folder;
    }

    private static String script() {
        return Shell.address("page.js", Shell.page());
    }

    static String night() {
        return Shell.address("night.js", Shell.night());
    }

    private static String file(String path) {
        return path.equals("/") ? "index.html" : path.substring(1) + "/index.html";
    }

    /// Every page that can be reached without saying anything.
    private Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        var open = new ArrayList<>(PAGES);
        while (!open.isEmpty()) {
            String path = open.removeLast();
            if (!pages.containsKey(path)) {
                String html = page(path);
                pages.put(path, html);
                open.addAll(named(LEARN, html));
            }
        }
        return pages;
    }

    /// Without the name of its form: that is new each time, and a file takes no form.
    private String page(String path) {
        return FORM.matcher(asked(path).text()).replaceAll("$1");
    }

    private static Set<String> figures(Iterable<String> pages) {
        Set<String> figures = new TreeSet<>();
        pages.forEach(html -> figures.addAll(named(FIGURE, html)));
        return figures;
    }

    private static Set<String> named(Pattern pattern, String html) {
        Set<String> named = new LinkedHashSet<>();
        Matcher at = pattern.matcher(html);
        while (at.find()) {
            named.add(at.group(1));
        }
        return named;
    }

    /// As somebody is answered of whom nothing is known, at noon on the day the guide was released: two
    /// publications of one build are the same.
    private Answered asked(String path) {
        long noon = parts.guide()
                .released()
                .atTime(NOON, 0)
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
        return companion.answer(new Request("GET", path, "", "", "", "Z", noon, ""));
    }
}
