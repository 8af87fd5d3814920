package care.plumbline.pages.today;

import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// What helps on a bad day.
///
/// @param said whether she said that today is one
/// @param says what a flare is
/// @param hurting that her pain is strong; empty: it is not, or something else leads
/// @param card the session that is right today, or why there is none; one as on other days is not shown
/// @param figures how much less it is, in figures; empty where there is no session
/// @param sources of what it says and of the habits
public record BadDayPage(
        boolean said,
        Optional<Lead> lead,
        List<String> says,
        Optional<Hurting> hurting,
        TodayPage.Card card,
        String figures,
        List<Help> helps,
        List<Cited.Name> sources) {

    public BadDayPage {
        says = List.copyOf(says);
        helps = List.copyOf(helps);
        sources = List.copyOf(sources);
    }

    /// Whether what would be right on another day stands in for what is right on a bad one: then it is not shown.
    public boolean isOfAnotherDay() {
        return !said && card instanceof TodayPage.Card.Session;
    }

    /// A habit that helps it pass.
    public record Help(String name, String todo, Drawing figure, String href) {}
}
