package care.plumbline.app.demo;

import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import java.util.Locale;
import java.util.OptionalInt;

/// How she practised on a day of her story. Which movements, the plan of that day says.
///
/// @param tooHard the place, counted from 1, at which she took something easier
/// @param at after how many movements it ended; of no meaning when she finished
/// @param cameBack whether she went on with it later that day
/// @param effort how hard it was, 0 to 10; empty: she did not say
/// @param morning how her back was the morning after, as the question's choices have it; empty: she did not say
record Practice(
        Minutes minutes,
        Setting place,
        OptionalInt tooHard,
        Ends ends,
        int at,
        boolean cameBack,
        OptionalInt effort,
        String morning) {

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

    /// The place, counted from 0, at which she stopped in a session of this many movements.
    ///
    /// The guide may come to offer fewer than when the story was written.
    int stop(int movements) {
        return ends == Ends.FINISHED ? movements : Math.min(at, movements - 1);
    }
}
