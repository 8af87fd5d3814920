package care.plumbline.core.guide;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Statement;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// What she reads first.
///
/// @param sentence what she gets, on the first page
/// @param believed after the danger signs: what is common, what it is not, and that help exists
/// @param stories of women who are made up, and said to be
/// @param intended what this is for and what it is not
public record Welcome(
        Text sentence, List<Statement> believed, List<Statement> stories, Text intended, Provenance provenance) {
    public Welcome {
        believed = List.copyOf(believed);
        stories = List.copyOf(stories);
    }
}
