package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Her last session once more, for many women who all did the same yesterday: everything there is.
class OnceMoreTest {

    private static final Guide GUIDE = TheGuide.read();

    @Test
    void her_last_session_again_holds_only_what_is_for_her_today_and_fits() {
        List<Id> everything = List.copyOf(GUIDE.movements().keySet());
        int some = 0;
        int withheld = 0;
        for (long seed = 0; seed < 400; seed++) {
            var yesterday = new Entry.Began(
                    Women.TODAY.minusDays(1), new Minutes(15).seconds(), Setting.ANY.code(), everything);
            var recovery = Recovery.on(GUIDE, Women.generated(GUIDE, seed).with(yesterday), Women.TODAY);
            Optional<Entry.Began> again =
                    OnceMore.of(recovery.plan(), recovery.safety(), recovery.journal(), Women.TODAY);
            if (recovery.session(new Minutes(15), Setting.ANY) instanceof Session.Withheld) {
                assertEquals(Optional.empty(), again);
                withheld++;
                continue;
            }
            var recheck = new Recheck(recovery.facts());
            int seconds = 0;
            for (Id id : again.map(Entry.Began::movements).orElse(List.of())) {
                Movement movement = recovery.plan().dosing(new Minutes(15)).fit(GUIDE.movement(id));
                assertEquals("", recheck.against(movement, Setting.ANY), "woman " + seed + ", " + id);
                seconds += Recheck.seconds(movement);
                some++;
            }
            assertTrue(seconds <= recheck.minutesAtMost(15) * 60, "woman " + seed);
        }
        assertTrue(some > 400 && withheld > 20, some + " movements, " + withheld + " withheld");
    }

    @Test
    void where_there_was_no_session_before_today_there_is_none_to_repeat() {
        Recovery recovery = Someone.who("");
        assertEquals(
                Optional.empty(),
                OnceMore.of(
                        recovery.plan(),
                        recovery.safety(),
                        recovery.journal(),
                        recovery.facts().today()));
    }
}
