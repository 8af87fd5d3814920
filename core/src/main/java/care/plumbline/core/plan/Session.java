package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.choosing.Basket;
import care.plumbline.core.choosing.Choice;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.choosing.Recent;
import care.plumbline.core.choosing.Wish;
import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Today's session for the minutes and the position she has, or why there is none.
public sealed interface Session {

    /// Movements in the order to do them.
    ///
    /// @param asked the minutes she has
    /// @param planned the minutes that are right today: fewer on a small day
    /// @param takes the time of all items, changing over included; never more than planned
    record Chosen(Minutes asked, Minutes planned, Setting setting, Seconds takes, List<Item> items, Day day)
            implements Session {
        public Chosen {
            items = List.copyOf(items);
        }
    }

    /// Safety comes first: no exercise before that.
    record Withheld(Safety safety) implements Session {}

    /// Nothing that is for her today fits this position and time.
    record NothingFits(Minutes asked, Setting setting) implements Session {}

    /// One movement of the session.
    ///
    /// @param step how much of it
    /// @param eases the kinds of pain of hers that it eases, the best fitting first
    /// @param serves the causes that fit her and that it was chosen for, the one it does most for first; where
    ///     none does, it is there to make her stronger at her stage
    record Item(Movement movement, DoseStep step, Seconds takes, List<Contribution> serves, List<PatternFit> eases) {
        public Item {
            eases = List.copyOf(eases);
            serves = List.copyOf(serves);
        }
    }

    /// Chooses today's session from what the plan leaves open.
    ///
    /// @param relief what is done for the places where it hurts
    static Session choose(
            Plan plan,
            Safety safety,
            Causes causes,
            Journal journal,
            LocalDate today,
            Minutes minutes,
            Setting setting,
            Ranking.Choosing ranking,
            FirstRelief relief) {
        if (safety.exercise() == DangerSign.Exercise.STOP) {
            return new Withheld(safety);
        }
        Minutes planned = plan.day().atMost(minutes);
        int stageToday = safety.exercise() == DangerSign.Exercise.GENTLE
                ? 0
                : plan.day().stageToday(plan.standing().stage().number());
        Dosing dosing = plan.dosing(minutes);
        List<Wish> wishes = plan.wishes(relief);
        Recent recent = Recent.of(journal, today);
        // What hurt her rests: the next session of that day or the day after is one without it.
        Function<List<Movement>, Basket> basketOf = movements -> new Basket(
                movements.stream()
                        .filter(movement -> !recent.rests(movement.id(), ranking))
                        .toList(),
                causes,
                wishes,
                recent,
                stageToday,
                ranking,
                dosing);
        int budget = planned.seconds().count();
        List<Movement> fitting = fitting(plan, setting);
        boolean first =
                !plan.places().isEmpty() && journal.practised().findAny().isEmpty();
        Choice choice = Optional.of(basketOf.apply(forHerPlaces(plan, setting)))
                .filter(_ -> first)
                .flatMap(basket -> Choice.ofAtLeast(relief.moves(), basket, budget))
                .orElseGet(() -> Choice.best(basketOf.apply(fitting), budget));
        Basket basket = choice.basket();
        boolean[] chosen = choice.chosen();
        var items = new ArrayList<Item>();
        int takes = 0;
        for (int m = 0; m < chosen.length; m++) {
            if (chosen[m]) {
                items.add(new Item(
                        basket.movement(m),
                        dosing.of(basket.movement(m)),
                        new Seconds(basket.seconds(m)),
                        serves(basket.movement(m), causes),
                        eases(basket.movement(m), plan)));
                takes += basket.seconds(m);
            }
        }
        if (items.isEmpty()) {
            return new NothingFits(minutes, setting);
        }
        return new Chosen(minutes, planned, setting, new Seconds(takes), DownOnce.order(items), plan.day());
    }

    /// Whether a movement belongs in a session in this position. What belongs outdoors or into the day is no part
    /// of one.
    static boolean holds(Movement movement, Setting setting) {
        return setting.allows(movement.positions()) && isOfSessions(movement);
    }

