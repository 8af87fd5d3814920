package care.plumbline.compiler.cases;

import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The journal of a case: her birth, what the case names, and *no* or *none* to everything else the screen asks.
///
/// @param named the questions the case itself answers
/// @param problems what could not be answered, by file and line; the journal then lacks it
record Told(Journal journal, Set<String> named, List<Problem> problems) {

    private static final String BIRTH = Handle.BIRTH_DATE.id();

    Told {
        named = Set.copyOf(named);
        problems = List.copyOf(problems);
    }

    static Told of(Guide guide, Cases cases, Case told, LocalDate day) {
        return new Telling(guide, cases, told, day).all();
    }

    private static final class Telling {

        private final Guide guide;
        private final Cases cases;
        private final Case told;
        private final LocalDate day;
        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Telling(Guide guide, Cases cases, Case told, LocalDate day) {
            this.guide = guide;
            this.cases = cases;
            this.told = told;
            this.day = day;
        }

        Told all() {
            answers.put(BIRTH, new Answer.Day(day.minusDays(told.daysSinceBirth())));
            told.answers().forEach(this::say);
            Set<String> named = Set.copyOf(answers.keySet());
            List.copyOf(answers.keySet()).stream()
                    .flatMap(name -> guide.question(name).stream())
                    .forEach(this::opened);
            List<Question> next = next();
            while (!next.isEmpty() && problems.isEmpty()) {
                next.forEach(this::unsaid);
                next = next();
            }
            return new Told(journal(), named, problems);
        }

        /// In the guide's order, as she would meet the questions: a question that opens another comes first.
        private Journal journal() {
            return new Journal(guide.questions()
                    .filter(question -> answers.containsKey(question.id()))
                    .<Entry>map(question ->
                            new Entry.Answered(day, question.id(), Objects.requireNonNull(answers.get(question.id()))))
                    .toList());
        }

        private Facts facts() {
            return Facts.of(guide, journal(), day);
        }

        /// Says yes to what opens a question that the case names: who tells of the one has said the other.
        private void opened(Question named) {
            if (!new Answer.YesNo(false).equals(answers.get(named.id()))) {
                named.openedBy().ifPresent(line -> answers.putIfAbsent(line.id(), new Answer.YesNo(true)));
            }
            named.askedWhen().filter(when -> !facts().test(when).isYes()).ifPresent(when -> openedBy(named, when));
        }

        private void openedBy(Question named, Condition when) {
            List<Question> openings = guide.questions()
                    .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                    .filter(question -> !answers.containsKey(question.id()))
                    .filter(question ->
                            when.facts().stream().anyMatch(fact -> fact.name().equals(question.factName())))
                    .filter(question -> couldOpen(question, when))
                    .toList();
            if (openings.size() > 1) {
                problems.add(new Problem(
                        told.place(),
                        named.id() + " is asked only after one of "
                                + openings.stream().map(Question::id).collect(Collectors.joining(", "))
                                + "; name which"));
            } else if (openings.size() == 1) {
                answers.put(openings.getFirst().id(), new Answer.YesNo(true));
                opened(openings.getFirst());
            }
        }

        private boolean couldOpen(Question question, Condition when) {
            answers.put(question.id(), new Answer.YesNo(true));
            boolean could = !facts().test(when).isNo();
            answers.remove(question.id());
            return could;
        }

        /// What the screen still asks of her: first the questions that surely apply, as her answers may spare her
        /// the others.
        private List<Question> next() {
            Facts facts = facts();
            Safety safety = Safety.assess(facts);
            List<Question> open = Stream.concat(safety.toAsk().stream(), safety.later().stream())
                    .filter(question -> !answers.containsKey(question.id()))
                    .toList();
            List<Question> sure = open.stream()
                    .filter(question -> question.askedWhen().isEmpty()
                            || facts.test(question.askedWhen()).isYes())
                    .toList();
            return sure.isEmpty() ? open.stream().limit(1).toList() : sure;
        }

        private void say(Case.Said said) {
            Optional<Question> question = guide.question(said.question());
            if (question.isEmpty()) {
                problems.add(new Problem(said.place(), "no question is called " + said.question()));
            } else if (said.question().equals(BIRTH)) {
                problems.add(new Problem(said.place(), "write the birth as days_since_birth"));
            } else {
                parse(question.get(), said);
            }
        }

        private void parse(Question question, Case.Said said) {
            try {
                answers.put(question.id(), Answers.parse(question, said.answer(), day));
            } catch (AnswerRefused refused) {
                problems.add(new Problem(said.place(), String.valueOf(refused.getMessage())));
            }
        }

        private void unsaid(Question question) {
            Case.Said said = cases.unsaid().get(question.id());
            if (said != null) {
                parse(question, said);
            } else {
                no(question)
                        .ifPresentOrElse(
                                answer -> answers.put(question.id(), answer),
                                () -> problems.add(new Problem(
                                        told.place(),
                                        "the screen asks " + question.id()
                                                + ", and neither the case nor unsaid.yaml says")));
            }
        }
    }

    /// No or none, where a question takes that.
    private static Optional<Answer> no(Question question) {
        if (question.kind() instanceof QuestionKind.YesNo) {
            return Optional.of(new Answer.YesNo(false));
        }
        return question.kind() instanceof QuestionKind.AnyOf
                ? Optional.of(new Answer.Several(Set.of()))
                : Optional.empty();
    }
}
