package care.plumbline.pages.out;

import care.plumbline.pages.questions.Field;
import java.util.List;

/// She is back: how long, and how it was.
///
/// @param rung the tag of what she was out for
/// @param minutes how long she was out, as far as we know; empty: we do not
public record BackPage(
        String name, String rung, String minutes, List<Field> ratings, String ticksTitle, List<Field> ticks) {
    public BackPage {
        ratings = List.copyOf(ratings);
        ticks = List.copyOf(ticks);
    }
}
