package care.plumbline.app.web.session;

import care.plumbline.app.web.questions.Field;
import java.util.List;

/// A session is over.
///
/// @param thanks what she did, in words
/// @param ratings questions with a scale
/// @param ticks signs to tick; an empty box is a no
public record AfterPage(String thanks, boolean hurt, List<Field> ratings, String ticksTitle, List<Field> ticks) {
    public AfterPage {
        ratings = List.copyOf(ratings);
        ticks = List.copyOf(ticks);
    }
}
