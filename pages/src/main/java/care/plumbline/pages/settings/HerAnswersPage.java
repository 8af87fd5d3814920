package care.plumbline.pages.settings;

import care.plumbline.core.journal.Sight;
import java.util.List;
import java.util.Optional;

/// What she told us.
///
/// @param at which page of days, from 0
/// @param more whether older days follow
/// @param another what becomes of answers about an earlier birth; empty: there was none
/// @param strange how many entries are kept that only another version knows
public record HerAnswersPage(List<Day> days, int at, boolean more, String another, int strange) {

    public HerAnswersPage {
        days = List.copyOf(days);
    }

    /// One day, what was said last first.
    ///
    /// @param taken what she took back
    public record Day(String says, List<Row> rows, List<Row> taken) {
        public Day {
            rows = List.copyOf(rows);
            taken = List.copyOf(taken);
        }
    }

    /// One thing she told.
    ///
    /// @param entry its name
    /// @param sight what somebody who looked at it told her; empty: it is no such entry
    /// @param changes whether she can say what it should have been
    /// @param asks whether she is asked before it is taken back: it tells of a danger sign
    public record Row(String entry, String ask, String says, Optional<Sight> sight, boolean changes, boolean asks) {

        Row(String entry, String ask, String says, boolean changes) {
            this(entry, ask, says, Optional.empty(), changes, false);
        }
    }
}
