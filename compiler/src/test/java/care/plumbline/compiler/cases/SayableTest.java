package care.plumbline.compiler.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.Case;
import care.plumbline.core.TheGuide;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A woman who knows nothing of our questions, and answers truthfully page by page what the screen asks of her,
/// can say everything that decides: she ends where her case must end.
class SayableTest {

    private static final Guide GUIDE = TheGuide.read();

    /// What any danger sign reads, in its own condition or in what raises it.
    private static final Set<String> DECISIVE = GUIDE.dangerSigns().stream()
            .flatMap(sign -> Stream.concat(
                    sign.when().facts().stream(),
                    sign.raise().stream().flatMap(raise -> raise.when().facts().stream())))
            .map(fact -> fact.name())
            .collect(Collectors.toSet());

    static Stream<Case> each() {
        return CasesTest.cases().cases().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void answering_page_by_page_ends_where_the_case_must(Case told) {
        Asked asked = new Asked(told);
        asked.walk();
        assertTrue(
                told.must().tiers().contains(asked.tier()),
                () -> told.id() + " ended at " + asked.tier() + " after " + asked.questions);
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatever_decides_is_asked_before_the_screen_ends(Case told) {
        Asked asked = new Asked(told);
        asked.walk();
        if (asked.tier() != Tier.CALL_NOW) {
            List<String> unasked = told.answers().stream()
                    .map(Case.Said::question)
                    .filter(DECISIVE::contains)
                    .filter(question -> !asked.questions.contains(question))
                    .filter(asked::wouldChangeAnything)
                    .toList();
            assertEquals(List.of(), unasked, told.id().value());
        }
    }

    /// A walk through the screen, a page at a time, until it ends.
    private static final class Asked {

        private final Case told;
        private final Map<String, Entry.Answered> truth = new HashMap<>();
        private final List<Entry> said = new ArrayList<>();
        private final Set<String> questions = new HashSet<>();

        Asked(Case told) {
            this.told = told;
            Ran.of(GUIDE, CasesTest.cases(), told).journal().entries().forEach(entry -> {
                var answered = (Entry.Answered) entry;
                truth.put(answered.question(), answered);
            });
        }

        void walk() {
            Safety safety = safety();
            while (!open(safety).isEmpty() && !(safety.outcome() instanceof Outcome.CallNow)) {
                if (safety.denied().isPresent()) {
                    // Asked which is right, she takes back a line that none of her truth stands behind.
                    said.add(safety.denied().get().line().takenBack(facts()));
                    safety = safety();
                    continue;
                }
                page(open(safety)).forEach(question -> {
                    questions.add(question.id());
                    // What she was not asked when her case was run, because another sign had been named, is a no.
                    said.add(truth.getOrDefault(
                            question.id(), new Entry.Answered(GUIDE.released(), question.id(), nothing(question))));
                });
                safety = safety();
            }
        }

        private static Answer nothing(Question question) {
            return switch (question.kind()) {
                case QuestionKind.YesNo _ -> new Answer.YesNo(false);
                case QuestionKind.AnyOf _ -> new Answer.Several(Set.of());
                case QuestionKind.OneOf(var choices) ->
                    new Answer.One(choices.getFirst().code());
                case QuestionKind.Scored(var choices) ->
                    new Answer.One(choices.getFirst().code());
                case QuestionKind.Amount(var _, long least, long _) -> new Answer.Amount(least);
                case QuestionKind.Rating _ -> new Answer.Amount(0);
                case QuestionKind.Measure(var _, double least, double _) -> new Answer.Measure(least);
                case QuestionKind.Day _ -> new Answer.Day(GUIDE.released());
                case QuestionKind.Words _ -> new Answer.Words("");
            };
        }

        /// What is asked before the result, and once that is said, what may wait until then.
        private static List<Question> open(Safety safety) {
            return safety.toAsk().isEmpty() ? safety.later() : safety.toAsk();
        }

        private Safety safety() {
            return Safety.assess(facts());
        }

        private Facts facts() {
            return Facts.of(GUIDE, new Journal(said), GUIDE.released());
        }

        /// All that is open on the page of the first open question; where a line opens that page, the line.
        private List<Question> page(List<Question> missing) {
            List<Question> open = missing.stream()
                    .map(question -> question.openedBy()
                            .filter(line -> !questions.contains(line.id()))
                            .orElse(question))
                    .distinct()
                    .toList();
            Page page = GUIDE.chapters().stream()
                    .flatMap(chapter -> chapter.pages().stream())
                    .filter(each -> each.questions().contains(open.getFirst()))
                    .findFirst()
                    .orElseThrow();
            return page.style() == Page.Style.ASK
                    ? List.of(open.getFirst())
                    : open.stream().filter(page.questions()::contains).toList();
        }

        Tier tier() {
            return Ran.tier(safety().outcome());
        }

        /// Whether saying it unasked would have led to other findings.
        boolean wouldChangeAnything(String question) {
            var more = new ArrayList<>(said);
            more.add(truth.get(question));
            var with = Safety.assess(Facts.of(GUIDE, new Journal(more), GUIDE.released()));
            return !with.findings().equals(safety().findings());
        }
    }
}
