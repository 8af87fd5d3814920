package care.plumbline.pages.load;

import care.plumbline.core.caring.Sensitivity;
import care.plumbline.pages.words.LoadWords;

/// Says how far the order of the changes can be relied on.
final class RankingDoubt {

    private RankingDoubt() {}

    static String says(Sensitivity doubt, int changes, LoadWords say) {
        if (changes < 2) {
            return "";
        }
        boolean first = close(doubt, 0, changes);
        boolean second = close(doubt, 1, changes);
        boolean third = close(doubt, 2, changes);
        if (first && second) {
            return third || !doubt.sameThree() ? say.allEqualAndTheNext() : say.allEqual();
        }
        if (first) {
            return say.firstTwoEqual();
        }
        if (second || third || !doubt.sameThree()) {
            return say.firstAhead();
        }
        return say.orderHolds();
    }

    private static boolean close(Sensitivity doubt, int at, int changes) {
        return at < changes - 1 && doubt.close().get(at);
    }
}
