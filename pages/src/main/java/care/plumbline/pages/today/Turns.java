package care.plumbline.pages.today;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Adjustment;
import care.plumbline.core.guide.DoseStep;
import care.plumbline.core.guide.Rung;
import care.plumbline.core.guide.Trigger;
import care.plumbline.core.guide.Urgency;
import care.plumbline.core.pace.Change;
import care.plumbline.core.pace.Held;
import care.plumbline.core.pace.Pace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What changed in her plan, in her words: what, why, and what would change it again.
public final class Turns {

    /// A change is news on its day and the day after.
    private static final int NEWS_DAYS = 1;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Pace pace;
    private final Wording wording;
    private final LocalDate today;

    Turns(Pace pace, Wording wording, LocalDate today) {
        this.pace = pace;
        this.wording = wording;
        this.today = today;
    }

    /// What is held back now, and what is new.
    List<Turn> now() {
        var turns = new ArrayList<Turn>(held());
        var said = new LinkedHashSet<Adjustment>();
        pace.held().forEach(held -> said.add(held.adjustment()));
        for (Change change : pace.since(today.minusDays(NEWS_DAYS))) {
            if (!(change instanceof Change.Adjusted(var _, Adjustment adjustment, var _)) || said.add(adjustment)) {
                turn(change).ifPresent(turns::add);
            }
        }
        return turns;
    }

    List<Turn> held() {
        return pace.held().stream().map(this::held).toList();
    }

    /// All that changed since a day, the newest first.
    List<Turn> since(LocalDate day) {
        var turns = new ArrayList<Turn>();
        var said = new LinkedHashMap<Adjustment, LocalDate>();
        for (Change change : pace.since(day)) {
            // A rule that speaks again while it holds changes nothing anew.
            if (change instanceof Change.Adjusted(LocalDate on, Adjustment one, var _)
                    && one.effect().passes()) {
                LocalDate later = said.put(one, on);
                if (later != null && !on.plusDays(one.lasts().days() + 1L).isBefore(later)) {
                    continue;
                }
            }
            turn(change).ifPresent(turns::add);
        }
        return turns;
    }

    private Turn held(Held held) {
        Adjustment one = held.adjustment();
        return new Turn(
                wording.of(one.name()),
                day(held.last()),
                wording.of(one.because()),
                wording.of(one.does()),
                wording.of(one.again()),
                see(one),
                false);
    }

    /// What changed on a day. That something is hers again where nothing was ever taken for long is no news.
    private Optional<Turn> turn(Change change) {
        return switch (change) {
            case Change.Adjusted(LocalDate on, Adjustment one, DoseStep _) ->
                Optional.of(new Turn(
                        wording.of(one.name()),
                        day(on),
                        wording.of(one.because()),
                        wording.of(one.does()),
                        wording.of(one.again()),
                        see(one),
                        one.effect().step() > 0));
            case Change.BackAgain(LocalDate on, Adjustment one) ->
                Optional.of(new Turn(
                        "Back where you were",
                        day(on),
                        "What had changed with “" + wording.of(one.name()) + "” has passed.",
                        "Your plan asks as much of you as before.",
                        "",
                        "",
                        true));
            case Change.StageOpened(LocalDate on, var stage) ->
                stage.number() == 0
                        ? Optional.empty()
                        : Optional.of(new Turn(
                                "A new stage: " + wording.of(stage.name()),
                                day(on),
                                "All its gates are open.",
                                wording.of(stage.about()),
                                "It stays yours until one of your answers shuts a gate again.",
                                "",
                                true));
            case Change.StageShut(LocalDate on, var stage, var gate) ->
                Optional.of(new Turn(
                        "“" + wording.of(stage.name()) + "” waits a little",
                        day(on),
                        "From your answers this does not hold just now: " + wording.of(gate.says()) + ".",
                        "Movements come from the stage below.",
                        "When it holds again, tell us, and the stage opens at once.",
                        "",
                        false));
            case Change.WeekOpened(LocalDate on, var rung, var week) ->
                Optional.of(new Turn(
                        wording.of(rung.name()) + ": step " + week.number(),
                        day(on),
                        calmMornings(rung),
                        week.number() <= rung.weeks().size()
                                ? wording.of(rung.weeks().get(week.number() - 1).says()) + "."
                                : "",
                        "A morning that is not back to usual repeats the step.",
                        "",
                        true));
        };
    }

    private static String see(Adjustment adjustment) {
        return adjustment.see().map(Turns::see).orElse("");
    }

    private static String see(Urgency urgency) {
        return switch (urgency) {
            case ROUTINE -> "A pelvic physio or your doctor could look at this at your next visit.";
            case WITHIN_DAYS -> "Ask a pelvic physio or your doctor for a visit within the next days.";
            case SAME_DAY, CALL_NOW -> "Have it looked at today.";
        };
    }

    private String day(LocalDate on) {
        return on.equals(today) ? "today" : on.equals(today.minusDays(1)) ? "yesterday" : DAY.format(on);
    }

    /// One change.
    ///
    /// @param when the day, in words
    /// @param does what is different
    /// @param again what would change it once more; empty: nothing in particular
    /// @param see who could look at it; empty: nobody needs to
    /// @param forward whether it takes her on
    public record Turn(
            String name, String when, String because, String does, String again, String see, boolean forward) {}

    private static String calmMornings(Rung rung) {
        int times = rung.goesOn().map(Trigger::times).orElse(1);
        return times == 1 ? "An outing with a calm morning after it." : times + " outings with calm mornings.";
    }
}
