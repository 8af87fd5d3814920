package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A yes to a question under a parent's no, for every question of the guide that hangs on another.
class ContradictionTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// Every yes-no question with yes-no or one-of parents, and the answers to them under which it does not
    /// apply.
    static Stream<Arguments> hanging() {
        return GUIDE.settling().steps().stream()
                .filter(Guide.Settle.Asked.class::isInstance)
                .map(Guide.Settle.Asked.class::cast)
                .filter(asked -> asked.question().kind() instanceof QuestionKind.YesNo
                        && !asked.hangsOn().isEmpty())
                .flatMap(asked -> denials(asked).stream()
                        .map(denial -> arguments(asked.question().id(), denial)));
    }

    /// The answers of parents, tried together, that make a question not apply.
    private static List<List<Entry>> denials(Guide.Settle.Asked asked) {
        List<List<Entry>> tried = List.of(new ArrayList<>());
        for (String parent : asked.hangsOn()) {
            var more = new ArrayList<List<Entry>>();
            for (Answer answer : some(GUIDE.question(parent).orElseThrow())) {
                for (List<Entry> before : tried) {
                    var with = new ArrayList<>(before);
                    with.add(new Entry.Answered(TODAY, parent, answer));
                    more.add(with);
                }
            }
            tried = more;
        }
        return tried.stream()
                .filter(parents -> asked.question()
                        .askedWhen()
                        .orElseThrow()
                        .test(Facts.of(GUIDE, new Journal(parents), TODAY).values())
                        .isNo())
                .limit(12)
                .toList();
    }

    private static List<Answer> some(Question question) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> List.of(new Answer.YesNo(false), new Answer.YesNo(true));
            case QuestionKind.OneOf(var choices) ->
                choices.stream()
                        .map(choice -> (Answer) new Answer.One(choice.code()))
                        .toList();
            case QuestionKind.Scored(var choices) ->
                choices.stream()
                        .map(choice -> (Answer) new Answer.One(choice.code()))
                        .toList();
            case QuestionKind.AnyOf(var choices) ->
                List.of(
                        new Answer.Several(Set.of()),
                        new Answer.Several(new TreeSet<>(
                                choices.stream().map(choice -> choice.code()).toList())));
            case QuestionKind.Amount(var _, long min, long max) ->
                List.of(new Answer.Amount(min), new Answer.Amount(max));
            case QuestionKind.Rating _ -> List.of(new Answer.Amount(0), new Answer.Amount(10));
            case QuestionKind.Measure(var _, double min, double max) ->
                List.of(new Answer.Measure(min), new Answer.Measure(max));
            case QuestionKind.Day _ ->
                List.of(
                        new Answer.Day(TODAY),
                        new Answer.Day(TODAY.minusWeeks(6)),
                        new Answer.Day(TODAY.minusYears(1)));
            case QuestionKind.Words _ -> List.of();
        };
    }

    private static Facts facts(List<Entry> entries) {
        return Facts.of(GUIDE, new Journal(entries), TODAY);
    }

    private static Optional<Boolean> value(Facts facts, String question) {
        var fact = GUIDE.vocabulary().fact(question);
        return facts.isKnown(fact)
                ? Optional.of((Boolean) facts.values().value(fact, GUIDE.vocabulary()))
                : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("hanging")
    void a_yes_said_with_its_parents_no_counts_and_is_asked(String child, List<Entry> parents) {
        var entries = new ArrayList<>(parents);
        entries.add(new Entry.Answered(TODAY, child, new Answer.YesNo(true)));
        Facts facts = facts(entries);
        assertEquals(Optional.of(true), value(facts, child));
        assertTrue(facts.applies(GUIDE.question(child).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("hanging")
    void a_parents_no_said_after_it_takes_the_yes_back(String child, List<Entry> parents) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Answered(TODAY, child, new Answer.YesNo(true)));
        entries.addAll(parents);
        Facts facts = facts(entries);
        assertEquals(Optional.of(false), value(facts, child));
        assertFalse(facts.applies(GUIDE.question(child).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("hanging")
    void unsaid_under_a_parents_no_it_is_no(String child, List<Entry> parents) {
        assertEquals(Optional.of(false), value(facts(parents), child));
    }
}
