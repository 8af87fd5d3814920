package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that what the coach shows and follows is there.
final class CoachLinks {

    private final Guide guide;
    private final Draft draft;

    CoachLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        Coaching coaching = guide.coaching();
        Place place = coaching.provenance().place();
        Set<Id> habits = guide.habits().stream().map(Habit::id).collect(Collectors.toSet());
        Stream.concat(
                        coaching.findings().stream().map(Coaching.Cue::habit),
                        Stream.of(coaching.feeding().habit()))
                .filter(habit -> !habits.contains(habit))
                .forEach(habit -> draft.problem(draft.mentioned(habit.value(), place), "no habit is called " + habit));
        Coaching.Shown shown = coaching.shown();
        Stream.concat(
                        coaching.follows().stream().map(Coaching.Follow::movement),
                        Stream.of(shown.lift(), shown.liftAlone(), shown.stand(), shown.feed()))
                .filter(movement -> !guide.movements().containsKey(movement))
                .forEach(movement ->
                        draft.problem(draft.mentioned(movement.value(), place), "no movement is called " + movement));
        if (!guide.loads().containsKey(coaching.asks())) {
            draft.problem(draft.mentioned(coaching.asks().value(), place), "no load is called " + coaching.asks());
        }
    }
}
