package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.cause.Woman;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an id can lead to. One that leads nowhere becomes a problem, on the line that names it.
final class Links {

    private final Draft draft;
    private final Set<Id> causes;
    private final Set<Id> remedies;
    private final Set<Id> patterns;
    private final Set<Id> habits;
    private final Set<Id> movements;
    private final Set<Id> loads;
    private final Set<Id> signs;
    private final Set<String> questions;

    Links(Guide guide, Draft draft) {
        this.draft = draft;
        this.causes = guide.causes().stream().map(Cause::id).collect(Collectors.toSet());
        this.remedies = guide.remedies().stream().map(Remedy::id).collect(Collectors.toSet());
        this.patterns = guide.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
        this.habits = guide.habits().stream().map(Habit::id).collect(Collectors.toSet());
        this.movements = guide.movements().keySet();
        this.loads = guide.loads().keySet();
        this.signs = guide.dangerSigns().stream().map(DangerSign::id).collect(Collectors.toSet());
        this.questions = guide.questions().map(Question::id).collect(Collectors.toSet());
    }

    void toCauses(Place place, Collection<Id> ids) {
        to("cause", place, ids, causes::contains);
    }

    void toRemedies(Place place, Collection<Id> ids) {
        to("remedy", place, ids, remedies::contains);
    }

    void toPatterns(Place place, Collection<Id> ids) {
        to("pattern", place, ids, patterns::contains);
    }

    void toHabits(Place place, Collection<Id> ids) {
        to("habit", place, ids, habits::contains);
    }

    void toMovements(Place place, Collection<Id> ids) {
        to("movement", place, ids, movements::contains);
    }

    void toLoads(Place place, Collection<Id> ids) {
        to("load", place, ids, loads::contains);
    }

    void toSigns(Place place, Collection<Id> ids) {
        to("danger sign", place, ids, signs::contains);
    }

    /// To whatever else is known by an id.
    void to(String kind, Place place, Collection<Id> ids, Predicate<Id> exists) {
        ids.stream()
                .filter(exists.negate())
                .forEach(id -> draft.problem(draft.mentioned(id.value(), place), "no " + kind + " is called " + id));
    }

    /// To questions that a file names.
    void toQuestions(String file, Stream<String> named) {
        named.filter(question -> !questions.contains(question))
                .forEach(question -> draft.problem(
                        draft.mentioned(question, new Place(file, 1)), "no question is called " + question));
    }

    void toQuestion(Provenance by, String question) {
        if (!questions.contains(question)) {
            draft.problem(by.place(), "no question is called " + question);
        }
    }

    /// To the questions that an example answers, or the day she is at.
    void toAnswers(Place place, Woman woman) {
        woman.answers().keySet().stream()
                .filter(name -> !questions.contains(name) && !name.equals(Handle.DAYS_SINCE_BIRTH.id()))
                .forEach(name -> draft.problem(draft.mentioned(name, place), "no question is called " + name));
    }
}
