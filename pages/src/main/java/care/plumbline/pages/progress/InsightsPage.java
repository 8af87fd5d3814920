package care.plumbline.pages.progress;

import care.plumbline.pages.show.Cited;
import java.util.List;

/// What her days say, as a part of the page of progress. An empty text is not shown.
///
/// @param early why nothing is said yet
/// @param clear what went together, and hardly by chance
/// @param open what could still be chance
/// @param same what made no difference so far
/// @param waiting what has too few days of either sort
/// @param how how it was reckoned, in plain words
/// @param sources what is known of other people's days
public record InsightsPage(
        String early,
        List<Card> clear,
        List<Card> open,
        String same,
        String waiting,
        String how,
        List<Row> rows,
        List<Cited.Name> sources) {

    public InsightsPage {
        clear = List.copyOf(clear);
        open = List.copyOf(open);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /// `After nights under 5 hours` `your pain was higher by` `1.2` `(likely 0.4 to 1.9, from 31
    /// days)`
    public record Card(String when, String goes, String by, String sure, DayDots dots) {}

    /// A line of the table: all that was looked at, clear or not.
    ///
    /// @param days how many there were of the one sort and of the other
    /// @param averages her pain on them
    public record Row(String when, String days, String averages, String range) {}
}
