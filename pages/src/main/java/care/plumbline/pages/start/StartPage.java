package care.plumbline.pages.start;

import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// One sentence and one button.
///
/// @param intended what this is and what it is not
public record StartPage(String headline, String sentence, String intended, Drawing figure, List<Choice> countries) {

    public StartPage {
        countries = List.copyOf(countries);
    }

    public record Choice(String code, String says, boolean chosen) {}
}
