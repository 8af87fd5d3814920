package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A day that cannot be is refused at every door, and one that is in a journal already does no harm.
class PossibleDayTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = Women.TODAY;

    static Stream<LocalDate> impossible() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(0, 1, 1),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2101, 1, 1),
                LocalDate.of(10_240, 8, 18));
    }

    private static List<Question> days() {
        return GUIDE.chapters().stream()
                .flatMap(Chapter::questions)
                .filter(question -> question.kind() instanceof QuestionKind.Day)
                .toList();
    }

    @Test
    void every_question_for_a_day_takes_1900_to_today_and_nothing_else() throws AnswerRefused {
        assertTrue(!days().isEmpty());
        for (Question question : days()) {
            for (LocalDate day : List.of(LocalDate.of(1900, 1, 1), TODAY.minusDays(42), TODAY)) {
                assertEquals(new Answer.Day(day), Answers.parse(question, day.toString(), TODAY));
            }
            Stream.concat(impossible(), Stream.of(TODAY.plusDays(1))).forEach(day -> {
                var refused =
                        assertThrows(AnswerRefused.class, () -> Answers.check(question, new Answer.Day(day), TODAY));
                assertTrue(refused.toString().contains(question.id() + ": expected a day not "), refused.toString());
                assertThrows(AnswerRefused.class, () -> Answers.parse(question, day.toString(), TODAY));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void in_a_journal_it_says_nothing_and_keeps_its_place(LocalDate day) {
        Journal woman = Women.generated(GUIDE, 7);
        var entries = new ArrayList<>(woman.entries());
        entries.add(new Entry.Practised(day, List.of(new Id("bridge"))));
        entries.add(new Entry.Began(day, Seconds.ofMinutes(8), "any", List.of(new Id("bridge"))));
        entries.add(new Entry.Moved(day, 0, new Id("bridge"), new Went.Done()));
        entries.add(new Entry.Paused(day, 0, new Seconds(3)));
        entries.add(new Entry.Ended(day, Ending.EARLY));
        for (Question question : days()) {
            entries.add(new Entry.Answered(TODAY, question.id(), new Answer.Day(day)));
        }
        entries.add(new Entry.Answered(day, "pain_now", new Answer.Amount(9)));
        var with = new Journal(entries);
        assertEquals(entries.size(), with.entries().size());
        assertEquals(worked(woman), worked(with));
    }

    private static String worked(Journal journal) {
        Recovery recovery = Recovery.on(GUIDE, journal, TODAY);
        return recovery.safety() + "\n" + recovery.session(new Minutes(8), Setting.ANY);
    }
}
