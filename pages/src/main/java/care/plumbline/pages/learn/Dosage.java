package care.plumbline.pages.learn;

import care.plumbline.core.guide.Dose;
import care.plumbline.core.guide.DoseStep;
import care.plumbline.core.guide.Healing;
import care.plumbline.core.guide.Movement;
import care.plumbline.core.guide.Span;
import care.plumbline.core.guide.Weeks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;

/// How much of a movement, how often and from when, in words.
public final class Dosage {

    private static final int DAYS = 7;

    private Dosage() {}

    /// How much of a movement, as one or two sentences.
    public static String says(Dose dose) {
        return switch (dose) {
            case Dose.Repetitions(int sets, Span times, int each, boolean bothSides, int rest) ->
                count(times, "time", "times") + sides(bothSides) + ", about " + each + " seconds each."
                        + rounds(sets, rest);
            case Dose.Hold(int sets, Span seconds, boolean bothSides, int rest) ->
                "Hold for " + count(seconds, "second", "seconds") + sides(bothSides) + "." + rounds(sets, rest);
            case Dose.Breaths(int sets, Span breaths, boolean bothSides, int rest) ->
                count(breaths, "slow breath", "slow breaths") + sides(bothSides) + "." + rounds(sets, rest);
            case Dose.Minutes(Span minutes) -> count(minutes, "minute", "minutes") + ".";
        };
    }

    /// How much of a movement at one step of its dose.
    public static String says(Dose dose, DoseStep step) {
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
    static String howOften(Span week) {
        if (week.from() % DAYS == 0 && week.to() % DAYS == 0) {
            var day = new Span(week.from() / DAYS, week.to() / DAYS);
            return day.to() == 1 ? "Once a day." : count(day, "time", "times") + " a day.";
        }
        return count(week, "day", "days") + " a week.";
    }

    private static String count(Span span, String one, String many) {
        return span.from() == span.to()
                ? span.from() + " " + (span.from() == 1 ? one : many)
                : span.from() + " to " + span.to() + " " + many;
    }

    private static String sides(boolean both) {
        return both ? " on each side" : "";
    }

    private static String rounds(int sets, int rest) {
        if (sets == 1) {
            return "";
        }
        return " Do " + sets + " rounds" + (rest > 0 ? " and rest " + rest + " seconds between them." : ".");
    }

    /// One line for each kind of birth, or one for all where they do not differ.
    static List<MovementPage.Opening> opens(Movement movement) {
        if (movement.earliest().keySet().equals(EnumSet.allOf(Healing.class))
                && new LinkedHashSet<>(movement.earliest().values()).size() == 1) {
            return List.of(new MovementPage.Opening(
                    "After any birth",
                    from(movement.earliest().values().iterator().next())));
        }
        var opens = new ArrayList<MovementPage.Opening>();
        for (Healing healing : Healing.values()) {
            opens.add(new MovementPage.Opening(
                    after(healing), from(movement.earliest().getOrDefault(healing, Weeks.NEVER))));
        }
        return List.copyOf(opens);
    }

    private static String after(Healing healing) {
        return switch (healing) {
            case VAGINAL -> "After a vaginal birth";
            case INSTRUMENTAL -> "With forceps or a suction cup";
            case CAESAREAN -> "After a caesarean";
            case DEEP_TEAR -> "After a deep tear";
        };
    }

    static String from(Weeks weeks) {
        if (weeks.equals(Weeks.NEVER)) {
            return "not meant for this";
        }
        return weeks.count() == 0
                ? "from the first days"
                : "from " + weeks.count() + (weeks.count() == 1 ? " week on" : " weeks on");
    }
}
