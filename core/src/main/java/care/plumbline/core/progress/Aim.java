package care.plumbline.core.progress;

import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of the things that matter to her, in her words.
///
/// @param now how well she can do it, when she last said; empty: she has not said yet
/// @param step from where she began with this aim; empty: she has said it once at most
public record Aim(String words, Optional<Reading> now, Optional<Step> step) {

    /// Her aims in the guide's order. An aim begins when she first put it in these words.
    static List<Aim> of(Outcomes.Activities activities, Diary diary) {
        var aims = new ArrayList<Aim>();
        for (Outcomes.Activity activity : activities.asked()) {
            String words = "";
            LocalDate from = LocalDate.MIN;
            for (Diary.Day day : diary.days()) {
                if (day.answers().get(activity.words()) instanceof Answer.Words(String said)
                        && !said.strip().equals(words)) {
                    words = said.strip();
                    from = day.on();
                }
            }
            if (!words.isEmpty()) {
                aims.add(of(words, Series.of(activity.now(), diary, from), activities));
            }
        }
        return List.copyOf(aims);
    }

    private static Aim of(String words, Series series, Outcomes.Activities activities) {
        if (series.readings().size() < 2) {
            return new Aim(words, series.last(), Optional.empty());
        }
        Reading first = series.readings().getFirst();
        Reading last = series.readings().getLast();
        boolean real = Math.abs(last.value() - first.value()) >= activities.changeOfOne();
        return new Aim(
                words,
                Optional.of(last),
                Optional.of(new Step(first.value(), last.value(), first.on(), last.on(), real)));
    }

    /// All that she has said twice taken together; empty where there is none.
    static Optional<Step> together(List<Aim> aims, Outcomes.Activities activities) {
        List<Step> steps = aims.stream().flatMap(aim -> aim.step().stream()).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        double before = steps.stream().mapToDouble(Step::before).average().orElseThrow();
        double now = steps.stream().mapToDouble(Step::now).average().orElseThrow();
        return Optional.of(new Step(
                before,
                now,
                steps.stream().map(Step::since).min(LocalDate::compareTo).orElseThrow(),
                steps.stream().map(Step::until).max(LocalDate::compareTo).orElseThrow(),
                Math.abs(now - before) >= activities.changeOfMean()));
    }
}
