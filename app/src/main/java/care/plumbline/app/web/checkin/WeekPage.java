package care.plumbline.app.web.checkin;

import care.plumbline.app.web.questions.Field;
import java.util.List;

/// What is asked again once a week.
public record WeekPage(List<Field> fields) {
    public WeekPage {
        fields = List.copyOf(fields);
    }
}
