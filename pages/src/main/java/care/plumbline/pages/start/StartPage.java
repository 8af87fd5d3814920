package care.plumbline.pages.start;

import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.visit.Beside;
import java.util.List;
import java.util.Optional;

/// Where does it hurt: the first thing a new woman is asked, and what Plumbline is, in small.
///
/// @param where the question of the places, drawn as a body
/// @param step what the safety screen takes this page for
/// @param again whether she sent it with no place on it
/// @param sentence who we are
/// @param intended what this is and what it is not
/// @param country whose numbers are shown
/// @param beside the home she could have instead
public record StartPage(
        Field where,
        List<Kept> step,
        boolean again,
        String sentence,
        String intended,
        String country,
        Optional<Beside> beside) {

    public StartPage {
        step = List.copyOf(step);
    }

    /// Whether she is at a server that has the home on a phone beside it.
    public boolean chooses() {
        return beside.filter(Beside::isPhone).isPresent();
    }
}
