package care.plumbline.pages.coach;

import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// The page that looks.
///
/// @param folder where the part of the build lies that looks; empty: it was left out
/// @param check the code of what is looked at
/// @param movement the tag of the movement; empty: it is none
/// @param pairs two drawings for each thing that can be named
/// @param inLoad whether her numbers in Load can follow from it
/// @param json all that the script measures by and says
public record LookPage(
        String folder,
        String check,
        String movement,
        String name,
        boolean sits,
        boolean inLoad,
        List<Pair> pairs,
        String json) {

    /// The two drawings of a habit.
    ///
    /// @param codes of what is named, with blanks between
    public record Pair(String codes, String name, String href, Drawing done, Drawing ratherThan) {}

    public LookPage {
        pairs = List.copyOf(pairs);
    }
}
