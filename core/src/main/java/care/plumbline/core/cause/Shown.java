package care.plumbline.core.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What is put before her: the first of a ranking, and whatever a rule of the guide keeps among them.
public final class Shown {

    private Shown() {}

    /// The ranking with everything that a rule keeps among those shown first. The lowest of these that no rule
    /// holds there makes room and comes next; the order is otherwise unchanged. Where rules hold all of them,
    /// they stay.
    ///
    /// @param shown how many are shown first
    public static <T> List<T> keep(List<T> ranked, int shown, Predicate<T> always) {
        var kept = new ArrayList<>(ranked);
        for (int i = shown; i < kept.size(); i++) {
            int room = always.test(kept.get(i)) ? lowestWithoutRule(kept, shown, always) : -1;
            if (room >= 0) {
                T here = kept.remove(i);
                kept.add(shown - 1, kept.remove(room));
                kept.add(shown - 1, here);
            }
        }
        return List.copyOf(kept);
    }

    /// The place that makes room; -1 where a rule holds every place.
    private static <T> int lowestWithoutRule(List<T> kept, int shown, Predicate<T> always) {
        for (int place = shown - 1; place >= 0; place--) {
            if (!always.test(kept.get(place))) {
                return place;
            }
        }
        return -1;
    }
}
