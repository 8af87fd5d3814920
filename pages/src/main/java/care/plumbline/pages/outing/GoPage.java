package care.plumbline.pages.outing;

import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// An outing with its timer; without a script, a list to keep in mind.
///
/// @param figureSays what the picture shows
/// @param stop when to stop, in one line
/// @param says what it is
/// @param minutes the whole of it
/// @param key names the outing, so that a reload goes on with the same one
public record GoPage(
        String name,
        Drawing figure,
        String figureSays,
        String stop,
        String says,
        long minutes,
        List<Part> parts,
        String key,
        String after) {

    public GoPage {
        parts = List.copyOf(parts);
    }

    /// A stretch at one pace.
    ///
    /// @param does what she does
    /// @param pace `work` or `ease`
    /// @param round such as *Round 3 of 8*; empty: it is in no round
    public record Part(String does, String takes, int seconds, String pace, String round) {}
}