    /// Why a session is shorter than the minutes she has.
    public enum Shorter {
        /// Today or the days before ask for less.
        LESS_TODAY,
        /// Nothing more that is for her fits.
        NOTHING_MORE
    }

    /// Empty where it is about as long as she asked.
    public static Optional<Shorter> shorter(Chosen session, Ranking.Choosing ranking) {
        if (session.planned().count() < session.asked().count()) {
            return Optional.of(Shorter.LESS_TODAY);
        }
        return session.takes().count()
                        < ranking.filled() * session.asked().seconds().count()
                ? Optional.of(Shorter.NOTHING_MORE)
                : Optional.empty();
    }

    /// Why a movement that is open to her is in no session of hers, whatever its length and position.
    public enum Outside {
        /// It is done in daily life when its moment comes, or outdoors.
        DAILY_LIFE,
        /// She trains it beside the sessions ([HerTraining]).
        TRAINED,
        /// It is for a kind of pain that is not hers.
        OTHER_PAIN,
        /// What it needs is not at hand.
        NOT_AT_HAND,
        /// It is on hands and knees or kneeling, and she does not get down there.
        NO_FLOOR
    }

    /// Empty where it may be chosen.
    public static Optional<Outside> outside(Movement movement, Plan plan) {
        return isOfSessions(movement) ? beside(movement, plan) : Optional.of(Outside.DAILY_LIFE);
    }

    /// The same, of those that belong into daily life too.
    private static Optional<Outside> beside(Movement movement, Plan plan) {
        if (plan.training().filter(hers -> hers.holds(movement)).isPresent()) {
            return Optional.of(Outside.TRAINED);
        }
        Set<Id> kinds = plan.kinds().keySet();
        boolean hers = plan.named().picks(movement)
                || movement.onlyFor().isEmpty()
                || movement.onlyFor().stream().anyMatch(kinds::contains);
        if (!hers) {
            return Optional.of(Outside.OTHER_PAIN);
        }
        if (!plan.surroundings().holds(movement)) {
            return Optional.of(Outside.NOT_AT_HAND);
        }
        return plan.surroundings().reaches(movement) ? Optional.empty() : Optional.of(Outside.NO_FLOOR);
    }

    private static boolean isOfSessions(Movement movement) {
        return switch (movement.phase()) {
            case SETTLE, LOOSEN, SKILL, WORK, STRETCH -> true;
            case OUTDOORS, DAILY -> false;
        };
    }

    /// What there is to choose from: all that is for her today in this position, but what she trains beside the
    /// sessions.
    private static List<Movement> fitting(Plan plan, Setting setting) {
        return plan.open()
                .filter(movement -> holds(movement, setting))
                .filter(movement -> outside(movement, plan).isEmpty())
                .toList();
    }

    /// What is for the places where it hurts, today and in this position: a way to rest or to turn over as well, which
    /// later belongs into her day. What her clinician picked is for her from the first session on.
    static List<Movement> forHerPlaces(Plan plan, Setting setting) {
        return plan.open()
                .filter(movement -> setting.allows(movement.positions()))
                .filter(movement -> beside(movement, plan).isEmpty())
                .filter(movement ->
                        plan.isForHerPlaces(movement) || (plan.named().picks(movement) && isOfSessions(movement)))
                .toList();
    }

    private static List<PatternFit> eases(Movement movement, Plan plan) {
        return plan.patterns().stream()
                .filter(PatternFit::isHers)
                .filter(fit -> movement.eases().containsKey(fit.pattern().id()))
                .toList();
    }

    /// A movement that is only for a kind of pain was chosen for that, and for nothing it also serves.
    private static List<Contribution> serves(Movement movement, Causes causes) {
        if (!movement.onlyFor().isEmpty()) {
            return List.of();
        }
        return causes.ranked().stream()
                .filter(one -> movement.aims().containsKey(one.cause().id())
                        && one.fit().isClear())
                .sorted(Comparator.comparingDouble((Contribution one) -> one.score()
                                        .points()
                                * movement.aims().getOrDefault(one.cause().id(), 0))
                        .reversed())
                .toList();
    }
}
