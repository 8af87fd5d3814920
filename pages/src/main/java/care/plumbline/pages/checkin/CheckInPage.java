package care.plumbline.pages.checkin;

import care.plumbline.pages.asking.Field;
import care.plumbline.pages.danger.Lead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a day is.
///
/// @param lead that somebody has to look at her: it stands first
/// @param day the day it speaks of
/// @param others the days it may speak of instead
/// @param more what may be said as well
/// @param weekly what may be asked again this week; mostly nothing
/// @param monthly whether the questions of the month may be asked
/// @param training what of her day she has not done yet; empty for a day that is over
public record CheckInPage(
        Optional<Lead> lead,
        LocalDate day,
        String dayName,
        boolean today,
        List<Other> others,
        List<Field> fields,
        List<Field> more,
        List<Field> weekly,
        boolean monthly,
        Optional<Training> training) {

    public CheckInPage {
        others = List.copyOf(others);
        fields = List.copyOf(fields);
        more = List.copyOf(more);
        weekly = List.copyOf(weekly);
    }

    /// Another day.
    public record Other(String says, String href) {}

    /// The training of her day, to be ticked.
    public record Training(String tag, String name) {}

    public record Sign(String id, String says) {}
}
