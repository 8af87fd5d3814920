package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.phone.Companion;
import care.plumbline.phone.publish.Parts;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.walk.InBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: one woman, one day, one address: one page, letter by letter, whether a JVM or her browser made it.
/// The name of the form, which is new on every page, is left out.
class HomesAgreeTest {

    private static final int GENERATED = Integer.getInteger("homes.women", 200);
    private static final int IN_FIREFOX = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern NAME = Pattern.compile("name=\"once\" value=\"[0-9a-f-]{36}\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src|srcset)=\"(/[^\"#]+)");

    private final Parts parts;
    private final Companion here;
    private final InBrowser there;

    HomesAgreeTest() throws WrongInput {
        InBrowser.needsTheProgram();
        this.parts = Publish.parts();
        this.here = parts.companion();
        this.there = InBrowser.chromium(parts);
    }

    /// One woman on one day.
    private record Woman(String name, LocalDate today, List<Leaf> pages) {}

    @Test
    void every_page_of_the_examples_and_of_the_demo_at_five_dates() throws IOException, WrongInput {
        var women = new ArrayList<Woman>();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                AnswersFile answers = AnswersFile.read(file, parts.guide());
                women.add(new Woman(
                        file.getFileName().toString(),
                        answers.answered(),
                        AnyWoman.pages(answers.journal().entries())));
            }
        }
        var story = StoryJournal.sixWeeks(parts.guide(), TODAY);
        for (int ago : new int[] {40, 30, 20, 7, 0}) {
            LocalDate today = TODAY.minusDays(ago);
            List<Entry> entries = story.headMap(today.plusDays(1)).values().stream()
                    .flatMap(List::stream)
                    .toList();
            women.add(new Woman("demo, " + ago + " days before the end", today, AnyWoman.pages(entries)));
        }
        var addresses = new TreeSet<>(everywhere());
        int compared = 0;
        for (Woman woman : women) {
            compared += agree(there, woman, addresses);
        }
        System.out.printf("%d women, %d pages, all the same in both homes%n", women.size(), compared);
    }

    @Test
    void pages_of_generated_women() {
        int compared = 0;
        for (int seed = 0; seed < GENERATED; seed++) {
            compared += agree(
                    there,
                    new Woman("generated " + seed, TODAY, AnyWoman.generated(parts.guide(), seed, TODAY)),
                    new LinkedHashSet<>(AnyWoman.ADDRESSES));
        }
        System.out.printf("%d generated women, %d pages, all the same in both homes%n", GENERATED, compared);
    }

    @Test
    void a_sample_of_pages_in_firefox() {
        int compared = 0;
        try (InBrowser firefox = InBrowser.firefox(parts)) {
            for (int seed = 0; seed < IN_FIREFOX; seed++) {
                compared += agree(
                        firefox,
                        new Woman("generated " + seed, TODAY, AnyWoman.generated(parts.guide(), seed, TODAY)),
                        new LinkedHashSet<>(AnyWoman.ADDRESSES));
            }
        }
        System.out.printf("%d generated women, %d pages, the same in Firefox%n", IN_FIREFOX, compared);
    }

    @Test
    void a_difference_of_one_letter_would_be_seen() {
        var request = request("/learn", TODAY);
        there.journal(List.of());
        String page = plain(here.answer(request).text());
        assertTrue(!InBrowser.hash(page).equals(InBrowser.hash(page.replaceFirst("e", "a"))), "the hash tells");
        assertEquals(InBrowser.hash(page), there.hashes(List.of(request)).getFirst());
    }

    /// All addresses that a stranger and the woman of the demo are led to.
    private Set<String> everywhere() {
        Set<String> found = new TreeSet<>(AnyWoman.ADDRESSES);
        found.add("/");
        fill(AnyWoman.pages(StoryJournal.sixWeeks(parts.guide(), TODAY).values().stream()
                .flatMap(List::stream)
                .toList()));
        var open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            String address = open.removeLast();
            var answered = here.answer(request(address, TODAY));
            if (answered.type().startsWith("text/html")) {
                Matcher links = LINK.matcher(answered.text());
                while (links.find()) {
                    String link = links.group(1).replace("&amp;", "&");
                    boolean asked = !link.startsWith("/assets/") && !link.startsWith("/sw.js");
                    // A few of each kind of drawing: they are drawn alike for everybody.
                    boolean few = !link.startsWith("/figures/") || link.hashCode() % 7 == 0;
                    if (asked && few && found.add(link)) {
                        open.add(link);
                    }
                }
            }
        }
        return found;
    }

    private int agree(InBrowser there, Woman woman, Set<String> addresses) {
        fill(woman.pages());
        there.journal(woman.pages());
        List<Companion.Request> requests = addresses.stream()
                .map(address -> request(address, woman.today()))
                .toList();
        List<String> hashes = there.hashes(requests);
        for (int i = 0; i < requests.size(); i++) {
            String page = plain(here.answer(requests.get(i)).text());
            if (!InBrowser.hash(page).equals(hashes.get(i))) {
                assertEquals(
                        page,
                        plain(there.text(requests.get(i))),
                        woman.name() + " at " + requests.get(i).address());
            }
        }
        return requests.size();
    }

    private void fill(List<Leaf> pages) {
        here.journal(!pages.isEmpty());
        pages.forEach(here::entry);
    }

    private static String plain(String html) {
        return NAME.matcher(html).replaceAll("name=\"once\"");
    }

    private static Companion.Request request(String address, LocalDate today) {
        long now = today.atTime(9, 30).toInstant(ZoneOffset.UTC).toEpochMilli();
        return new Companion.Request("GET", address, "", "", "IE", "Z", now, "");
    }
}
