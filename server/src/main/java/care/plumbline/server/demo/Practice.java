package care.plumbline.server.demo;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.practice.Swap;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// How she practised on a day of her story. Which movements, the plan of that day says.
///
/// @param tooHard whether one movement was too hard, so that she took something easier
/// @param at after how many movements it ended; of no meaning when she finished
/// @param cameBack whether she went on with it later that day
/// @param effort how hard it was, 0 to 10; empty: she did not say
/// @param morning how her back was the morning after, as the question's choices have it; empty: she did not say
record Practice(
        Minutes minutes,
        Setting place,
        boolean tooHard,
        Ends ends,
        int at,
        boolean cameBack,
        OptionalInt effort,
        String morning) {

    private static final Seconds A_LITTLE = new Seconds(20);

    /// Why it ended.
    enum Ends {
        FINISHED,
        BABY,
        ENOUGH,
        PAIN;

        static Ends of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What her journal holds of it.
    ///
    /// @param recovery what followed for her on that day
    List<Entry> on(LocalDate day, Recovery recovery) {
        if (!(recovery.session(minutes, place) instanceof Session.Chosen session)) {
            throw new IllegalStateException("the story practises on " + day + ", but nothing is offered that day");
        }
        List<Id> movements =
                session.items().stream().map(item -> item.movement().id()).toList();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Began(day, minutes.seconds(), place.code(), movements));
        int stop = stop(movements.size());
        int hard = tooHard ? hard(movements.subList(0, stop), recovery) : stop;
        for (int at = 0; at < stop; at++) {
            entries.addAll(
                    at == hard ? eased(day, at, movements, recovery) : List.of(done(day, at, movements.get(at))));
        }
        entries.addAll(stopped(day, stop, movements));
        return entries;
    }

    /// The guide may come to offer fewer movements than when the story was written.
    private int stop(int movements) {
        return ends == Ends.FINISHED ? movements : Math.min(at, movements - 1);
    }

    /// The first place at which there is another, easier movement; the last where there is none.
    private int hard(List<Id> movements, Recovery recovery) {
        int at = 0;
        while (at < movements.size() - 1
                && easier(movements.get(at), movements, recovery).isEmpty()) {
            at++;
        }
        return at;
    }

    private Optional<Id> easier(Id movement, List<Id> movements, Recovery recovery) {
        return switch (Swap.easier(recovery.facts().guide().movement(movement), recovery.plan(), place, movements)) {
            case Swap.Another(var another) -> Optional.of(another.id());
            case Swap.AnotherWay _, Swap.Nothing _ -> Optional.empty();
        };
    }

    private List<Entry> eased(LocalDate day, int at, List<Id> movements, Recovery recovery) {
        Id movement = movements.get(at);
        Optional<Id> instead = easier(movement, movements, recovery);
        return List.of(
                new Entry.Moved(day, at, movement, new Went.TooHard(instead)), done(day, at, instead.orElse(movement)));
    }

    private static Entry done(LocalDate day, int at, Id movement) {
        return new Entry.Moved(day, at, movement, new Went.Done());
    }

    private List<Entry> stopped(LocalDate day, int stop, List<Id> movements) {
        return switch (ends) {
            case FINISHED -> List.of(new Entry.Ended(day, Ending.FINISHED));
            case ENOUGH -> List.of(new Entry.Ended(day, Ending.EARLY));
            case PAIN ->
                List.of(
                        new Entry.Moved(day, stop, movements.get(stop), new Went.Hurt()),
                        new Entry.Ended(day, Ending.PAIN));
            case BABY -> {
                var entries = new ArrayList<Entry>(List.of(new Entry.Paused(day, stop, A_LITTLE)));
                if (cameBack) {
                    for (int later = stop; later < movements.size(); later++) {
                        entries.add(done(day, later, movements.get(later)));
                    }
                    entries.add(new Entry.Ended(day, Ending.FINISHED));
                }
                yield entries;
            }
        };
    }
}
