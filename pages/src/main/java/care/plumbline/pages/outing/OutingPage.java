package care.plumbline.pages.outing;

import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.show.Disagreement;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// What she may go out for today, and the ladder it stands on.
///
/// @param today the outing for today; empty: none is for her
/// @param others rungs below it, for a day for less
/// @param reasons why none is for her; empty: one is
/// @param noted what was kept of an outing today; empty: she was not out
public record OutingPage(
        Optional<Card> today,
        List<Other> others,
        List<OpenOrNot.Reason> reasons,
        List<Step> ladder,
        String noted,
        Optional<Disagreement> two) {

    public OutingPage {
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
        ladder = List.copyOf(ladder);
    }

    /// An outing.
    ///
    /// @param week such as *Week 3 of 8*; empty: there is one week only
    /// @param minutes the whole of it
    /// @param rests the rung that has a day of rest today, and would be hers; empty: none
    public record Card(
            String name,
            String what,
            String week,
            String says,
            long minutes,
            Drawing figure,
            String figureSays,
            String go,
            String after,
            String rests) {}

    public record Other(String says, String href) {}

    /// A rung.
    ///
    /// @param state in a word or two, `look` the colour of its chip
    /// @param opens what reaches it; empty: it is reached
    public record Step(String name, String href, String state, String look, String opens) {}
}
