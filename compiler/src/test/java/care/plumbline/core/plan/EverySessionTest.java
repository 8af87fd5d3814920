package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What every session must hold, on 50 000 generated women (one in four of them near the last gates), two of
/// three lengths each and every position in turn.
///
/// What a session may hold is worked out a second time by [Recheck], straight from the guide's records.
class EverySessionTest {

    private static final int WOMEN = 50_000;
    private static final List<Integer> MINUTES = List.of(2, 8, 15);
    private static final Guide GUIDE = TheGuide.read();

    /// How often the interesting cases were met: a property that nothing reaches proves nothing.
    private static final class Met {
        private int sessions;
        private int womenWithSession;
        private int withheld;
        private int gentle;
        private int shortened;
        private int calmedByLight;
        private final Set<Id> movements = new HashSet<>();
        private final Set<Integer> reached = new HashSet<>();
        private final Set<Integer> stages = new HashSet<>();
        private final Set<Setting> settings = new HashSet<>();
    }

    @Test
    void no_session_breaks_a_restriction_a_gate_a_week_the_minutes_or_the_position() {
        var met = new Met();
        for (long seed = 0; seed < WOMEN; seed++) {
            var recovery = Recovery.on(GUIDE, woman(seed), Women.TODAY);
            met.reached.add(recovery.plan().standing().stage().number());
            var recheck = new Recheck(recovery.facts());
            boolean any = false;
            for (int i = 0; i < 2; i++) {
                var setting = Setting.values()[(int) ((seed + i) % Setting.values().length)];
                int minutes = MINUTES.get((int) ((seed + i) % MINUTES.size()));
                any |= check(recovery, recheck, minutes, setting, seed, met);
            }
            met.womenWithSession += any ? 1 : 0;
            met.gentle += recovery.safety().exercise() == DangerSign.Exercise.GENTLE ? 1 : 0;
            met.calmedByLight += recovery.plan()
                            .day()
                            .light()
                            .filter(light -> light.stagesDown() > 0)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertTrue(met.womenWithSession > 0.6 * WOMEN, met.womenWithSession + " women got a session");
        assertTrue(met.sessions > WOMEN, met.sessions + " sessions");
        assertTrue(
                met.withheld > 0.05 * WOMEN
                        && met.gentle > 0.005 * WOMEN
                        && met.shortened > 0.01 * WOMEN
                        && met.calmedByLight > 0.1 * WOMEN,
                () -> met.withheld + " withheld, " + met.gentle + " gentle, " + met.shortened + " shortened, "
                        + met.calmedByLight + " red");
        assertEquals(Set.of(Setting.values()), met.settings);
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), met.reached);
        assertEquals(Set.of(0, 1, 2, 3, 4), met.stages);
        assertTrue(met.movements.size() > 55, () -> "only " + met.movements.size() + " movements were ever chosen");
    }

    /// One in four near the last gates, one in ten who has not said when she gave birth.
    private static Journal woman(long seed) {
        Journal journal = seed % 4 == 3 ? StrongWomen.generated(GUIDE, seed) : Women.generated(GUIDE, seed);
        return seed % 10 != 1
                ? journal
                : new Journal(journal.entries().stream()
                        .filter(entry -> !(entry instanceof Entry.Answered answered
                                && answered.question().equals("birth_date")))
                        .toList());
    }

    private static boolean check(Recovery recovery, Recheck recheck, int minutes, Setting setting, long seed, Met met) {
        DangerSign.Exercise exercise = recovery.safety().exercise();
        Session session = recovery.session(new Minutes(minutes), setting);
        if (exercise == DangerSign.Exercise.STOP) {
            assertTrue(session instanceof Session.Withheld, () -> seed + ": " + session);
            met.withheld++;
            return false;
        }
        if (!(session instanceof Session.Chosen chosen)) {
            assertTrue(session instanceof Session.NothingFits, () -> seed + ": " + session);
            return false;
        }
        int planned = recheck.minutesAtMost(minutes);
        assertEquals(planned, chosen.planned().count(), () -> seed + ": planned");
        met.shortened += planned < minutes ? 1 : 0;
        int seconds = 0;
        int skills = 0;
        var seen = new HashSet<Id>();
        for (Session.Item item : chosen.items()) {
            Movement movement = item.movement();
            String against = recheck.against(movement, setting);
            assertTrue(against.isEmpty(), () -> "woman " + seed + ", " + movement.id() + ": " + against);
            assertTrue(
                    exercise != DangerSign.Exercise.GENTLE || movement.stage() == 0,
                    () -> "woman " + seed + ": " + movement.id() + " is not gentle");
            assertTrue(seen.add(movement.id()), () -> "woman " + seed + ": " + movement.id() + " twice");
            assertEquals(
                    Recheck.seconds(movement),
                    item.takes().count(),
                    () -> movement.id().value());
            // A way to rest or to turn over is for the very first session alone, where her place names it.
            boolean forHerPlace = recovery.plan().places().stream()
                    .anyMatch(place -> place.moves().contains(movement.id()));
            assertTrue(
                    movement.phase() != Phase.OUTDOORS && (movement.phase() != Phase.DAILY || forHerPlace),
                    () -> movement.id().value());
            skills += movement.phase() == Phase.SKILL ? 1 : 0;
            seconds += item.takes().count();
            met.stages.add(movement.stage());
        }
        met.movements.addAll(seen);
        met.settings.add(setting);
        met.sessions++;
        int takes = seconds;
        assertTrue(takes <= planned * 60, () -> "woman " + seed + ": " + takes + " s in " + planned + " minutes");
        assertEquals(takes, chosen.takes().count());
        assertTrue(skills <= 1 && !seen.isEmpty(), () -> "woman " + seed + ": " + seen);
        return true;
    }

    @Test
    void the_same_woman_gets_the_same_session_again() {
        LongStream.range(0, 200).forEach(seed -> {
            Session once = Recovery.on(GUIDE, Women.generated(GUIDE, seed), Women.TODAY)
                    .session(new Minutes(8), Setting.ANY);
            Session again = Recovery.on(GUIDE, Women.generated(GUIDE, seed), Women.TODAY)
                    .session(new Minutes(8), Setting.ANY);
            assertEquals(once, again);
        });
    }
}
