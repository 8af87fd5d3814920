package care.plumbline.pages.show;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.plan.Session;
import care.plumbline.pages.words.TodayWords;
import care.plumbline.pages.words.Words;
import java.util.List;

/// What a session is called: what it does, not where she stands in her plan.
public final class SessionName {

    private static final int GENTLE = 1;
    private static final int STRONG = 3;

    private SessionName() {}

    public static String of(Session.Chosen session, Wording wording) {
        TodayWords say = Words.of(wording).today();
        List<Movement> movements =
                session.items().stream().map(Session.Item::movement).toList();
        if (movements.size() == 1) {
            return wording.of(movements.getFirst().name());
        }
        if (movements.stream().allMatch(one -> one.phase() == Phase.SETTLE)) {
            return say.breatheAndSettle();
        }
        if (movements.stream().noneMatch(one -> one.phase() == Phase.WORK || one.phase() == Phase.SKILL)) {
            return say.loosenYourBack();
        }
        int stage = movements.stream().mapToInt(Movement::stage).max().orElse(0);
        return stage <= GENTLE ? say.backAndCoreGentle() : stage < STRONG ? say.backAndCore() : say.backAndLegsStrong();
    }
}
