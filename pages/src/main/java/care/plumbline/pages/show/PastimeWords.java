package care.plumbline.pages.show;

import care.plumbline.core.journal.Pastime;
import care.plumbline.pages.words.TodayWords;

/// What she did instead of a session, in words.
public final class PastimeWords {

    private PastimeWords() {}

    public static String says(Pastime pastime, TodayWords say) {
        return switch (pastime) {
            case WALK -> say.aWalk();
            case CLASS -> say.aClass();
            case SWIM -> say.aSwim();
            case OWN_MOVES -> say.ownMoves();
            case OTHER -> say.somethingMore();
        };
    }
}
