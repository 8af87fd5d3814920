package care.plumbline.core.guide.cause;

import java.util.List;

/// What is looked for in her days.
///
/// @param pain the rating that is looked at
/// @param fromDays nothing is said before she told of so many days
/// @param eachSide nor before there were so many days of either sort
/// @param reckoning how the days are held against each other
public record Comparisons(String pain, int fromDays, int eachSide, Reckoning reckoning, List<Factor> factors) {

    public Comparisons {
        factors = List.copyOf(factors);
    }

    /// How the days are held against each other.
    ///
    /// @param wrong the share of women whose days hold nothing and who are ever shown a clear link, at most
    /// @param sure how surely the range that is told holds the true difference; a share
    /// @param fewestFree rows must outnumber what is worked out from them by so many
    /// @param usually how far true differences lie around none, in standard deviations of what is left
    ///     unexplained from day to day
    /// @param worthSeeing the same for those differences that are looked for
    /// @param gapDays pain of up to so many days ago stands for that of the day before
    /// @param latest how much the latest day counts for what is usual; a share
    /// @param aboutTheSame below so many points a difference is not worth a number
    public record Reckoning(
            double wrong,
            double sure,
            int fewestFree,
            double usually,
            double worthSeeing,
            int gapDays,
            double latest,
            double aboutTheSame) {
        public Reckoning {
            if (!(isShare(wrong) && isShare(sure) && isShare(latest))) {
                throw new IllegalArgumentException("expected wrong, sure and latest between 0 and 1, found " + wrong
                        + ", " + sure + ", " + latest);
            }
            if (!(fewestFree >= 1 && gapDays >= 1 && usually > 0 && worthSeeing > 0 && aboutTheSame >= 0)) {
                throw new IllegalArgumentException(
                        "expected fewest_free and gap_days from 1, usually and worth_seeing above 0, about_the_same from 0, found "
                                + fewestFree + ", " + gapDays + ", " + usually + ", " + worthSeeing + ", "
                                + aboutTheSame);
            }
        }

        private static boolean isShare(double part) {
            return part > 0 && part < 1;
        }
    }
}
