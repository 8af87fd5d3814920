package care.plumbline.pages.progress;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.insight.Insight;
import care.plumbline.pages.words.ProgressWords;
import java.util.ArrayList;
import java.util.List;

/// Two rows of dots along 0 to 10: her pain on days of the one sort and of the other. The larger a
/// dot, the more days. Their plain averages stand in the table alone: the difference beside the drawing is of
/// days that were alike otherwise, and two numbers for one thing say nothing.
///
/// @param says what it shows, for whoever cannot see it
/// @param on what the upper row is called
/// @param others what the lower row is called
public record DayDots(String says, String on, String others, List<Dot> dots) {

    private static final double LEFT = 24;
    private static final double STEP = 29.2;
    private static final double[] HEIGHTS = {22, 60};
    private static final double SMALLEST = 3;
    private static final double LARGEST = 13;

    public DayDots {
        dots = List.copyOf(dots);
    }

    /// @param look `on` or `others`
    public record Dot(String x, String y, String r, String look) {}

    static DayDots of(String on, String others, Insight.Sides sides, ProgressWords say) {
        var dots = new ArrayList<Dot>();
        row(sides.on(), HEIGHTS[0], "on", dots);
        row(sides.others(), HEIGHTS[1], "others", dots);
        String upper = say.rowOfDays(told(sides.on(), say), on);
        String lower = say.rowOfDays(told(sides.others(), say), others);
        return new DayDots(say.dotsSay(lower, upper), upper, lower, dots);
    }

    static double average(List<Integer> pains) {
        return pains.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static String told(List<Integer> pains, ProgressWords say) {
        return say.daysCounted(pains.size());
    }

    private static void row(List<Integer> pains, double y, String look, List<Dot> dots) {
        long most = 1;
        for (int pain = 0; pain <= 10; pain++) {
            most = Math.max(most, count(pains, pain));
        }
        for (int pain = 0; pain <= 10; pain++) {
            long count = count(pains, pain);
            if (count > 0) {
                double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) count / most);
                dots.add(new Dot(units(LEFT + STEP * pain), units(y), units(size), look));
            }
        }
    }

    private static long count(List<Integer> pains, int pain) {
        return pains.stream().filter(one -> one == pain).count();
    }

    private static String units(double length) {
        return Rounding.tenth(length);
    }
}
