package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// One screen: a single question, several, or signs to tick with one tap for *none of these*.
public record Page(Id id, Text title, Style style, List<Question> questions) {

    public enum Style {
        /// Each question by itself.
        ASK,
        /// All questions at once, each with its own answers.
        TOGETHER,
        /// Signs to tick.
        TICK
    }

    public Page {
        questions = List.copyOf(questions);
    }
}
