package care.plumbline.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.cli.AnyWoman;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.source.Source;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.phone.Companion;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.http.AssetFiles;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

/// Promise: a language is content. Every page of several women is made from a guide whose every text stands in
/// wide letters ([Marking]); a word in ordinary letters that reaches a page came from the program, and no
/// translation could reach it.
class EveryLanguageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /// Where a rule stands in the guide, and the name of a field that no page of ours left empty.
    private static final Pattern PLACE = Pattern.compile("[a-z0-9/-]+\\.yaml:\\d+|“[a-z_]+”");

    /// Attributes that are read aloud or shown.
    private static final List<String> SAID =
            List.of("aria-label", "alt", "title", "placeholder", "data-no-network", "data-not-sent", "data-read-aloud");

    /// The same in every language: the program's own name and the signs of units.
    private static final Set<String> NAMES = Set.of("Plumbline", "kg", "cm", "lb", "ft", "in", "oz", "st", "mm", "km");

    private static final Guide GUIDE = Bundled.guide();

    private static Companion companion() {
        return Companion.of(
                Marking.of(GUIDE),
                Marking.of(Bundled.figures()),
                AssetFiles.read().addresses());
    }

    @Test
    void no_word_of_a_page_is_the_programs_own() {
        var leaks = new TreeMap<String, String>();
        int pages = 0;
        Companion companion = companion();
        int woman = 0;
        for (List<Leaf> entries : women()) {
            // Where the stranger and the woman of the demo are led, everybody else would be led to as well.
            pages += read(companion, entries, woman++ < 2, leaks);
        }
        System.out.printf("%d pages in a language nobody speaks%n", pages);
        assertTrue(pages > 900, "pages: " + pages);
        assertEquals(
                Map.of(),
                leaks,
                () -> String.join(
                        "\n",
                        leaks.keySet().stream()
                                .map(word -> word + "   at " + leaks.get(word))
                                .toList()));
    }

    @Test
    void a_word_that_is_not_in_the_guide_is_found() {
        var leaks = new TreeMap<String, String>();
        String page = "<html lang=en><p>%s <b>Hello</b></p><img alt='A picture'><p>said</p><script>x</script></html>"
                .formatted(Marking.wide("What you read"));
        find(Jsoup.parse(page), "/", new TreeSet<>(Set.of("said")), leaks);
        assertEquals(Set.of("Hello", "picture"), leaks.keySet());
    }

    /// A stranger, the woman of the demo, and some made from a seed.
    private static List<List<Leaf>> women() {
        var women = new ArrayList<List<Leaf>>();
        women.add(List.of());
        women.add(AnyWoman.pages(StoryJournal.sixWeeks(GUIDE, TODAY).values().stream()
                .flatMap(List::stream)
                .toList()));
        for (int seed = 0; seed < 4; seed++) {
            women.add(AnyWoman.generated(GUIDE, seed, TODAY));
        }
        return women;
    }

    private static int read(Companion companion, List<Leaf> woman, boolean everywhere, Map<String, String> leaks) {
        companion.journal(!woman.isEmpty());
        woman.forEach(companion::entry);
        var hers = new TreeSet<String>();
        woman.forEach(page -> add(page.text(), hers));
        Set<String> seen = new LinkedHashSet<>(AnyWoman.ADDRESSES);
        var open = new ArrayDeque<>(seen);
        int pages = 0;
        while (!open.isEmpty()) {
            String address = open.poll();
            var answered = companion.answer(request("GET", address, ""));
            if (!answered.type().startsWith("text/html") || answered.text().isEmpty()) {
                continue;
            }
            Document page = Jsoup.parse(answered.text());
            pages++;
            find(page, address, hers, leaks);
            page.select("a[href^=/]").stream()
                    .map(link -> link.attr("href").split("#", 2)[0])
                    .filter(href -> !href.startsWith("/assets/") && !href.startsWith("/figures/"))
                    .filter(href -> everywhere && seen.add(href))
                    .forEach(open::add);
            for (Element form : page.select("form[method=post]")) {
                String action = form.attr("action");
                if (seen.add("POST " + action)) {
                    for (String body : List.of("", "x=%zz", "once=x&day=x&minutes=x&birth_date.day=31")) {
                        var refused = companion.answer(request("POST", action, body));
                        if (refused.type().startsWith("text/html")) {
                            pages++;
                            find(Jsoup.parse(refused.text()), "POST " + action, hers, leaks);
                        }
                    }
                }
            }
        }
        return pages;
    }

    private static Companion.Request request(String method, String address, String body) {
        long now = TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC).toEpochMilli();
        return new Companion.Request(method, address, body, "", "IE", "Z", now, "");
    }

    /// What is nobody's translation: the short names of sources, and on their own page what they are called
    /// there.
    private static Set<String> known(String address) {
        var words = new TreeSet<>(NAMES);
        for (Source source : GUIDE.sources().values()) {
            add(source.id(), words);
            if (address.startsWith("/learn/sources")) {
                add(source.citation() + " " + source.locator().orElse(""), words);
            }
        }
        return words;
    }

    private static void add(String text, Set<String> words) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    }

    private static void find(Document page, String address, Set<String> hers, Map<String, String> leaks) {
        // The condition of a rule, as the guide has it.
        page.select("script, style, code").remove();
        Set<String> known = known(address);
        known.addAll(hers);
        page.traverse((NodeVisitor) (node, _) -> {
            Stream<String> said = node instanceof TextNode text
                    ? Stream.of(text.text())
                    : node instanceof Element tag ? SAID.stream().map(tag::attr) : Stream.of();
            said.forEach(text -> WORD.matcher(PLACE.matcher(text).replaceAll(" "))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !known.contains(word))
                    .forEach(word -> leaks.putIfAbsent(word, address + ": " + text.strip())));
        });
    }
}
