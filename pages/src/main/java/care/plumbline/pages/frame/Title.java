package care.plumbline.pages.frame;

import care.plumbline.pages.words.FrameWords;
import care.plumbline.pages.words.Words;

/// What a window is called: neutral, because it shows among the open windows of a phone.
public enum Title {
    PLUMBLINE,
    TODAY,
    WHY,
    LOAD,
    PROGRESS,
    MORE,
    LEARN,
    QUESTIONS,
    WELCOME,
    ERASED,
    /// Of a page that says nothing of us.
    NOTES,
    KITCHEN;

    /// A name, the same in every language.
    private static final String NAME = "Plumbline";

    public String says(Words words) {
        FrameWords say = words.frame();
        return switch (this) {
            case PLUMBLINE -> NAME;
            case TODAY -> say.today();
            case WHY -> say.why();
            case LOAD -> say.load();
            case PROGRESS -> say.progress();
            case MORE -> say.more();
            case LEARN -> say.learn();
            case QUESTIONS -> say.questions();
            case WELCOME -> say.welcome();
            case ERASED -> say.erased();
            case NOTES -> say.notes();
            case KITCHEN -> say.kitchenMeasures();
        };
    }
}
