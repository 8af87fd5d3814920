package care.plumbline.app.web.checkin;

import care.plumbline.app.web.questions.Field;
import java.util.List;

/// How a day is.
///
/// @param yesterday whether it speaks of yesterday
/// @param signs the short form of the danger signs; empty for a day that is over
public record CheckInPage(boolean yesterday, List<Field> fields, List<Sign> signs) {

    public CheckInPage {
        fields = List.copyOf(fields);
        signs = List.copyOf(signs);
    }

    public record Sign(String id, String says) {}
}
