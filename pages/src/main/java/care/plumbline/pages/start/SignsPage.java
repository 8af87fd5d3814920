package care.plumbline.pages.start;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.ShownSign;
import care.plumbline.pages.words.SafetyWords;
import java.util.List;

/// All danger signs, the most urgent first.
public record SignsPage(Numbers numbers, List<Group> groups, List<Numbers> elsewhere) {

    public SignsPage {
        groups = List.copyOf(groups);
        elsewhere = List.copyOf(elsewhere);
    }

    public record Group(Urgency urgency, List<ShownSign> signs) {

        public Group {
            signs = List.copyOf(signs);
        }

        public String headline(SafetyWords say) {
            return switch (urgency) {
                case CALL_NOW -> say.callTheEmergencyNumber();
                case SAME_DAY -> say.speakToSomebodyToday();
                case WITHIN_DAYS -> say.inTheNextFewDays();
                case ROUTINE -> say.atYourNextVisit();
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
