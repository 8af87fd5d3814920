package care.plumbline.core.insight;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.cause.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Which of her days are of the one sort and which of the other. Her pain has no part in it.
///
/// @param isOn for each row
record Sorting(OptionalLong split, List<Boolean> isOn) {
    Sorting {
        isOn = List.copyOf(isOn);
    }

    /// @param at which factor of each row
    static Sorting of(Factor factor, List<DayRow> rows, int at) {
        List<Double> seen =
                rows.stream().map(row -> row.seen().get(at).orElseThrow()).toList();
        return switch (factor.seen()) {
            case Factor.Seen.Under(String _, int from, int to) -> evenly(seen, from, to);
            case Factor.Seen.Chose _, Factor.Seen.Ticked _, Factor.Seen.Practised _ ->
                new Sorting(
                        OptionalLong.empty(),
                        seen.stream().map(one -> one > 0.5).toList());
        };
    }

    /// Parted where the smaller side is largest; the lower place of two.
    private static Sorting evenly(List<Double> seen, int from, int to) {
        int best = from;
        int most = -1;
        for (int split = from; split <= to; split++) {
            int place = split;
            int under = (int) seen.stream().filter(one -> one < place).count();
            int smaller = Math.min(under, seen.size() - under);
            if (smaller > most) {
                most = smaller;
                best = split;
            }
        }
        int split = best;
        return new Sorting(
                OptionalLong.of(split), seen.stream().map(one -> one < split).toList());
    }

    int on() {
        return (int) isOn.stream().filter(on -> on).count();
    }

    int others() {
        return isOn.size() - on();
    }

    double[] asNumbers() {
        return isOn.stream().mapToDouble(on -> on ? 1 : 0).toArray();
    }

    Insight.Sides sides(List<DayRow> rows) {
        var on = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            (isOn.get(row) ? on : others)
                    .add((int) Rounding.nearest(rows.get(row).pain()));
        }
        return new Insight.Sides(split, on, others);
    }
}
