package care.plumbline.core.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What is put before her: the first three of a ranking, and whatever a rule of the guide keeps among them.
public final class Shown {

    /// At most this many are put before her (evidence reference 1).
    public static final int AT_MOST = 3;

    private Shown() {}

    /// The ranking with everything that a rule keeps among the first three. The lowest of the three that no rule
    /// holds
    /// there makes room and comes next; the order is otherwise unchanged. Where rules hold all three, they stay.
    public static <T> List<T> keep(List<T> ranked, Predicate<T> always) {
        var kept = new ArrayList<>(ranked);
        for (int i = AT_MOST; i < kept.size(); i++) {
            int room = always.test(kept.get(i)) ? lowestWithoutRule(kept, always) : -1;
            if (room >= 0) {
                T here = kept.remove(i);
                kept.add(AT_MOST - 1, kept.remove(room));
                kept.add(AT_MOST - 1, here);
            }
        }
        return List.copyOf(kept);
    }

    /// The place that makes room; -1 where a rule holds every place.
    private static <T> int lowestWithoutRule(List<T> kept, Predicate<T> always) {
        for (int place = AT_MOST - 1; place >= 0; place--) {
            if (!always.test(kept.get(place))) {
                return place;
            }
        }
        return -1;
    }
}
