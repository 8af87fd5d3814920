package care.plumbline.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.cause.Fit;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Kindnesses;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import care.plumbline.pages.asking.Step;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Journal journal() {
        return new Journal(StoryJournal.sixWeeks(GUIDE, TODAY).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    private static Recovery today() {
        return Recovery.on(GUIDE, journal(), TODAY);
    }

    @Test
    @DisplayName("Today's page offers her a session, a habit and a kind word, and nothing has to be looked at first")
    void todayIsOpen() {
        Recovery today = today();
        assertEquals(List.of(), today.safety().findings());
        assertInstanceOf(
                Outcome.Clear.class,
                today.safety().outcome(),
                () -> today.safety().toString());
        for (int minutes : List.of(2, 5, 8, 15)) {
            for (Setting place : Setting.values()) {
                assertInstanceOf(Session.Chosen.class, today.session(new Minutes(minutes), place));
            }
        }
        assertFalse(today.plan().habits().isEmpty());
        assertFalse(Kindnesses.on(today.facts()).text().english().isBlank());
    }

    @Test
    @DisplayName("Her causes are those of the story: lifting, then being worn out, then fuller breasts")
    void causes() {
        var shown = today().causes().shown();
        assertEquals(
                List.of("lifting", "worn-out", "breasts"),
                shown.stream().map(one -> one.cause().id().value()).toList());
        assertEquals(Fit.FITS_WELL, shown.getFirst().fit());
        assertFalse(shown.stream().anyMatch(one -> one.fit() == Fit.NOT_NOW));
    }

    @Test
    @DisplayName("Her pain goes from 7 to 3, with a flare in the fourth week")
    void pain() {
        List<Double> weeks = IntStream.range(0, 6)
                .mapToObj(week -> numbers("pain_now", TODAY.minusDays(42 - 7L * week), 7)
                        .average()
                        .orElseThrow())
                .toList();
        assertEquals(7, numbers("pain_now", TODAY.minusDays(42), 1).findFirst().orElseThrow());
        assertEquals(3, numbers("pain_now", TODAY.minusDays(1), 1).findFirst().orElseThrow());
        assertTrue(weeks.get(1) < weeks.get(0) && weeks.get(2) < weeks.get(1), weeks::toString);
        assertTrue(weeks.get(3) > weeks.get(2) + 1, weeks::toString);
        assertTrue(weeks.get(4) < weeks.get(3) && weeks.get(5) < weeks.get(4), weeks::toString);
        assertEquals(3, numbers("sleep_hours", TODAY.minusDays(42), 42).min().orElseThrow());
        assertEquals(7, numbers("sleep_hours", TODAY.minusDays(42), 42).max().orElseThrow());
    }

    private static LongStream numbers(String question, LocalDate from, int days) {
        return journal()
                .answers()
                .filter(said -> said.question().equals(question))
                .filter(said -> !said.on().isBefore(from) && said.on().isBefore(from.plusDays(days)))
                .mapToLong(said -> said.answer() instanceof Answer.Amount(long number) ? number : -1);
    }

    @Test
    @DisplayName("She practises on about four days of seven, and not every session goes well")
    void sessions() {
        List<Entry> entries = journal().entries();
        Set<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> {
            if (entry instanceof Entry.Began began) {
                days.add(began.on());
            }
        });
        assertTrue(days.size() >= 21 && days.size() <= 27, days::toString);
        assertTrue(entries.stream().anyMatch(Entry.Paused.class::isInstance));
        assertTrue(entries.stream()
                .anyMatch(entry -> entry instanceof Entry.Moved moved
                        && moved.went() instanceof Went.TooHard(var instead)
                        && instead.isPresent()));
        for (Ending ending : Ending.values()) {
            assertTrue(entries.stream().anyMatch(entry -> entry instanceof Entry.Ended ended && ended.how() == ending));
        }
    }

    @Test
    @DisplayName("She has answered the whole walk, but the tests before running and what has grown old since")
    void walk() {
        var facts = today().facts();
        List<String> open = GUIDE.walk().stream()
                .flatMap(Step::of)
                .filter(step -> !step.isAnswered(facts))
                .map(step -> step.page().id().value())
                .toList();
        assertEquals(List.of("sleep", "battery"), open);
    }

    @Test
    @DisplayName("Told sixteen times in a row it is a journal of nearly two years, and today is still open")
    void longJournal() {
        List<Entry> entries = StoryJournal.over(GUIDE, TODAY, 16).values().stream()
                .flatMap(List::stream)
                .toList();
        assertTrue(entries.size() > 10_000, () -> entries.size() + " entries");
        Recovery then = Recovery.on(GUIDE, new Journal(entries), TODAY);
        assertEquals(16 * 42 + 21, then.facts().whole("days_since_birth").orElseThrow());
        assertInstanceOf(Session.Chosen.class, then.session(new Minutes(8), Setting.ANY));
    }

    @Test
    @DisplayName("On whatever day it is told, today is open and lifting leads")
    void anyDay() {
        for (LocalDate day :
                List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 28), LocalDate.of(2028, 2, 29))) {
            var told = StoryJournal.sixWeeks(GUIDE, day);
            assertEquals(day.minusDays(1), told.lastKey(), "she has not checked in yet today");
            assertEquals(day.minusDays(42), told.firstKey());
            Recovery then = Recovery.on(
                    GUIDE,
                    new Journal(told.values().stream().flatMap(List::stream).toList()),
                    day);
            assertInstanceOf(Session.Chosen.class, then.session(new Minutes(8), Setting.ANY));
            assertEquals(
                    "lifting", then.causes().shown().getFirst().cause().id().value());
        }
    }
}
