package care.plumbline.pages.show;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.cli.AnyWoman;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.journal.text.EntryText;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Why this session, in a line that others may see.
class WhyNowTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_reason_on_today_names_no_mood_no_worry_and_no_score() {
        int women = 400;
        int numbers = 0;
        for (long seed = 0; seed < women; seed++) {
            var journal = new Journal(AnyWoman.generated(GUIDE, seed, TODAY).stream()
                    .map(page -> EntryText.read(page).entry())
                    .toList());
            Recovery recovery = Recovery.on(GUIDE, journal, TODAY);
            List<Wording.Part> why = WhyNow.of(recovery, new Wording(recovery.facts(), Language.ENGLISH), false);
            String says = why.stream().map(Wording.Part::says).collect(Collectors.joining());
            assertFalse(says.isBlank(), "woman " + seed);
            assertFalse(says.contains("?"), says);
            for (String word : List.of("mood", "worr", "how sure you feel", "score", "lonely", "thoughts")) {
                assertFalse(says.toLowerCase(Locale.ROOT).contains(word), says);
            }
            numbers += why.stream().anyMatch(Wording.Part::hers) ? 1 : 0;
        }
        assertTrue(5 * numbers > women, numbers + " women read a number of their own");
    }
}
