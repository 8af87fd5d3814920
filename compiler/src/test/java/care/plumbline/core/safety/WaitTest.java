package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.journal.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// She was looked at and told to wait with exercise: that is not hers to end by answering no.
class WaitTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = Women.TODAY;

    /// Signs that a yes alone shows in a woman with nothing else.
    static Stream<DangerSign> signs() {
        return GUIDE.dangerSigns().stream()
                .filter(sign -> Safety.assess(facts(told(sign), TODAY)).findings().stream()
                        .anyMatch(finding -> finding.sign().equals(sign)));
    }

    private static List<Entry> answers(DangerSign sign, LocalDate on, boolean yes) {
        return sign.when().facts().stream()
                .flatMap(fact -> GUIDE.question(fact.name()).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .map(Question::id)
                .<Entry>map(question -> new Entry.Answered(on, question, new Answer.YesNo(yes)))
                .toList();
    }

    private static List<Entry> told(DangerSign sign) {
        var entries =
                new ArrayList<Entry>(Women.journal(GUIDE, Women.safe(GUIDE)).entries());
        entries.addAll(answers(sign, TODAY, true));
        return entries;
    }

    private static List<Entry> toldToWait(DangerSign sign) {
        return with(told(sign), new Entry.Seen(TODAY, sign.id(), Sight.WAIT));
    }

    private static List<Entry> with(List<Entry> entries, Entry more) {
        return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }

    private static List<Entry> with(List<Entry> entries, List<Entry> more) {
        return Stream.concat(entries.stream(), more.stream()).toList();
    }

    private static Facts facts(List<Entry> entries, LocalDate on) {
        return Facts.of(GUIDE, new Journal(entries), on);
    }

    private static void waits(Safety safety, DangerSign sign) {
        assertTrue(safety.toldToWait().contains(sign), "told to wait");
        assertEquals(DangerSign.Exercise.STOP, safety.exercise());
        assertTrue(
                safety.findings().stream().noneMatch(finding -> finding.sign().equals(sign)), "leads");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void a_no_does_not_end_what_she_was_told(DangerSign sign) {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertAll(
                () -> waits(Safety.assess(facts(toldToWait(sign), TODAY)), sign),
                () -> waits(Safety.assess(facts(with(toldToWait(sign), answers(sign, TODAY, false)), TODAY)), sign),
                () -> waits(
                        Safety.assess(facts(with(toldToWait(sign), answers(sign, tomorrow, false)), tomorrow)), sign),
                () -> waits(
                        Safety.assess(
                                facts(with(toldToWait(sign), answers(sign, tomorrow, false)), TODAY.plusDays(200))),
                        sign));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void that_she_may_move_again_ends_it(DangerSign sign) {
        List<Entry> passed = with(toldToWait(sign), answers(sign, TODAY, false));
        Safety safety = Safety.assess(facts(with(passed, new Entry.Seen(TODAY, sign.id(), Sight.MAY_MOVE)), TODAY));
        assertFalse(safety.isToWait());
        assertNotEquals(DangerSign.Exercise.STOP, safety.exercise(), () -> safety.toAsk() + " " + safety.findings());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void taken_back_it_was_never_said(DangerSign sign) {
        List<Entry> passed = with(toldToWait(sign), answers(sign, TODAY, false));
        var written = new ArrayList<Told>();
        passed.forEach(entry -> written.add(new Told("entry " + written.size(), entry)));
        written.stream()
                .filter(told -> told.entry() instanceof Entry.Seen)
                .map(Told::name)
                .toList()
                .forEach(name -> written.add(new Told("back", new Entry.TakenBack(TODAY, name, Optional.empty()))));
        assertFalse(
                Safety.assess(Facts.of(GUIDE, Journal.standing(written), TODAY)).isToWait());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void told_of_again_it_leads_again_and_she_still_waits(DangerSign sign) {
        List<Entry> again = with(with(toldToWait(sign), answers(sign, TODAY, false)), answers(sign, TODAY, true));
        Safety safety = Safety.assess(facts(again, TODAY));
        assertTrue(safety.findings().stream().anyMatch(finding -> finding.sign().equals(sign)));
        assertEquals(DangerSign.Exercise.STOP, safety.exercise());
        waits(Safety.assess(facts(with(again, answers(sign, TODAY, false)), TODAY)), sign);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void she_can_say_that_it_is_back(DangerSign sign) {
        Facts facts = facts(with(toldToWait(sign), answers(sign, TODAY, false)), TODAY);
        var standing = new Screening(GUIDE).about(facts, Safety.assess(facts), sign, Set.of());
        assertTrue(standing.next().isPresent());
    }
}
