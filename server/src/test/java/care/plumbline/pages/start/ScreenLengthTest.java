package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How long the safety screen is for a woman with no sign: pages and words that she sees, head and buttons
/// among them.
///
/// Before, at commit c0f7b58 and counted in the same way by a walk in Chromium: 13 pages and 1,157 words, for
/// each of these women.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenLengthTest {

    private static final int PAGES_BEFORE = 13;
    private static final int WORDS_BEFORE = 1157;

    private Server server;

    @BeforeAll
    void open() {
        server = Server.inTheMorning();
    }

    @AfterAll
    void close() {
        server.close();
    }

    record Length(String woman, int pages, int words) {}

    private Length walk(String woman, int days, String neuraxial, String baby) {
        var visitor = new Visitor(server);
        visitor.open("/").press(".dock .btn.main", "pain_zones", "low-back");
        int pages = 0;
        int words = 0;
        while (visitor.page().selectFirst(".result") == null) {
            assertTrue(pages < 20, visitor::says);
            pages++;
            var seen = visitor.page().body().clone();
            seen.select("script, style, select, details > :not(summary), [hidden]")
                    .remove();
            words += seen.text().split("\\s+").length;
            if (System.getProperty("plumbline.show") != null) {
                System.out.println(pages + ": " + seen.text());
            }
            if (visitor.page().selectFirst("[name^=birth_date]") != null
                    || visitor.page().selectFirst("[name=neuraxial], [name=baby_with_you]") != null) {
                LocalDate birth =
                        LocalDate.ofInstant(Server.MORNING, ZoneOffset.UTC).minusDays(days);
                visitor.press(
                        ".dock .btn.main",
                        "birth_date.day",
                        String.valueOf(birth.getDayOfMonth()),
                        "birth_date.month",
                        String.valueOf(birth.getMonthValue()),
                        "birth_date.year",
                        String.valueOf(birth.getYear()),
                        "neuraxial",
                        neuraxial,
                        "baby_with_you",
                        baby);
            } else {
                Walks.answer(visitor, Set.of());
            }
        }
        return new Length(woman, pages, words);
    }

    @Test
    void an_ordinary_woman_at_six_weeks_walks_six_pages_and_little_more_than_half_the_words() {
        Length length = walk("6 weeks, vaginal, no needle", 42, "none", "home");
        assertTrue(length.pages() <= 6, length.toString());
        assertTrue(length.words() <= WORDS_BEFORE * 55 / 100, length.toString());
    }

    @Test
    void for_most_women_it_is_much_shorter() {
        List<Length> all = new ArrayList<>(List.of(
                walk("6 weeks, vaginal, no needle", 42, "none", "home"),
                walk("3 days, vaginal, no needle", 3, "none", "home"),
                walk("10 days, caesarean, spinal", 10, "spinal", "home"),
                walk("1 day, epidural", 1, "epidural", "hospital"),
                walk("5 weeks, epidural", 35, "epidural", "home"),
                walk("2 weeks, her baby died", 14, "none", "not-with-me"),
                walk("4 months, no needle", 120, "none", "home"),
                walk("9 months, epidural", 275, "epidural", "home"),
                walk("9 months, no needle", 275, "none", "home")));
        var table = new StringBuilder(String.format("%-32s pages  words%n", "woman"));
        all.forEach(one -> table.append(String.format("%-32s %5d %6d%n", one.woman(), one.pages(), one.words())));
        int pages = median(all.stream().mapToInt(Length::pages).sorted().toArray());
        int words = median(all.stream().mapToInt(Length::words).sorted().toArray());
        table.append(String.format(
                "%-32s %5d %6d%n%-32s %5d %6d%n", "median", pages, words, "before", PAGES_BEFORE, WORDS_BEFORE));
        System.out.print(table);
        assertTrue(pages <= 7 && words <= WORDS_BEFORE * 65 / 100, table.toString());
        assertTrue(IntStream.range(0, all.size()).allMatch(i -> all.get(i).words() < WORDS_BEFORE), table.toString());
    }

    private static int median(int[] sorted) {
        return sorted[sorted.length / 2];
    }
}
