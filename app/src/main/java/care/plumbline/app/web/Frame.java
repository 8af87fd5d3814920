package care.plumbline.app.web;

import java.time.LocalTime;
import java.util.UUID;

/// What every page has around it.
///
/// @param pageClass `day`, `night` or `auto`
/// @param notPrivate whether the connection is not private and she has not been told yet
/// @param once the name of the form on this page
/// @param zoneKnown whether her browser has told where her days begin
public record Frame(
        String title,
        Reply.Tab tab,
        String note,
        String pageClass,
        int text,
        boolean leftHand,
        boolean spoken,
        boolean hasJournal,
        boolean notPrivate,
        boolean zoneKnown,
        UUID once,
        Assets assets,
        String guideVersion) {

    static Frame of(Visit visit, Reply.Shown shown, Assets assets) {
        Preferences preferences = visit.preferences();
        LocalTime clock = visit.clock();
        return new Frame(
                shown.title(),
                shown.tab(),
                shown.note(),
                preferences.pageClass(clock),
                preferences.text(),
                preferences.hand() == Preferences.Hand.LEFT,
                preferences.spoken(),
                visit.hasJournal(),
                !visit.secure(),
                preferences.zone().isPresent(),
                UUID.randomUUID(),
                assets,
                visit.guide().version());
    }

    public String href(String asset) {
        return assets.href(asset);
    }

    public boolean lit(Reply.Tab tab) {
        return this.tab == tab;
    }
}
