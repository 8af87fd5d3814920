package care.plumbline.pages.load;

import care.plumbline.core.caring.Doubt;

/// Says how far the order of the changes can be relied on.
final class Order {

    private Order() {}

    static String says(Doubt doubt, int changes) {
        if (changes < 2) {
            return "";
        }
        boolean first = close(doubt, 0, changes);
        boolean second = close(doubt, 1, changes);
        boolean third = close(doubt, 2, changes);
        if (first && second) {
            return third || !doubt.sameThree()
                    ? "These are about equal, and so is the next one. Take what suits your day."
                    : "These are about equal. Take the one that suits your day.";
        }
        if (first) {
            return "The first two are about equal. Take the one that suits your day.";
        }
        if (second || third || !doubt.sameThree()) {
            return "The first is clearly ahead. What follows is close.";
        }
        return "This order holds even if one of our numbers is a fifth off.";
    }

    private static boolean close(Doubt doubt, int at, int changes) {
        return at < changes - 1 && doubt.close().get(at);
    }
}
