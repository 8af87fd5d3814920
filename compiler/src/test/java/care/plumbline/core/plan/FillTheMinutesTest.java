package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.choosing.Basket;
import care.plumbline.core.choosing.Recent;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A session is as long as the minutes she has, to a tenth; where it is shorter, there is a reason that is true.
class FillTheMinutesTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final int WOMEN = 400;
    private static final double TENTH = 0.9;

    @Test
    void a_session_fills_her_minutes_to_a_tenth_or_says_why_not_and_the_reason_is_true() {
        int full = 0;
        int less = 0;
        int nothing = 0;
        var byPlace = new TreeMap<String, int[]>();
        for (long seed = 0; seed < WOMEN; seed++) {
            var journal = seed % 4 == 3 ? StrongWomen.generated(GUIDE, seed) : Women.generated(GUIDE, seed);
            var recovery = Recovery.on(GUIDE, journal, Women.TODAY);
            for (int minutes : GUIDE.ranking().firstPage().minutes()) {
                for (Setting setting : Setting.values()) {
                    if (!(recovery.session(new Minutes(minutes), setting) instanceof Session.Chosen session)) {
                        continue;
                    }
                    String who = seed + ", " + minutes + " minutes, " + setting;
                    boolean isFull = session.takes().count() >= TENTH * minutes * 60;
                    Optional<Session.Shorter> why =
                            Session.shorter(session, GUIDE.ranking().choosing());
                    assertTrue(session.takes().count() <= minutes * 60, who);
                    if (session.planned().count() < minutes) {
                        assertEquals(Optional.of(Session.Shorter.LESS_TODAY), why, who);
                        less++;
                        continue;
                    }
                    byPlace.computeIfAbsent(setting + " " + minutes, _ -> new int[2])[isFull ? 0 : 1]++;
                    if (isFull) {
                        assertEquals(Optional.empty(), why, who);
                        full++;
                    } else {
                        assertEquals(Optional.of(Session.Shorter.NOTHING_MORE), why, who);
                        assertEquals(List.of(), couldBeAdded(recovery, session), who);
                        nothing++;
                    }
                }
            }
        }
        byPlace.forEach((place, counts) ->
                System.out.printf("%s minutes: %d full, %d with nothing more%n", place, counts[0], counts[1]));
        System.out.printf(
                "%d women, %d sessions: %d as long as asked to a tenth, %d shorter because of her days, %d because nothing more that is for her fits%n",
                WOMEN, full + less + nothing, full, less, nothing);
        assertTrue(full > 400 && less > 500 && nothing > 500, "each of the three is met");
    }

    /// What would still go in, and be worth something.
    private static List<Movement> couldBeAdded(Recovery recovery, Session.Chosen session) {
        Plan plan = recovery.plan();
        int budget = session.planned().seconds().count();
        int left = budget - session.takes().count();
        var there = new HashSet<Id>();
        session.items().forEach(item -> there.add(item.movement().id()));
        boolean skill = session.items().stream().anyMatch(item -> item.movement().phase() == Phase.SKILL);
        List<Movement> open = plan.open()
                .filter(movement -> Session.holds(movement, session.setting()))
                .filter(movement -> Session.outside(movement, plan).isEmpty())
                .toList();
        var basket = new Basket(
                open,
                recovery.causes(),
                plan.wishes(GUIDE.relief()),
                Recent.of(recovery.journal(), Women.TODAY),
                recovery.safety().exercise() == DangerSign.Exercise.GENTLE
                        ? 0
                        : plan.day().stageToday(plan.standing().stage().number()),
                GUIDE.ranking().choosing(),
                plan.dosing(session.asked()));
        var set = new boolean[open.size()];
        int warm = 0;
        for (int m = 0; m < set.length; m++) {
            set[m] = there.contains(open.get(m).id());
            warm += set[m] && basket.isWarmUp(m) ? basket.seconds(m) : 0;
        }
        double worth = basket.value(set);
        var more = new HashSet<Movement>();
        for (int m = 0; m < set.length; m++) {
            boolean fits = !set[m]
                    && basket.seconds(m) <= left
                    && !(skill && basket.isSkill(m))
                    && !(basket.isWarmUp(m) && warm + basket.seconds(m) > basket.warmUpAtMost(budget));
            if (fits) {
                set[m] = true;
                if (basket.value(set) > worth + 1e-9) {
                    more.add(open.get(m));
                }
                set[m] = false;
            }
        }
        return List.copyOf(more);
    }
}
