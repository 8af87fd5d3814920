package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.testing.Any;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a call with a person is suggested.
class DueCallTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate FIRST = Women.TODAY;

    private static Entry said(String question, int day, String answer) {
        return new Entry.Answered(FIRST.plusDays(day), question, new Answer.One(answer));
    }

    private static Optional<String> due(int day, List<Entry> more) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Answered(FIRST, "pain_now", new Answer.Amount(3)));
        entries.addAll(more);
        var journal = new Journal(entries);
        return DueCall.on(Facts.of(GUIDE, journal, FIRST.plusDays(day)), journal)
                .map(call -> call.id().value());
    }

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "1, none",
        "2, week-1",
        "20, week-1",
        "21, week-4",
        "48, week-4",
        "49, week-8",
        "90, week-8",
        "91, none"
    })
    void a_call_is_suggested_in_its_days(int day, String expected) {
        assertEquals(expected, due(day, List.of()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        // answered on day 4, looked at on
        "done,  5, none",
        "done, 21, week-4",
        "later, 5, none",
        "later, 10, none",
        "later, 11, week-1",
        "later, 30, week-4",
        "no,    5, none",
        "no,   21, none",
        "no,   60, none",
    })
    void it_waits_a_week_after_later_and_is_silent_after_no(String answer, int day, String expected) {
        assertEquals(
                expected, due(day, List.of(said("called_week_1", 4, answer))).orElse("none"));
    }

    @Test
    void a_no_can_be_taken_back() {
        assertEquals(
                Optional.of("week-4"),
                due(22, List.of(said("called_week_1", 4, "no"), said("called_week_1", 20, "done"))));
    }

    @Test
    void an_empty_journal_has_no_call() {
        var journal = new Journal(List.of(new Entry.Unrecognised("later", "{}")));
        assertTrue(DueCall.on(Facts.of(GUIDE, journal, FIRST), journal).isEmpty());
    }

    @Test
    void weeks_one_four_and_eight_are_there() {
        assertEquals(
                List.of(1, 4, 8),
                GUIDE.contacts().calls().stream().map(Contacts.Call::week).toList());
        assertTrue(GUIDE.contacts().calls().stream().allMatch(call -> call.say().size() == 3));
    }

    @Test
    void after_a_no_nothing_is_ever_suggested() {
        Any.tries(1000, any -> {
            int call = any.whole(0, 2);
            int day = any.whole(0, 90);
            int later = any.whole(0, 400);
            String question = GUIDE.contacts().calls().get(call).question();
            assertTrue(due(day + later, List.of(said(question, day, "no"))).isEmpty());
        });
    }
}
