package care.plumbline.pages.show;

import java.util.List;

/// When to stop, short enough to stay in sight while she moves.
public final class StopRule {

    private StopRule() {}

    /// The first sentence of each line: what she has to stop at. What to do then stands in the others.
    public static String inOneLine(List<String> stop) {
        return String.join(" · ", stop.stream().map(StopRule::first).toList());
    }

    private static String first(String says) {
        int end = says.indexOf(". ");
        String one = end < 0 ? says : says.substring(0, end);
        return one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
    }
}
