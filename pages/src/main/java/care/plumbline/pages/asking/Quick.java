package care.plumbline.pages.asking;

import java.util.ArrayList;
import java.util.List;

/// Round numbers to tap instead of typing: enough to say "about ten" with one thumb.
final class Quick {

    private static final long[] ROUND = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300};
    private static final int AT_MOST = 7;

    private Quick() {}

    static List<Long> between(long min, long max) {
        var fitting = new ArrayList<Long>();
        for (long round : ROUND) {
            if (round >= min && round <= max) {
                fitting.add(round);
            }
        }
        // A wide range is asked for roughly: every few of them, from the first to the last that is usual.
        int every = Math.max(1, (fitting.size() + AT_MOST - 1) / AT_MOST);
        var quick = new ArrayList<Long>();
        for (int i = 0; i < fitting.size(); i += every) {
            quick.add(fitting.get(i));
        }
        return quick;
    }
}
