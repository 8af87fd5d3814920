package care.plumbline.pages.today;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.pace.Change;
import care.plumbline.core.pace.HoldBack;
import care.plumbline.core.pace.Pace;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.TodayWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What changed in her plan, in her words: what, why, and what would change it again.
public final class ChangeWords {

    /// A change is news on its day and the day after.
    private static final int NEWS_DAYS = 1;

    private final Pace pace;
    private final Wording wording;
    private final LocalDate today;
    private final TodayWords say;
    private final Dates dates;

    ChangeWords(Pace pace, Wording wording, LocalDate today) {
        this.pace = pace;
        this.wording = wording;
        this.today = today;
        this.say = Words.of(wording).today();
        this.dates = Dates.in(Words.of(wording));
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

    private Turn held(HoldBack held) {
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
                        say.backWhereYouWere(),
                        day(on),
                        say.whatHadChangedHasPassed(wording.of(one.name())),
                        say.asksAsMuchAsBefore(),
                        "",
                        "",
                        true));
            case Change.StageOpened(LocalDate on, var stage) ->
                stage.number() == 0
                        ? Optional.empty()
                        : Optional.of(new Turn(
                                say.aNewStage(wording.of(stage.name())),
                                day(on),
                                say.allItsGatesAreOpen(),
                                wording.of(stage.about()),
                                say.itStaysYours(),
                                "",
                                true));
            case Change.StageShut(LocalDate on, var stage, var gate) ->
                Optional.of(new Turn(
                        say.waitsALittle(wording.of(stage.name())),
                        day(on),
                        say.doesNotHoldJustNow(wording.of(gate.says())),
                        say.movementsFromBelow(),
                        say.whenItHoldsAgain(),
                        "",
                        false));
            case Change.WeekOpened(LocalDate on, var rung, var week) ->
                Optional.of(new Turn(
                        say.stepOfRung(wording.of(rung.name()), "" + week.number()),
                        day(on),
                        calmMornings(rung),
                        week.number() <= rung.weeks().size()
                                ? say.whatTheWeekHolds(wording.of(
                                        rung.weeks().get(week.number() - 1).says()))
                                : "",
                        say.notBackToUsual(),
                        "",
                        true));
        };
    }

    private String see(Adjustment adjustment) {
        return adjustment.see().map(this::see).orElse("");
    }

    private String see(Urgency urgency) {
        return switch (urgency) {
            case ROUTINE -> say.lookAtNextVisit();
            case WITHIN_DAYS -> say.lookWithinDays();
            case SAME_DAY, CALL_NOW -> say.lookToday();
        };
    }

    private String day(LocalDate on) {
        return dates.near(on, today);
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

    private String calmMornings(Rung rung) {
        int times = rung.goesOn().map(Trigger::times).orElse(1);
        return say.calmMornings(times);
    }
}
