package care.plumbline.pages.coach;

import care.plumbline.pages.library.Link;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// What she can have looked at.
///
/// @param there whether this build can look
/// @param begun whether she keeps a journal: without one her safety check comes first
/// @param follows movements that are open to her and can be counted
public record ChoicePage(boolean there, boolean begun, List<Choice> choices, List<Link> follows) {

    /// @param says what is done
    public record Choice(String name, String says, String href, Drawing figure) {}

    public ChoicePage {
        choices = List.copyOf(choices);
        follows = List.copyOf(follows);
    }
}
