package care.plumbline.app.web.checkin;

import care.plumbline.app.web.questions.Field;
import java.util.List;

/// How a day is.
///
/// @param yesterday whether it speaks of yesterday
/// @param more what may be said as well
/// @param weekly what may be asked again this week; mostly nothing
/// @param monthly whether the questions of the month may be asked
/// @param signs the short form of the danger signs; empty for a day that is over
public record CheckInPage(
        boolean yesterday,
        List<Field> fields,
        List<Field> more,
        List<Field> weekly,
        boolean monthly,
        List<Sign> signs) {

    public CheckInPage {
        fields = List.copyOf(fields);
        more = List.copyOf(more);
        weekly = List.copyOf(weekly);
        signs = List.copyOf(signs);
    }

    public record Sign(String id, String says) {}
}
