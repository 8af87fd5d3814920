package care.plumbline.pages.outing;

import care.plumbline.pages.asking.Field;
import java.util.List;

/// She is back: how long, and how it was.
///
/// @param rung the tag of what she was out for
/// @param minutes how long she was out, as far as we know; empty: we do not
public record AfterOutingPage(
        String name, String rung, String minutes, List<Field> ratings, String ticksTitle, List<Field> ticks) {
    public AfterOutingPage {
        ratings = List.copyOf(ratings);
        ticks = List.copyOf(ticks);
    }
}
