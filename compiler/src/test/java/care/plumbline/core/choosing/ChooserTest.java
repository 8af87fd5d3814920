package care.plumbline.core.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Someone;
import care.plumbline.core.recovery.Recovery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The choice among few movements, against trying every set; and the worth of a set, against its formula.
class ChooserTest {

    private static final Ranking.Choosing CHOOSING = Someone.GUIDE.ranking().choosing();

    /// The same, but none of a session's worth may be given away for filling her minutes.
    private static final Ranking.Choosing BY_WORTH = new Ranking.Choosing(
            CHOOSING.gettingOn(),
            CHOOSING.picked(),
            CHOOSING.again(),
            CHOOSING.tooOften(),
            CHOOSING.changeOver(),
            CHOOSING.part(),
            CHOOSING.warmUp(),
            CHOOSING.warmUpFrom(),
            CHOOSING.warmUpInSessionsFrom(),
            CHOOSING.eachTime(),
            CHOOSING.outgrown(),
            CHOOSING.outgrownAfter(),
            CHOOSING.restsAfterHurt(),
            0,
            CHOOSING.filled());

    private static final List<Movement> MOVEMENTS =
            List.copyOf(Someone.GUIDE.movements().values());

    private final Random random = new Random(20261122);

    /// One basket, to choose from as she does and by worth alone.
    private record Both(Basket hers, Basket byWorth) {}

    private Basket basket(int size, int stageToday) {
        return both(size, stageToday).hers();
    }

    /// A basket of some movements for some woman who practised some of them lately.
    private Both both(int size, int stageToday) {
        var some = new ArrayList<>(MOVEMENTS);
        Collections.shuffle(some, random);
        Journal journal = Women.generated(Someone.GUIDE, random.nextInt(100_000));
        for (int times = 0; times < 6; times++) {
            journal = Someone.practised(
                    journal,
                    1 + times,
                    some.get(0).id().value(),
                    some.get(1).id().value());
        }
        var causes = Recovery.on(Someone.GUIDE, journal, Women.TODAY).causes();
        Recent recent = Recent.of(journal, Women.TODAY);
        return new Both(
                new Basket(some.subList(0, size), causes, recent, stageToday, CHOOSING),
                new Basket(some.subList(0, size), causes, recent, stageToday, BY_WORTH));
    }

    private static boolean[] set(int bits, int size) {
        var set = new boolean[size];
        for (int m = 0; m < size; m++) {
            set[m] = (bits >> m & 1) == 1;
        }
        return set;
    }

    private static int seconds(Basket basket, boolean[] set) {
        int seconds = 0;
        for (int m = 0; m < set.length; m++) {
            seconds += set[m] ? basket.seconds(m) : 0;
        }
        return seconds;
    }

    /// Whether settling and loosening take no more of the time than their part.
    private static boolean warmsUpShortly(Basket basket, boolean[] set, int budget) {
        int seconds = 0;
        for (int m = 0; m < set.length; m++) {
            seconds += set[m] && basket.isWarmUp(m) ? basket.seconds(m) : 0;
        }
        return seconds <= basket.warmUpAtMost(budget);
    }

