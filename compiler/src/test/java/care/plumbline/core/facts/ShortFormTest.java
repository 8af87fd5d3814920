package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A tick in the short form of danger signs is an answer: it holds open what that line opens.
class ShortFormTest {

    private static final Guide GUIDE = TheGuide.read();

    static Stream<QuickCheck> lines() {
        return GUIDE.quickChecks().stream();
    }

    private static Entry tick(LocalDate on, QuickCheck line) {
        return new Entry.Answered(
                on, GUIDE.checkIn().signs(), new Answer.Several(Set.of(line.id().value())));
    }

    private static List<Entry> safe() {
        return new ArrayList<>(Women.journal(GUIDE, Women.safe(GUIDE)).entries());
    }

    private static List<Question> open(List<Entry> entries, LocalDate on) {
        return Safety.assess(Facts.of(GUIDE, new Journal(entries), on)).toAsk();
    }

    /// What a line opens of what she was asked and said no to.
    private static List<Question> behind(QuickCheck line, List<Question> open) {
        return open.stream()
                .filter(question -> line.opensAll() || line.opens().contains(question.id()))
                .toList();
    }

    @Test
    void the_choices_are_the_lines_in_their_words() {
        Question question = GUIDE.question(GUIDE.checkIn().signs()).orElseThrow();
        var kind = assertInstanceOf(QuestionKind.AnyOf.class, question.kind());
        assertEquals(
                lines().map(line -> line.id() + ": " + line.ask().in(Language.ENGLISH))
                        .toList(),
                kind.choices().stream()
                        .map(choice -> choice.code() + ": " + choice.says().in(Language.ENGLISH))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_tick_asks_again_what_she_said_no_to_until_she_says_it_anew(QuickCheck line) {
        List<Entry> entries = safe();
        assertEquals(List.of(), open(entries, Women.TODAY));
        entries.add(tick(Women.TODAY, line));
        assertTrue(!behind(line, open(entries, Women.TODAY)).isEmpty(), "opens nothing");
        assertEquals(
                List.of(line),
                Facts.of(GUIDE, new Journal(entries), Women.TODAY).linesTold().open());
        entries.addAll(safe());
        assertEquals(
                List.of(),
                Facts.of(GUIDE, new Journal(entries), Women.TODAY).linesTold().open());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_tick_and_then_none_of_what_it_opens_is_no_no(QuickCheck line) {
        List<Entry> entries = safe();
        entries.add(tick(Women.TODAY, line));
        entries.addAll(safe());
        Question asked = GUIDE.question(GUIDE.checkIn().signs()).orElseThrow();
        assertEquals(List.of(asked), open(entries, Women.TODAY), "which of the two is right");
        Facts facts = Facts.of(GUIDE, new Journal(entries), Women.TODAY);
        Ticked ticked = Safety.assess(facts).denied().orElseThrow();
        assertEquals(line.ask(), ticked.line().says());
        entries.add(ticked.line().takenBack(facts));
        assertEquals(List.of(), open(entries, Women.TODAY));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void her_word_a_day_later_takes_a_tick_back_too(QuickCheck line) {
        List<Entry> entries = safe();
        entries.add(tick(Women.TODAY, line));
        entries.addAll(safe());
        LocalDate next = Women.TODAY.plusDays(1);
        Facts facts = Facts.of(GUIDE, new Journal(entries), next);
        entries.add(Safety.assess(facts).denied().orElseThrow().line().takenBack(facts));
        assertEquals(List.of(), open(entries, next));
    }

    /// The lines that open a page of the screen and are no danger sign by their own words.
    static Stream<Question> pages() {
        return GUIDE.questions()
                .flatMap(question -> question.openedBy().stream())
                .distinct()
                .filter(line -> GUIDE.dangerSigns().stream()
                        .noneMatch(sign -> sign.when().facts().stream()
                                .anyMatch(fact -> fact.name().equals(line.factName()))));
    }

    private static Entry said(Question question, boolean yes) {
        return new Entry.Answered(Women.TODAY, question.id(), new Answer.YesNo(yes));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_yes_that_opens_a_page_and_then_none_of_it_is_no_no(Question line) {
        List<Entry> entries = safe();
        entries.add(said(line, true));
        List<Question> page = open(entries, Women.TODAY);
        assertTrue(
                !page.isEmpty() && page.stream().allMatch(one -> one.openedBy().equals(Optional.of(line))));
        page.forEach(question -> entries.add(said(question, false)));
        assertEquals(List.of(line), open(entries, Women.TODAY), "which of the two is right");
        entries.add(said(line, false));
        assertEquals(List.of(), open(entries, Women.TODAY));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_she_says_of_a_page_settles_its_line_also_when_it_has_passed(Question line) {
        List<Entry> entries = safe();
        entries.add(said(line, true));
        Question first = open(entries, Women.TODAY).getFirst();
        entries.add(said(first, true));
        LocalDate later = Women.TODAY.plusDays(1);
        entries.add(new Entry.Answered(later, first.id(), new Answer.YesNo(false)));
        Facts facts = Facts.of(GUIDE, new Journal(entries), later);
        assertEquals(List.of(), Safety.assess(facts).unsettled());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void another_tick_on_another_day_does_not_close_it(QuickCheck line) {
        List<Entry> entries = safe();
        entries.add(tick(Women.TODAY, line));
        List<Question> before = open(entries, Women.TODAY);
        entries.add(tick(Women.TODAY.plusDays(1), GUIDE.quickChecks().getFirst()));
        assertTrue(open(entries, Women.TODAY.plusDays(1)).containsAll(before));
    }
}
