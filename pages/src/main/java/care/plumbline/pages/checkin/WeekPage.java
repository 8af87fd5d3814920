package care.plumbline.pages.checkin;

import care.plumbline.pages.asking.Field;
import java.util.List;

/// What is asked again once a week.
public record WeekPage(List<Field> fields) {
    public WeekPage {
        fields = List.copyOf(fields);
    }
}
