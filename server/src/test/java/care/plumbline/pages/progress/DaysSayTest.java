package care.plumbline.pages.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.words.Words;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.testing.ReadingGrade;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How what her days say is put into words.
class DaysSayTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final Words WORDS = new Words(GUIDE.phrases().in(Language.ENGLISH));
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /// So many days; a night under six hours adds so many points, a session the day before takes
    /// some away.
    private static List<Entry> days(int days, double night, double session) {
        var random = new Random(6);
        var entries = new ArrayList<Entry>();
        boolean practised = false;
        for (int day = 0; day < days; day++) {
            LocalDate on = FIRST.plusDays(day);
            int hours = 3 + random.nextInt(6);
            double pain = 4.5 + random.nextGaussian() + (hours < 6 ? night : 0) - (practised ? session : 0);
            entries.add(
                    new Entry.Answered(on, "pain_now", new Answer.Amount((long) Math.clamp(Math.round(pain), 0, 10))));
            entries.add(new Entry.Answered(on, "sleep_hours", new Answer.Amount(hours)));
            entries.add(new Entry.Answered(on, "hurt_doing", new Answer.Several(Set.of())));
            entries.add(new Entry.Answered(on, "mood_today", new Answer.Amount(random.nextInt(11))));
            practised = random.nextBoolean();
            if (practised) {
                entries.add(new Entry.Practised(on, List.of(new Id("bridge"))));
            }
        }
        return entries;
    }

    private static InsightsPage page(int days, List<Entry> entries) {
        var journal = new Journal(entries);
        return DaysSay.of(Insights.of(Facts.of(GUIDE, journal, FIRST.plusDays(days - 1L)), journal), WORDS);
    }

    private static Element shown(InsightsPage page) {
        var out = new StringOutput();
        JteinsightsGenerated.render(new OwaspHtmlTemplateOutput(out), Template.Nobody.LOOKS, WORDS, page);
        return Jsoup.parseBodyFragment(out.toString()).body();
    }

    @Test
    void a_clear_one_has_its_number_its_range_and_its_days() {
        Element shown = shown(page(60, days(60, 2.5, 0)));
        String card = shown.expectFirst(".card > li").text();
        assertTrue(
                card.matches("After nights under 6 hours your pain was higher by \\d(\\.\\d)?"
                        + " \\(likely \\d(\\.\\d)? to \\d(\\.\\d)?, from 59 days\\)"),
                card);
        assertEquals(1, shown.select("svg[role=img] > title").size());
        assertTrue(shown.expectFirst("svg title").text().contains("days"), shown::text);
        assertTrue(shown.text().contains("What went together, not what caused what"));
    }

    @Test
    void what_could_be_chance_says_so() {
        InsightsPage page = page(40, days(40, 0, 1));
        assertTrue(
                page.open().stream()
                        .anyMatch(card -> card.when().equals("On days after a session")
                                && card.goes().equals("it was lower by")
                                && card.sure().equals("(could still be chance, from 39 days)")),
                page.open().toString());
        assertTrue(shown(page).select("svg").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 13})
    void in_the_first_two_weeks_it_is_too_early_and_that_is_said_kindly(int days) {
        InsightsPage page = page(14, days(days, 5, 5));
        assertTrue(page.early().contains("After about two weeks of check-ins"), page.early());
        assertEquals(days > 0, page.early().contains("you have told us of"), page.early());
        assertTrue(page.clear().isEmpty() && page.open().isEmpty());
        assertFalse(shown(page).text().contains("caused"));
    }

    @Test
    void every_picture_stands_in_the_table_too() {
        InsightsPage page = page(60, days(60, 2.5, 2));
        Element table = shown(page).expectFirst("details table");
        for (InsightsPage.Card card : page.clear()) {
            assertTrue(table.text().contains(card.when()), table::text);
        }
        assertEquals(page.rows().size(), table.select("tbody tr").size());
    }

    @Test
    void what_has_too_few_days_of_both_sorts_is_named_as_waiting() {
        assertEquals(
                "Too few days of both sorts yet: lifting and feeding.",
                page(40, days(40, 0, 0)).waiting());
    }

    @Test
    void nothing_speaks_of_a_baby_when_she_asks_for_that() {
        List<Entry> entries = days(60, 2.5, 1);
        entries.add(new Entry.Answered(FIRST, "hide_baby", new Answer.YesNo(true)));
        for (int days : new int[] {10, 60}) {
            String text = shown(page(days, entries)).text().toLowerCase(Locale.ROOT);
            assertFalse(text.contains("feed") || text.contains("lift") || text.contains("baby"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 60})
    void no_word_says_what_caused_what(int days) {
        String text = shown(page(days, days(days, 2.5, 1)))
                .text()
                .toLowerCase(Locale.ROOT)
                .replace("not what caused what", "");
        for (String word : List.of("because", "cause", "due to", "makes", "leads to", "thanks to", "helps", "effect")) {
            assertFalse(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void a_tired_reader_can_read_it() {
        InsightsPage page = page(60, days(60, 2.5, 1));
        List<String> texts = List.of(page(5, days(5, 0, 0)).early(), page.how());
        assertTrue(ReadingGrade.of(texts) <= 8, ReadingGrade.of(texts) + " " + texts);
    }
}
