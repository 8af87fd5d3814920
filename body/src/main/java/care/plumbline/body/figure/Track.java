package care.plumbline.body.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// One changing value of a layer over time, written with as few moments as keep it true.
///
/// A moment that lies (within `slack`) on the straight line between its neighbours is left out: the viewer draws it
/// anyway.
record Track(List<double[]> values, IntFunction<String> words, double slack) {

    /// A change this much smaller than the slack is no change at all.
    private static final double STILL = .1;

    boolean isStill() {
        double[] first = values.getFirst();
        return values.stream().allMatch(value -> off(value, first, first, 0) < slack * STILL);
    }

    /// The `keyTimes` and `values` attributes.
    String attributes(double[] times) {
        List<Integer> kept = new ArrayList<>();
        kept.add(0);
        keep(kept, times, 0, times.length - 1);
        StringBuilder keyTimes = new StringBuilder("keyTimes=\"");
        StringBuilder written = new StringBuilder("\" values=\"");
        String between = "";
        for (int index : kept) {
            keyTimes.append(between).append(Digits.thousandths(times[index]));
            written.append(between).append(words.apply(index));
            between = ";";
        }
        return keyTimes.append(written).append('"').toString();
    }

    /// Douglas and Peucker: keeps the moment farthest from the line if it is too far, and looks again on both sides.
    private void keep(List<Integer> kept, double[] times, int from, int to) {
        int farthest = -1;
        double most = slack;
        for (int i = from + 1; i < to; i++) {
            double part = (times[i] - times[from]) / (times[to] - times[from]);
            double off = off(values.get(i), values.get(from), values.get(to), part);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest < 0) {
            kept.add(to);
        } else {
            keep(kept, times, from, farthest);
            keep(kept, times, farthest, to);
        }
    }

    private static double off(double[] value, double[] from, double[] to, double part) {
        double most = 0;
        for (int i = 0; i < value.length; i++) {
            most = Math.max(most, Math.abs(value[i] - from[i] - (to[i] - from[i]) * part));
        }
        return most;
    }

    /// The numbers of a written outline, in order.
    static double[] numbers(String path) {
        double[] found = new double[path.length()];
        int count = 0;
        int i = 0;
        while (i < path.length()) {
            char c = path.charAt(i);
            int start = i++;
            if (c == '-' || isDigit(c)) {
                while (i < path.length() && isDigit(path.charAt(i))) {
                    i++;
                }
                found[count++] = Integer.parseInt(path.substring(start, i));
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
