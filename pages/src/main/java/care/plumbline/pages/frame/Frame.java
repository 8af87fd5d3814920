package care.plumbline.pages.frame;

import care.plumbline.pages.form.Typed;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// What every page has around it.
///
/// @param pageClass `day`, `night` or `auto`
/// @param weighsDays whether the page of a day with a child is among the tabs: not where nothing is said of a
///     baby
/// @param notPrivate whether the connection is not private and she has not been told yet
/// @param day the day this page speaks of
/// @param once the name of the form on this page
/// @param typed what she typed, where a form comes back to her
/// @param zone where her days begin, as her browser told; empty: it has not
/// @param hindrance what keeps her journal from doing what it should just now
/// @param earlier whether an earlier journal of hers can be opened
/// @param holdsKey whether her device holds the key of a journal
/// @param emergency the number to call where she is
/// @param sign that somebody has to look at her; empty: nothing of the kind, or this page says that something
///     broke
/// @param neutral whether it goes by a name and an icon that say nothing
public record Frame(
        Words words,
        String title,
        Tab tab,
        String note,
        String pageClass,
        int text,
        boolean leftHand,
        boolean spoken,
        boolean hasJournal,
        boolean weighsDays,
        boolean notPrivate,
        Optional<String> zone,
        LocalDate day,
        UUID once,
        Typed typed,
        Assets assets,
        String guideVersion,
        Optional<Hindrance> hindrance,
        boolean earlier,
        boolean holdsKey,
        String emergency,
        String dial,
        Optional<SignLine> sign,
        boolean neutral) {

    public static Frame of(Visit visit, Top top, Optional<SignLine> sign, Assets assets) {
        Preferences preferences = visit.preferences();
        LocalTime clock = visit.clock();
        return new Frame(
                words(visit, top),
                neutral(visit) && top.title() != Title.KITCHEN
                        ? words(visit, top).frame().notes()
                        : top.title().says(words(visit, top)),
                top.tab(),
                top.note(),
                preferences.pageClass(clock, visit.guide().dayParts()),
                preferences.text(),
                preferences.hand() == Preferences.Hand.LEFT,
                preferences.spoken(),
                visit.hasJournal(),
                weighsDays(visit, top),
                !visit.secure(),
                preferences.zone().map(ZoneId::getId),
                visit.today(),
                visit.fresh(),
                visit.typed(),
                assets,
                visit.guide().version(),
                visit.hindrance(),
                visit.home().hasEarlier(),
                visit.home().holdsKey(),
                visit.country().emergency(),
                visit.country().dial(),
                sign,
                neutral(visit));
    }

    private static boolean neutral(Visit visit) {
        return visit.preferences().name() == Preferences.Name.NOTES
                || visit.home().isLocked();
    }

    /// A page that says something broke asks nothing of the journal that may have broken it.
    private static Words words(Visit visit, Top top) {
        return top.broken() ? visit.wordsForAnybody() : visit.words();
    }

    private static boolean weighsDays(Visit visit, Top top) {
        return visit.hasJournal() && !top.broken() && !visit.facts().hidesBaby();
    }

    public String href(String asset) {
        return assets.href(asset);
    }

    /// Whether this hinders her journal.
    public boolean hindered(Hindrance why) {
        return hindrance.filter(why::equals).isPresent();
    }

    public boolean lit(Tab tab) {
        return this.tab == tab;
    }
}
