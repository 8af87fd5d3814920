package care.plumbline.pages.settings;

import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// The woman in the pictures.
///
/// @param figure as she looks now
public record LooksPage(Drawing figure, List<Group> groups) {

    public LooksPage {
        groups = List.copyOf(groups);
    }

    /// One part of her that can be chosen.
    ///
    /// @param part which part of her the small pictures show: `head`, `chest`, `legs` or `whole`
    public record Group(String id, String says, String part, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /// One way that part can look.
    ///
    /// @param look what the form sends
    public record Choice(String look, String says, Drawing figure, boolean on) {}
}
