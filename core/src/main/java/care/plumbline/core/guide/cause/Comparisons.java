package care.plumbline.core.guide.cause;

import java.util.List;

/// What is looked for in her days.
///
/// @param pain the rating that is looked at
/// @param fromDays nothing is said before she told of so many days
/// @param eachSide nor before there were so many days of either sort
public record Comparisons(String pain, int fromDays, int eachSide, List<Factor> factors) {

    /// Seven numbers are worked out from the days; fewer days than this could say nothing at all.
    public static final int FEWEST_DAYS = 14;

    public Comparisons {
        factors = List.copyOf(factors);
    }
}