    private static int skills(Basket basket, boolean[] set) {
        int skills = 0;
        for (int m = 0; m < set.length; m++) {
            skills += set[m] && basket.isSkill(m) ? 1 : 0;
        }
        return skills;
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 300, 480, 900})
    void no_set_of_a_dozen_movements_is_worth_noticeably_more(int budget) {
        int optimal = 0;
        for (int round = 0; round < 40; round++) {
            Both both = both(12, random.nextInt(6));
            Basket basket = both.hers();
            boolean[] chosen = Chooser.choose(basket, budget);
            double ours = basket.value(chosen);
            assertTrue(seconds(basket, chosen) <= budget
                    && skills(basket, chosen) <= 1
                    && warmsUpShortly(basket, chosen, budget));
            double best = 0;
            for (int bits = 0; bits < 1 << basket.size(); bits++) {
                boolean[] set = set(bits, basket.size());
                if (seconds(basket, set) <= budget && skills(basket, set) <= 1 && warmsUpShortly(basket, set, budget)) {
                    best = Math.max(best, basket.value(set));
                }
            }
            assertTrue(ours >= 0.99 * best - 1e-6, ours + " of " + best);
            optimal += basket.value(Chooser.choose(both.byWorth(), budget)) >= best - 1e-6 ? 1 : 0;
        }
        assertTrue(optimal >= 38, optimal + " of 40 are the very best");
    }

    @Test
    void nothing_is_chosen_when_nothing_fits_or_nothing_is_worth_it() {
        Basket basket = basket(12, 0);
        assertEquals(0, seconds(basket, Chooser.choose(basket, 20)));
        assertEquals(0, seconds(basket, Chooser.choose(basket(0, 0), 900)));
    }

    @Test
    void everything_worth_something_is_chosen_when_there_is_time_for_it() {
        Basket basket = basket(12, 1);
        boolean[] chosen = Chooser.choose(basket, 36_000);
        for (int m = 0; m < chosen.length; m++) {
            var other = chosen.clone();
            other[m] = !other[m];
            assertTrue(
                    skills(basket, other) > 1
                            || !warmsUpShortly(basket, other, 36_000)
                            || basket.value(other) <= basket.value(chosen) + 1e-9,
                    basket.movement(m).id().value());
        }
    }

    /// `value(S) = Σ w · (1 − 2^(−x/2)) − Σ r`, written out once more from the guide's records.
    @Test
    void a_set_is_worth_what_its_formula_says() {
        for (int round = 0; round < 200; round++) {
            int stage = random.nextInt(6);
            Journal journal = Someone.practised(Women.generated(Someone.GUIDE, round), 1, "bridge", "cat-cow", "clam");
            var causes = Recovery.on(Someone.GUIDE, journal, Women.TODAY).causes();
            Recent recent = Recent.of(journal, Women.TODAY);
            var basket = new Basket(MOVEMENTS, causes, recent, stage, CHOOSING);
            var chosen = new boolean[MOVEMENTS.size()];
            var set = new ArrayList<Movement>();
            for (int m = 0; m < chosen.length; m++) {
                chosen[m] = random.nextInt(6) == 0;
                if (chosen[m]) {
                    set.add(MOVEMENTS.get(m));
                }
            }
            double worth = 0;
            for (Contribution one : causes.ranked()) {
                int x = set.stream()
                        .mapToInt(movement ->
                                movement.aims().getOrDefault(one.cause().id(), 0))
                        .sum();
                worth += one.score().points() * (1 - Math.pow(2, -x / 2.0));
            }
            int forStage = set.stream()
                    .mapToInt(
                            movement -> movement.stage() == stage ? 2 : Math.abs(movement.stage() - stage) == 1 ? 1 : 0)
                    .sum();
            worth += 30 * (1 - Math.pow(2, -forStage / 2.0));
            worth -= set.stream()
                    .mapToDouble(movement -> recent.cost(movement, CHOOSING))
                    .sum();
            assertEquals(worth, basket.value(chosen), 1e-9);
        }
    }

    @Test
    void a_basket_holds_its_movements_as_numbers() {
        var causes = Someone.who("").causes();
        var basket = new Basket(
                MOVEMENTS, causes, Recent.of(Someone.practised(Journal.of(), 0, "bridge"), Women.TODAY), 1, CHOOSING);
        int bridge = MOVEMENTS.indexOf(Someone.GUIDE.movement(new Id("bridge")));
        assertEquals(102, basket.size());
        assertEquals(11, basket.aims());
        assertEquals(5.5, basket.cost(bridge));
        assertEquals(2 * 8 * 5 + 20 + 10, basket.seconds(bridge));
        for (int c = 0; c < 10; c++) {
            Contribution one = causes.ranked().get(c);
            assertEquals(one.score().points(), basket.weight(c));
            assertEquals(
                    Someone.GUIDE
                            .movement(new Id("bridge"))
                            .aims()
                            .getOrDefault(one.cause().id(), 0),
                    basket.strength(bridge, c));
        }
        assertEquals(CHOOSING.gettingOn(), basket.weight(10));
        assertEquals(2, basket.strength(bridge, 10));
        for (int m = 0; m < basket.size(); m++) {
            assertEquals(basket.movement(m).phase() == Phase.SKILL, basket.isSkill(m));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void each_step_towards_an_aim_leaves_less_to_gain(int x) {
        assertEquals(Math.pow(2, -x / 2.0), Basket.left(x), 1e-12);
    }
}
