package care.plumbline.pages.today;

import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// What helps on a bad day.
///
/// @param said whether she said that today is one
/// @param says what a flare is
/// @param card the session that is right today, or why there is none
/// @param sources of what it says and of the habits
public record BadDayPage(
        boolean said,
        Optional<Lead> lead,
        List<String> says,
        TodayPage.Card card,
        List<Help> helps,
        List<Cited.Name> sources) {

    public BadDayPage {
        says = List.copyOf(says);
        helps = List.copyOf(helps);
        sources = List.copyOf(sources);
    }

    /// A habit that helps it pass.
    public record Help(String name, String todo, Drawing figure, String href) {}
}
