package care.plumbline.pages.progress;

import care.plumbline.core.progress.Aim;
import care.plumbline.core.progress.Doing;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Standing;
import care.plumbline.core.progress.Step;
import care.plumbline.core.progress.Trend;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Her progress in sentences: function before pain, and never more certain than her days.
record Sentences(Progress progress, LocalDate today) {

    private static final int LONGEST_QUOTE = 70;

    String headline() {
        if (progress.standing() instanceof Standing.Worse) {
            return "It has been harder lately";
        }
        Optional<Aim> easier = easiest();
        if (easier.isPresent()) {
            Step step = easier.get().step().orElseThrow();
            String what = easier.get().words().length() <= LONGEST_QUOTE
                    ? "“" + easier.get().words() + "”"
                    : "One of your three";
            return what + " is easier: from " + way(step);
        }
        if (progress.together().filter(step -> step.real() && step.isUp()).isPresent()) {
            return "What matters to you is easier: from "
                    + way(progress.together().get());
        }
        if (progress.painStep().filter(step -> step.real() && !step.isUp()).isPresent()) {
            return down(progress.painStep().get());
        }
        if (progress.standing() instanceof Standing.Better) {
            return "Better, in your own words";
        }
        return progress.painStep().isEmpty() ? "Too early to tell" : settled();
    }

    private String settled() {
        return switch (progress.trend()) {
            case Trend.TooEarly _ -> "Too early to tell";
            case Trend.Level _ -> "About the same so far";
            case Trend.Unclear _ -> "Up and down so far";
            case Trend.Leads leads -> leads.isDown() ? "A little easier lately" : "A little harder lately";
        };
    }

    private Optional<Aim> easiest() {
        return progress.aims().stream()
                .filter(aim ->
                        aim.step().filter(step -> step.real() && step.isUp()).isPresent())
                .max(Comparator.comparingDouble(aim -> aim.step().orElseThrow().by()));
    }

    private static String way(Step step) {
        return Said.number(step.before()) + " to " + Said.number(step.now());
    }

    private static String down(Step step) {
        return "Down from " + way(step) + " in " + Said.time(ChronoUnit.DAYS.between(step.since(), step.until()));
    }

    /// Under the headline.
    String below() {
        if (progress.standing() instanceof Standing.Worse) {
            return "That happens, and it is not your fault. Here is what to do.";
        }
        if (headline().startsWith("Too early")) {
            int days = progress.pain().readings().size();
            return (days == 0
                            ? "You have not told us of a day yet. "
                            : "You have told us of " + Said.many(days, "day", "days") + ". ")
                    + "After two weeks or so a line begins to say something. Until then, this is already yours.";
        }
        return headline().startsWith("Up and down") || headline().startsWith("About the same")
                ? "That is how many backs heal. Look at what you can do again, more than at the line."
                : "";
    }

    /// Over the drawing.
    String pain() {
        if (progress.painStep().isEmpty()) {
            return "Your pain, day by day";
        }
        Step step = progress.painStep().get();
        String time = Said.time(ChronoUnit.DAYS.between(step.since(), step.until()));
        if (step.real()) {
            return step.isUp() ? "Up from " + way(step) + " in " + time : down(step);
        }
        return step.before() == step.now()
                ? "At " + Said.number(step.now()) + ", as " + time + " ago"
                : "From " + way(step) + " in " + time;
    }

    /// Under the drawing.
    String trend() {
        return switch (progress.trend()) {
            case Trend.TooEarly(int days, int _) ->
                days == 0 ? "" : "Too early for a line: " + Said.many(days, "day", "days") + " so far.";
            case Trend.Level _ -> "Over the last weeks the line is level.";
            case Trend.Unclear _ -> "Over the last weeks your days differ too much for a line. That is common.";
            case Trend.Leads leads -> {
                double low = Math.min(Math.abs(leads.low()), Math.abs(leads.high()));
                double high = Math.max(Math.abs(leads.low()), Math.abs(leads.high()));
                boolean touches = leads.low() * leads.high() <= 0;
                yield "Over the last weeks the line goes " + (leads.isDown() ? "down" : "up") + " by about "
                        + Said.number(Math.abs(leads.aWeek())) + " a week (likely "
                        + Said.number(touches ? 0 : low) + " to " + Said.number(high) + ", from "
                        + Said.many(leads.days(), "day", "days") + ").";
            }
        };
    }

    String confidence() {
        return progress.confidenceStep()
                .map(step -> "How sure you feel that you can do what matters: " + Said.number(step.now())
                        + " of 10, and it was " + Said.number(step.before()) + ".")
                .or(() -> progress.confidence()
                        .last()
                        .map(last -> "How sure you feel that you can do what matters: " + Said.number(last.value())
                                + " of 10."))
                .orElse("");
    }

    /// What she has done.
    ///
    /// @param active the minutes a week she told us of
    List<String> doing(Optional<Long> active) {
        Doing doing = progress.doing();
        var says = new ArrayList<String>();
        String time = doing.days() >= 28 ? "four weeks" : Said.time(doing.days());
        if (doing.sessions() == 0) {
            says.add("No session in the last " + time + ". Two minutes are a beginning, on any day you like.");
        } else {
            says.add(Said.first(Said.many(doing.sessions(), "session", "sessions")) + " in " + time
                    + (doing.days() > 7 ? ", about " + Said.count(doing.sessionsAWeek()) + " a week." : "."));
            says.add("About " + doing.minutesAWeek() + " minutes of them a week.");
        }
        if (doing.outings() > 0) {
            says.add(Said.first(Said.many(doing.outings(), "walk or outing", "walks or outings")) + " that you noted.");
        }
        active.ifPresent(minutes ->
                says.add("You told us of about " + minutes + " minutes a week of brisk walking or exercise."));
        return says;
    }
}
