package care.plumbline.app.web.start;

import care.plumbline.app.web.Cited;
import care.plumbline.app.web.questions.StepPage.Kept;
import java.util.List;

/// What the safety screen says.
///
/// @param kind the colour of it
/// @param open how many questions are not answered
/// @param asked how many danger signs were weighed
/// @param kept her answers, while they are stored nowhere
public record ResultPage(
        Kind kind,
        String headline,
        List<Found> found,
        List<String> limits,
        Numbers numbers,
        int open,
        int asked,
        List<Kept> kept,
        boolean hasJournal) {

    public ResultPage {
        found = List.copyOf(found);
        limits = List.copyOf(limits);
        kept = List.copyOf(kept);
    }

    /// How urgent.
    public enum Kind {
        CALL_NOW("call-now", "Call now", "clay"),
        SAME_DAY("same-day", "Today", "honey"),
        SOON("soon", "In the next days", ""),
        AT_A_VISIT("soon", "At your next visit", ""),
        OPEN("same-day", "Not finished", "honey"),
        GO_ON("clear", "Check done", "");

        private final String look;
        private final String chip;
        private final String chipLook;

        Kind(String look, String chip, String chipLook) {
            this.look = look;
            this.chip = chip;
            this.chipLook = chipLook;
        }

        public String look() {
            return look;
        }

        public String chip() {
            return chip;
        }

        public String chipLook() {
            return chipLook;
        }
    }

    /// Whether there is nothing to do before going on.
    public boolean mayGoOn() {
        return switch (kind) {
            case CALL_NOW, SAME_DAY, OPEN -> false;
            case SOON, AT_A_VISIT, GO_ON -> true;
        };
    }

    /// One danger sign her answers show.
    ///
    /// @param because her answers that led here
    /// @param say what to say on the phone
    public record Found(
            String name,
            List<String> because,
            String meaning,
            List<String> todo,
            List<String> waiting,
            String say,
            Cited cited) {
        public Found {
            because = List.copyOf(because);
            todo = List.copyOf(todo);
            waiting = List.copyOf(waiting);
        }
    }
}
