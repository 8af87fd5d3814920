package care.plumbline.pages.start;

import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.visit.Beside;
import java.util.List;
import java.util.Optional;

/// One sentence and one button; two, where she chooses between two homes.
///
/// @param intended what this is and what it is not
/// @param beside the home she could have instead
public record StartPage(
        String headline,
        String sentence,
        String intended,
        Drawing figure,
        List<Choice> countries,
        Optional<Beside> beside) {

    public StartPage {
        countries = List.copyOf(countries);
    }

    /// Whether she is at a server that has the home on a phone beside it: only there both are offered alike.
    public boolean chooses() {
        return beside.filter(Beside::isPhone).isPresent();
    }

    public record Choice(String code, String says, boolean chosen) {}
}
