package care.plumbline.pages.show;

import care.plumbline.core.plan.Setting;
import care.plumbline.pages.words.TodayWords;

/// What the position she is in, or wants to be in, is called.
public final class PositionWords {

    private PositionWords() {}

    /// Empty where it speaks of a baby and she is to hear nothing of one.
    public static String says(Setting setting, TodayWords say) {
        return switch (setting) {
            case ANY -> say.anyPlace();
            case LYING -> say.lying();
            case SEATED -> say.sitting();
            case STANDING -> say.standing();
            case HOLDING -> say.holdingMyBaby();
        };
    }
}
