package care.plumbline.pages.show;

import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Span;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.pages.words.LearnWords;

/// How much of a movement, how often and from when, in words.
public record Dosage(LearnWords say) {

    private static final int DAYS = 7;

    /// How much of a movement, as one or two sentences.
    public String says(Dose dose) {
        return switch (dose) {
            case Dose.Repetitions(int sets, Span times, int each, boolean bothSides, int rest) ->
                rounds(say.aboutSecondsEach("" + each, sides(times(times), bothSides)), sets, rest);
            case Dose.Hold(int sets, Span seconds, boolean bothSides, int rest) ->
                rounds(say.holdFor(sides(seconds(seconds), bothSides)), sets, rest);
            case Dose.Breaths(int sets, Span breaths, boolean bothSides, int rest) ->
                rounds(say.asASentence(sides(breaths(breaths), bothSides)), sets, rest);
            case Dose.Minutes(Span minutes) -> say.asASentence(minutes(minutes));
        };
    }

    /// How much of a movement at one step of its dose.
    public String says(Dose dose, DoseStep step) {
        return says(
                switch (dose) {
                    case Dose.Repetitions(int sets, Span times, int each, boolean bothSides, int rest) ->
                        new Dose.Repetitions(sets, at(times, step), each, bothSides, rest);
                    case Dose.Hold(int sets, Span seconds, boolean bothSides, int rest) ->
                        new Dose.Hold(sets, at(seconds, step), bothSides, rest);
                    case Dose.Breaths(int sets, Span breaths, boolean bothSides, int rest) ->
                        new Dose.Breaths(sets, at(breaths, step), bothSides, rest);
                    case Dose.Minutes(Span minutes) -> new Dose.Minutes(at(minutes, step));
                });
    }

    private static Span at(Span span, DoseStep step) {
        return new Span(span.at(step), span.at(step));
    }

    /// `7 to 21` a week is *1 to 3 times a day*.
    public String howOften(Span week) {
        if (week.from() % DAYS == 0 && week.to() % DAYS == 0) {
            var day = new Span(week.from() / DAYS, week.to() / DAYS);
            return day.to() == 1 ? say.onceADay() : say.timesADay(times(day));
        }
        return say.daysAWeek(days(week));
    }

    private String times(Span span) {
        return isOne(span) ? say.times(span.to()) : say.fromToTimes(span.to(), "" + span.from());
    }

    private String seconds(Span span) {
        return isOne(span) ? say.seconds(span.to()) : say.fromToSeconds(span.to(), "" + span.from());
    }

    private String breaths(Span span) {
        return isOne(span) ? say.slowBreaths(span.to()) : say.fromToSlowBreaths(span.to(), "" + span.from());
    }

    private String minutes(Span span) {
        return isOne(span) ? say.minutes(span.to()) : say.fromToMinutes(span.to(), "" + span.from());
    }

    private String days(Span span) {
        return isOne(span) ? say.days(span.to()) : say.fromToDays(span.to(), "" + span.from());
    }

    private static boolean isOne(Span span) {
        return span.from() == span.to();
    }

    private String sides(String much, boolean both) {
        return both ? say.onEachSide(much) : much;
    }

    private String rounds(String dose, int sets, int rest) {
        if (sets == 1) {
            return dose;
        }
        return rest > 0 ? say.inRoundsWithRest(sets, dose, "" + rest) : say.inRounds(sets, dose);
    }

    /// From when it opens.
    public String from(Weeks weeks) {
        if (weeks.equals(Weeks.NEVER)) {
            return say.notMeantForThis();
        }
        return weeks.count() == 0 ? say.fromTheFirstDays() : say.fromWeeksOn(weeks.count());
    }
}
