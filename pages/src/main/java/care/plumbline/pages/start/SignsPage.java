package care.plumbline.pages.start;

import care.plumbline.core.guide.Urgency;
import java.util.List;

/// All danger signs, the most urgent first.
public record SignsPage(Numbers numbers, List<Group> groups, List<Numbers> elsewhere) {

    public SignsPage {
        groups = List.copyOf(groups);
        elsewhere = List.copyOf(elsewhere);
    }

    public record Group(Urgency urgency, List<ResultPage.Found> signs) {

        public Group {
            signs = List.copyOf(signs);
        }

        public String headline() {
            return switch (urgency) {
                case CALL_NOW -> "Call the emergency number";
                case SAME_DAY -> "Speak to somebody today";
                case WITHIN_DAYS -> "In the next few days";
                case ROUTINE -> "At your next visit";
            };
        }

        public String chip() {
            return switch (urgency) {
                case CALL_NOW -> "clay";
                case SAME_DAY -> "honey";
                case WITHIN_DAYS, ROUTINE -> "";
            };
        }
    }
}
